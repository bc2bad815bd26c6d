import type { IdentifyingMark } from './mark.ts';
import { leadUp, type Passage } from './passage.ts';

const month =
  '(?:jan(?:uary|urary)?|feb(?:ruary|uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)';
const ordinalWord =
  '(?:twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[- ]first|thirtieth|twentieth|nineteenth|eighteenth|seventeenth|sixteenth|fifteenth|fourteenth|thirteenth|twelfth|eleventh|tenth|ninth|eighth|seventh|sixth|fifth|fourth|third|second|first)';
const tens =
  '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const units = '(?:one|two|three|four|five|six|seven|eight|nine)';
const spokenYear = `(?:(?:nineteen|twenty)[ -](?:(?:oh|o|hundred and)[ -])?${tens}(?:[ -]${units})?|nineteen[ -](?:oh|o)[ -]${units}|two thousand(?: and)?(?: ${tens}| ${units})?(?:[ -]${units})?|${tens}[ -]${units})`;
const year = `(?:(?:19|20)\\d\\d|['’]?\\d\\d(?!\\s*(?:mg|min|hour|day|week|month|people|%|:))|${spokenYear})`;
const fullYear = `(?:(?:19|20)\\d\\d|['’]\\d\\d|${spokenYear})`;
const day = '(?:[12]\\d|3[01]|0?[1-9])';
const edge = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';

const shapes = {
  numeric: /(?<![\p{L}\p{N}/.-])\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:(?:19|20)\d\d|\d\d)(?![\p{L}\p{N}/-])/gu,
  iso: /(?<![\p{N}/-])(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:[12]\d|3[01]|0?[1-9])(?![\p{L}\p{N}])/gu,
  dayMonth: new RegExp(
    `${edge}(?:the )?(?:${day} ?(?:st|nd|rd|th)?|${ordinalWord})(?:[ -]of)?[ \\-/.]?${month}${end}(?:,?[ \\-/.]{1,2}${year}${end})?`,
    'giu',
  ),
  monthDay: new RegExp(
    `${edge}${month} (?:the )?(?:${day} ?(?:st|nd|rd|th)?|${ordinalWord})${end}(?:,? ${fullYear}${end})?`,
    'giu',
  ),
  monthYear: new RegExp(`${edge}${month}(?: of)?,? ${fullYear}${end}`, 'giu'),
  feast: new RegExp(
    `${edge}(?:christmas (?:day|eve)|boxing day|new year['’]?s? (?:day|eve)|st david['’]?s day|st patrick['’]?s day|hogmanay|halloween|bonfire night|valentine['’]?s day|april fool['’]?s day|good friday|leap day)${end}(?:,? (?:in |of )?${fullYear}${end})?`,
    'giu',
  ),
};

const birthCue =
  /\b(?:born|birth|births|dob|d\.o\.b|d o b|birthday|bday|b-day|birthdate|geni|turned|turns|turning)\b[^!?\n]{0,50}$/u;
/** Typed right after "born": forms too bare to be a date anywhere else. */
const bareBirth = new RegExp(
  `(?<=\\b(?:born|birth|dob|d\\.o\\.b\\.?|birthday|birthdate)\\b[^!?\\n\\d]{0,20})(?:\\d{1,2} \\d{1,2} (?:(?:19|20)\\d\\d|\\d\\d)|\\d{6}|\\d{8}|(?:19|20)\\d\\d|['’]\\d\\d|${spokenYear})${end}`,
  'giu',
);
const birthMonth = new RegExp(`(?<=\\bborn (?:in |on )?(?:early |late |mid )?)${month}${end}`, 'giu');

/** "10 may be too many", "3 march in": these two months are verbs unless a capital, an ending or a year says otherwise. */
const verbMonth = /\b(?:may|march|mar|mai|medi)\b/u;
const surelyDate = (found: string): boolean =>
  !verbMonth.test(found) || /\d(?:st|nd|rd|th)|\bof\b|(?:19|20)\d\d|['’]\d\d/iu.test(found);

const plausible = (found: string): boolean => {
  const [one = 0, two = 0] = found.split(/[./-]/u).map(Number);
  return one <= 31 && two <= 31 && (one <= 12 || two <= 12) && one > 0 && two > 0;
};

/** Dates down to the day, and months with a year. Near a word of birth they are dates of birth. */
export const findDates = ({ text }: Passage): readonly IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  const add = (match: RegExpExecArray, kind?: 'DOB'): void => {
    const birth = kind ?? (birthCue.test(leadUp(text, match.index, 70)) ? 'DOB' : 'DATE');
    marks.push({ start: match.index, end: match.index + match[0].length, kind: birth });
  };
  for (const match of text.matchAll(shapes.numeric)) if (plausible(match[0])) add(match);
  for (const match of text.matchAll(shapes.iso)) add(match);
  for (const match of text.matchAll(shapes.dayMonth)) if (surelyDate(match[0])) add(match);
  for (const match of text.matchAll(shapes.monthDay)) if (surelyDate(match[0])) add(match);
  for (const match of text.matchAll(shapes.monthYear)) if (surelyDate(match[0])) add(match);
  for (const match of text.matchAll(shapes.feast)) {
    const dated = /\d\d$/u.test(match[0]) || birthCue.test(leadUp(text, match.index, 40));
    if (dated) add(match);
  }
  for (const match of text.matchAll(bareBirth)) add(match, 'DOB');
  for (const match of text.matchAll(birthMonth)) add(match, 'DOB');
  return marks;
};

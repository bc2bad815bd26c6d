import type { IdentifyingKind, IdentifyingMark } from './mark.ts';
import { leadUp, type Passage } from './passage.ts';

/** Digits with the separators that people put between them; o for 0 as typed on phones. Bounded, so linear. */
const numberRun = /(?<![\p{L}\p{N}@_£.])(?:\+ ?)?\(?[\doO][\doO ().\-–/]{3,26}[\doO](?![\p{L}\p{N}_%])/gu;
const nino = /(?<![\p{L}\p{N}])[a-z]{2} ?-?\d{2} ?-?\d{2} ?-?\d{2} ?-?[a-d](?![\p{L}\p{N}])/giu;
/** Two letters that no NI number starts with would still be somebody's: wrong ones are typed from memory. */
const ninoNoLetter = /(?<![\p{L}\p{N}])[a-z]{2} ?-?\d{2} ?-?\d{2} ?-?\d{2}(?![\p{L}\p{N}])/giu;
const plate = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2} ?[A-Z]{3}(?![\p{L}\p{N}])/gu;
const coded =
  /(?<![\p{L}\p{N}@_#/.])(?=[a-z\d/-]{0,24}\d{3})[a-z]{1,5}[-/ ]?\d[a-z\d]+(?:[-/][a-z\d]+){0,3}(?![\p{L}\p{N}@])/giu;
const codedAfterDigits = /(?<![\p{L}\p{N}@_#/.])\d{4,}[-/]?[a-z]{1,3}\d*(?![\p{L}\p{N}@])/giu;

const nhsCue = /\bnhs\b[^.!?]{0,30}$/u;
const ninoCue = /\b(?:ni|nino|national insurance|insurance)\b[^.!?]{0,30}$/u;
const phoneCue =
  /\b(?:ring|rings|rang|ringing|call|calls|called|phone|phones|phoned|telephone|tel|mob|mobile|mobil|cell|landline|text|texted|txt|whatsapp|ext|extension|reach (?:me|us|him|her)|dial|dialled|fax|bleep)\b[^.!?]{0,30}$/u;
const idCue =
  /\b(?:number|numbr|num|no|nr|ref|reference|record|records|case|id|licence|license|passport|patient|hospital|claim|crn|mrn|rio|epr|staff|badge|payroll|account|acc|sort code|policy|pin|wristband|band|ticket|file|tag|prisoner|permit|visa|crb|dbs|registration|reg|customer|membership|tenancy|order)\b[^.!?]{0,24}$/u;
/** Day and month in either order: "20-45-18" is a sort code. */
const dateShape =
  /^\s*(?:(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:\d{4}|\d{2})|(?:0?[1-9]|1[0-2])[./-](?:1[3-9]|2\d|3[01])[./-](?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2})\s*$/u;
/** Lines that everybody may ring: naming them points at nobody. */
const publicLines = new Set(
  '116123 08001111 85258 111 999 101 119 112 116000 0800585858 08001110'.split(' '),
);

/** Mod-11 check of an NHS number (NHS Data Dictionary): weights 10 to 2, check digit 11 minus the rest. */
export const nhsCheckHolds = (digits: string): boolean => {
  if (!/^\d{10}$/u.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (10 - index);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
};

/** What a run of digits is, from how many there are, how they are grouped and what stands before; none if harmless. */
export const kindOfNumber = (run: string, before: string): IdentifyingKind | undefined => {
  const digits = run.replace(/o/giu, '0').replace(/\D/gu, '');
  const real = run.replace(/\D/gu, '').length;
  if (real < 5 || real * 2 < digits.length || publicLines.has(digits)) return undefined;
  const groups = run
    .trim()
    .split(/[^\doO]+/u)
    .filter(Boolean);
  if (dateShape.test(run)) return undefined; // dates have their own finder
  if (digits.length >= 8 && digits.length <= 12 && nhsCue.test(before)) return 'NHS';
  const international = /^\s*(?:\(?\+|00)/u.test(run) && digits.length >= 9;
  const national = /^\s*\(?[0oO]/u.test(run) && digits.length >= 9 && digits.length <= 12;
  if (international || national) return 'PHONE';
  if (groups.every((group) => /^(?:19|20)\d\d$/u.test(group))) return undefined; // years: 2014-2019
  const small = groups.length > 2 && groups.every((group) => group.length <= 2);
  const range = groups.length === 2 && groups.every((group) => group.length <= 4);
  if (digits.length === 10 && (groups.length === 1 || groups.map((group) => group.length).join() === '3,3,4'))
    return nhsCheckHolds(digits) || !digits.startsWith('7') ? 'NHS' : 'PHONE';
  if (phoneCue.test(before) && digits.length >= 5 && digits.length <= 13) return 'PHONE';
  if (idCue.test(before) && digits.length >= 5) return 'ID';
  if (small && digits.length !== 6) return undefined; // doses said one after the other: 10 20 30 40
  if (range) return undefined;
  if (digits.length === 10 && digits.startsWith('7')) return 'PHONE';
  if (digits.length === 10) return 'NHS';
  return digits.length >= 7 ? 'ID' : undefined;
};

const trimEnd = (run: string): string => run.replace(/[ ().\-–/]+$/u, '');

const runs = (text: string): IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  for (const match of text.matchAll(numberRun)) {
    const run = trimEnd(match[0]);
    const kind = kindOfNumber(run, leadUp(text, match.index, 60));
    if (kind !== undefined) marks.push({ start: match.index, end: match.index + run.length, kind });
  }
  return marks;
};

/** Small words and units that sit before or after digits in harmless text: "covid19", "take 20mg". */
const harmlessCode =
  /^(?:covid|sars|section|sec|mp|ps|windows|ward|level|step|stage|year|grade|band|page|from|about|over|under|only|at|in|on|of|for|to|the|me|my|was|is|it|i|and|or|by|than|did|had|got|took|take|about|nearly|up|every)[-/ ]?\d/iu;
const unit = /^\d+[-/]?(?:mg|mcg|ml|g|kg|am|pm|h|hr|hrs|k|m|km|th|st|nd|rd|s|x|p|w|ft|cm|mm|min)$/iu;

const codes = (text: string): IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  for (const shape of [coded, codedAfterDigits])
    for (const match of text.matchAll(shape)) {
      const found = match[0];
      const digits = found.replace(/\D/gu, '').length;
      const cued = idCue.test(leadUp(text, match.index, 50));
      if (harmlessCode.test(found) || unit.test(found)) continue;
      if (/[ ]/u.test(found) && !(cued && /^[A-Z]/u.test(found))) continue;
      if (digits >= 5 || (cued && digits >= 3) || (digits >= 4 && /^[A-Z]{1,5}[-/]?\d/u.test(found)))
        marks.push({ start: match.index, end: match.index + found.length, kind: 'ID' });
    }
  return marks;
};

const plates = (text: string): IdentifyingMark[] =>
  [...text.matchAll(plate)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'ID',
  }));

const ninos = (text: string): IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  for (const match of text.matchAll(nino))
    marks.push({ start: match.index, end: match.index + match[0].length, kind: 'NINO' });
  for (const match of text.matchAll(ninoNoLetter))
    if (ninoCue.test(leadUp(text, match.index, 50)))
      marks.push({ start: match.index, end: match.index + match[0].length, kind: 'NINO' });
  return marks;
};

/** NHS, phone, National Insurance, record and account numbers, and number plates. */
export const findNumbers = ({ text }: Passage): readonly IdentifyingMark[] =>
  /\d/u.test(text) ? [...runs(text), ...ninos(text), ...codes(text), ...plates(text)] : [];

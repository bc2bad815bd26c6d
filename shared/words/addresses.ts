import { streetTypes } from './lists/placeWords.ts';
import type { IdentifyingMark } from './mark.ts';
import { leadUp, type Passage } from './passage.ts';

/** The 124 postcode areas (Royal Mail), so that "ab12 3am" in another sense has few chances. */
const areas =
  'AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|B|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|E|FK|FY|GL|GU|GY|G|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|L|ME|MK|ML|M|NE|NG|NN|NP|NR|NW|N|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|S|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|W|YO|ZE';
const outward = `(?:${areas})\\d(?:\\d|[A-Za-z])?`;
const full = new RegExp(
  `(?<![\\p{L}\\p{N}])${outward}[ -]{0,2}\\d[abd-hjlnp-uw-z]{2}(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Spoken or mistyped: "GU1 4 XX", "c f 10 3 a t". */
const spaced = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${areas}) ?\\d{1,2} \\d ?[abd-hjlnp-uw-z] ?[abd-hjlnp-uw-z](?![\\p{L}\\p{N}])`,
  'giu',
);
const half = new RegExp(`(?<![\\p{L}\\p{N}/-])(${outward})(?![\\p{L}\\p{N}/]|[.]\\d)`, 'giu');
const halfCue =
  /(?:\b(?:in|near|from|to|round|around|outside|for|or|are|is|at|and|postcode|post code|area|of|you're|im|i'm|all|across)\b:? ?|[,/] ?)$/u;
const homeCue =
  /\b(?:live|lives|lived|living|postcode|post code|area|moved|move|flat|house|near|round|around|address|based|come in from|send|sent|ambulance|bus|buses)\b/u;
/** B12 is a vitamin, M4 a road, A4 a sheet, E1 and N1 could be anything: one letter needs a word of home before. */
const oneLetter = /^[a-z]\d/iu;

const number =
  '(?:(?:flat|apartment|apt|unit|room|number|no\\.?|plot) ?\\d{0,4}[a-z]?,? ?)?\\d{1,4}[a-z]?(?: ?[-–/] ?\\d{1,4}[a-z]?)?';
const streetWord =
  "(?!(?:no|other|my|our|their|any|these|those|this|that|with|by|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|miles?|times?|people|of|more|different|long|per|in|on|at|a|an|to|and|or|for|from|is|was|very|too|half|good|close|nurses?|doctors?|staff|beds?|mg|am|pm|percent)(?![\\p{L}\\p{N}]))[\\p{L}'’.-]{1,24}";
const street = new RegExp(
  `(?<![\\p{L}\\p{N}£.,:/])${number},? (?:${streetWord} ){1,4}(?:${streetTypes.trim().split(/\s+/u).join('|')}|st)(?![\\p{L}\\p{N}])\\.?`,
  'giu',
);
const streetThe =
  /(?<![\p{L}\p{N}£.,:/])(?:number |no\.? )?\d{1,4}[a-z]?,? (?:the|The|Y|y|yr|Yr) [\p{L}'’-]{3,24}(?![\p{L}\p{N}])/gu;
const welshStreet = new RegExp(
  `(?<![\\p{L}\\p{N}£.,:/])${number},? (?:heol|stryd|ffordd|lôn|lon|maes|clos|cwrt|rhodfa|rhes|trem|parc|tan|bryn|llys|min|cae|pen|gerddi|plas|teras)(?:[ -](?:y|yr|a|ar|'r|\\p{Lu}[\\p{L}'’-]{1,24}|\\p{Ll}{4,20})){1,3}(?![\\p{L}\\p{N}])`,
  'giu',
);
const flat =
  /(?<![\p{L}\p{N}])(?:[Ff]lat|FLAT|[Aa]partment|[Aa]pt|[Cc]aravan|[Pp]lot|[Rr]oom|[Ll]odge)\.? ?(?:\d{1,4}[A-Za-z]?|[A-Ha-h])(?:,? (?:[Tt]he )?\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,3}|,? \p{Ll}{3,24} (?:house|court|tower|heights|lodge|point|mansions|buildings?|flats|hostel|road|street|lane|close))/gu;
/** "Rose Cottage, Chapel Lane", "The Old Bakery, Church Lane": a house with a name, and its street. */
const namedHouse =
  /(?<![\p{L}\p{N}])(?:(?:The |Old |New |Little |Upper |Lower )?\p{Lu}[\p{L}'’-]{1,24} ){1,3}(?:Cottage|House|Farm|Lodge|Villa|Bungalow|Barn|Court|Mansions|Grange|Hall|Manor|Bakery|Mill|Forge|Smithy|Rectory|Vicarage|Manse|Chapel|Stables|Dairy|Granary|Gatehouse|Schoolhouse|School House|Coach House)(?:, ?(?:\p{Lu}[\p{L}'’-]{1,24} ){1,3}(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Way|Hill|Terrace|Crescent|Row|Place|Square|Green))/gu;
const box = /(?<![\p{L}\p{N}])p\.? ?o\.? ?box \d{1,6}(?!\d)/giu;

const collect = (text: string, shape: RegExp, kind: 'ADDRESS' | 'POSTCODE'): IdentifyingMark[] =>
  [...text.matchAll(shape)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
  }));

/** In lower case "5 people every way" looks like a street; only words of a street's kind are let through. */
const lowerStreet =
  /(?:road|rd|street|st|lane|avenue|ave|crescent|cres|terrace|close|drive|grove|mews|court|gardens|place|way|walk|row|hill)\.?$/iu;
const capitalised = (found: string): boolean =>
  /\p{Lu}/u.test(found.replace(/^\P{L}*(?:flat|number|no)?/iu, ''));
const streetLike = (found: string): boolean => {
  if (capitalised(found)) return true;
  return (
    lowerStreet.test(found) &&
    found.trim().split(/\s+/u).length <= 4 &&
    !/\d (?:of|the|my|our|their|by|way|other|\p{L}{1,2}) /u.test(found)
  );
};

const halves = (text: string): IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  for (const match of text.matchAll(half)) {
    const found = match[0];
    const before = leadUp(text, match.index, 60);
    const cued = halfCue.test(before) && !/\b(?:junction|band|section|grade|year|vitamin)\b/u.test(before);
    const home = homeCue.test(before);
    const upper = found === found.toUpperCase();
    const pair = !oneLetter.test(found);
    // two letters of an area with a number are hardly anything else; a tin of WD40 and form SR1 are
    const clear =
      pair &&
      upper &&
      !/^(?:WD40|SR1|CT\d)$/u.test(found) &&
      !/\b(?:junction|form|type|class|model|bus|route)\b/u.test(before);
    if (clear || (cued && (home || (pair && /\b(?:in|near|from|to)\b:? ?$/u.test(before)))))
      marks.push({ start: match.index, end: match.index + found.length, kind: 'POSTCODE' });
  }
  return marks;
};

/** Postcodes, whole or the first half, and addresses with a number, a flat or a house name. */
export const findAddresses = ({ text }: Passage): readonly IdentifyingMark[] => {
  const marks = collect(text, namedHouse, 'ADDRESS');
  if (/\b(?:flat|apartment|apt|room)\b/iu.test(text)) marks.push(...collect(text, flat, 'ADDRESS'));
  if (!/\d/u.test(text)) return marks;
  marks.push(...collect(text, full, 'POSTCODE'), ...collect(text, spaced, 'POSTCODE'), ...halves(text));
  marks.push(
    ...collect(text, street, 'ADDRESS').filter(({ start, end }) => streetLike(text.slice(start, end))),
  );
  marks.push(
    ...collect(text, streetThe, 'ADDRESS').filter(({ start, end }) =>
      /^number|^no| [A-Z]/u.test(text.slice(start, end)),
    ),
  );
  marks.push(
    ...collect(text, welshStreet, 'ADDRESS').filter(
      ({ start, end }) =>
        capitalised(text.slice(start, end)) || /(?:heol|stryd|ffordd)/iu.test(text.slice(start, end)),
    ),
  );
  marks.push(...collect(text, box, 'ADDRESS'));
  return marks;
};

import type { IdentifyingMark } from './mark.ts';
import type { Passage } from './passage.ts';

const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+'-]{1,64} ?@ ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** "sanj(at)example.com", "sanj [at] example [dot] com". */
const bracketEmail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64} ?[([{] ?at ?[)\]}] ?[\p{L}\p{N}-]{1,63}(?: ?(?:\.|[([{] ?dot ?[)\]}]|dot) ?[\p{L}\p{N}-]{1,63}){1,4}/giu;
const scheme = /(?:https?|ftp):\/\/[^\s<>"”]{1,2000}/giu;
const www = /(?<![\p{L}\p{N}.@])(?:www\.|www dot )[^\s<>"”]{1,500}(?: dot [\p{L}\p{N}/-]{1,60}){0,3}/giu;
const domains =
  'com|co\\.uk|org\\.uk|ac\\.uk|gov\\.uk|nhs\\.uk|sch\\.uk|me\\.uk|org|net|info|uk|wales|cymru|scot|london|io|blog|online|site|app|dev|eu|ie|tv|ly|gg|link|bio|social';
const bareDomain = new RegExp(
  `(?<![\\p{L}\\p{N}.@_-])[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62}\\.){1,4}(?:${domains})(?![\\p{L}\\p{N}-])(?:/[^\\s<>"”]{0,500})?`,
  'giu',
);
const spokenDomain =
  /(?<![\p{L}\p{N}.@_-])[\p{L}\p{N}-]{2,60}(?: dot [\p{L}\p{N}-]{2,60}){0,2} dot (?:com|org|net|co|uk|wales|cymru|blog|info|me|io)(?: dot uk)?(?:(?: slash |\/)[\p{L}\p{N}_-]{1,60}){0,3}(?![\p{L}\p{N}])/giu;
/** Sites that everybody uses: the front page points at nobody. */
const publicSite =
  /^(?:www\.)?(?:nhs|gov|google|amazon|bbc|mind|rethink|samaritans|youtube|facebook)\.(?:org\.uk|co\.uk|org|com|uk)\/?$/iu;
const trailing = /[.,;:!?)\]}'"”’]+$/u;

const atHandle = /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,40}[\p{L}\p{N}_])?/gu;
const redditHandle = /(?<![\p{L}\p{N}/.])u\/[\p{L}\p{N}_-]{2,40}/gu;
/** Nobody types an underscore, or a number stuck to a long word, but in a name they gave themselves. */
const underscored =
  /(?<![\p{L}\p{N}@./-])[\p{L}\p{N}._-]{0,30}[\p{L}\p{N}]_[\p{L}\p{N}_.-]{0,30}[\p{L}\p{N}_]|(?<![\p{L}\p{N}@./_-])_[\p{L}\p{N}][\p{L}\p{N}_.]{2,30}/gu;
const numbered = /(?<![\p{L}\p{N}@./_#-])\p{Ll}[\p{L}]{3,30}\d{2,4}(?![\p{L}\p{N}@/])/gu;
const tagged = /(?<![\p{L}\p{N}@./_-])[\p{L}\p{N}_.]{2,30}#\d{4}(?!\d)/gu;

const collect = (text: string, shape: RegExp, kind: IdentifyingMark['kind']): IdentifyingMark[] =>
  [...text.matchAll(shape)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(kind === 'URL' || kind === 'EMAIL' ? trailing : /$^/u, '').length,
    kind,
  }));

/** E-mail addresses, links and handles, typed or spelt out. */
export const findContacts = ({ text }: Passage): readonly IdentifyingMark[] => {
  const has = (sign: string): boolean => text.includes(sign);
  const lower = text.toLowerCase();
  const marks: IdentifyingMark[] = [];
  if (has('@')) marks.push(...collect(text, email, 'EMAIL'), ...collect(text, atHandle, 'HANDLE'));
  if (/[([{] ?at ?[)\]}]/iu.test(text)) marks.push(...collect(text, bracketEmail, 'EMAIL'));
  if (has('://')) marks.push(...collect(text, scheme, 'URL'));
  if (lower.includes('www')) marks.push(...collect(text, www, 'URL'));
  if (has('.'))
    marks.push(
      ...collect(text, bareDomain, 'URL').filter(
        ({ start, end }) => !publicSite.test(text.slice(start, end)),
      ),
    );
  if (lower.includes(' dot ')) marks.push(...collect(text, spokenDomain, 'URL'));
  if (has('u/')) marks.push(...collect(text, redditHandle, 'HANDLE'));
  if (has('_')) marks.push(...collect(text, underscored, 'HANDLE'));
  if (has('#')) marks.push(...collect(text, tagged, 'HANDLE'));
  if (/\d/u.test(text))
    marks.push(
      ...collect(text, numbered, 'HANDLE').filter(
        ({ start, end }) => !/^covid/iu.test(text.slice(start, end)),
      ),
    );
  return marks;
};

import type { IdentifyingMark } from '../../shared/words/mark.ts';

export const relative =
  /\b(?:mum|mummy|mother|dad|daddy|father|son|daughter|brother|sister|wife|husband|partner|girlfriend|boyfriend|aunt|auntie|uncle|cousin|niece|nephew|nan|nana|gran|granny|grandma|grandad|grandmother|grandfather|step(?:mum|dad|son|daughter)|child|kid|twin)s?\b/iu;
export const staff = {
  doctor: /\b(?:dr|doctor|consultant|psychiatrist|gp|registrar)\b/iu,
  nurse: /\b(?:nurse|matron|cpn)\b/iu,
  socialWorker: /\bsocial worker\b/iu,
  worker:
    /\b(?:care ?co-?ordinator|support worker|key ?worker|carer|manager|therapist|psychologist|counsellor|pharmacist|advocate)\b/iu,
} as const;

const whose = String.raw`(?:(?:my|our|his|her|their|the)\s+)?(?:(?:big|little|older|younger|eldest|youngest|old|late|lovely)\s+)?`;
const before = [relative, ...Object.values(staff)].map(
  ({ source }) => new RegExp(`${String.raw`(?<![\p{L}\p{N}])`}${whose}(?:${source})[,:]?\\s+$`, 'iu'),
);
const onADay = /(?<![\p{L}\p{N}])(?:on|in)\s+(?:the\s+)?$/iu;

/**
 * A name with the words in front that say who it is: "my daughter Ellie" as a whole, because "my daughter
 * somebody" is no English, and who has a daughter may tell enough. A date takes its "on" along.
 */
export const withCue = (text: string, mark: IdentifyingMark, from: number): IdentifyingMark => {
  const cues = mark.kind === 'NAME' ? before : mark.kind === 'DATE' ? [onADay] : [];
  const lead = text.slice(from, mark.start);
  const longest = Math.max(0, ...cues.map((cue) => cue.exec(lead)?.[0].length ?? 0));
  return { ...mark, start: mark.start - longest };
};

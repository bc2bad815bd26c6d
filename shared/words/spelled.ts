import type { IdentifyingMark } from './mark.ts';
import { leadUp, type Passage, type Words } from './passage.ts';

const digitWords: Readonly<Record<string, number>> = {
  zero: 1,
  oh: 1,
  o: 1,
  nought: 1,
  one: 1,
  two: 1,
  three: 1,
  four: 1,
  five: 1,
  six: 1,
  seven: 1,
  eight: 1,
  nine: 1,
  double: 1,
  triple: 2,
  hundred: 2,
  thousand: 3,
  ten: 2,
  eleven: 2,
  twelve: 2,
  thirteen: 2,
  fourteen: 2,
  fifteen: 2,
  sixteen: 2,
  seventeen: 2,
  eighteen: 2,
  nineteen: 2,
  twenty: 1,
  thirty: 1,
  forty: 1,
  fifty: 1,
  sixty: 1,
  seventy: 1,
  eighty: 1,
  ninety: 1,
};
const counting = 'one two three four five six seven eight nine ten eleven twelve';

/** Breathing exercises count up or down; nobody's number does. */
const isCount = (keys: readonly string[]): boolean => {
  const said = keys.join(' ');
  return counting.includes(said) || counting.split(' ').reverse().join(' ').includes(said);
};

/** A number said aloud and typed as words: "oh seven seven double oh nine hundred one two three". */
const spokenNumbers = (text: string, words: Words): IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let last = at;
    let digits = 0;
    while (last < words.length) {
      const word = words[last];
      const worth =
        word === undefined
          ? undefined
          : Object.hasOwn(digitWords, word.key)
            ? digitWords[word.key]
            : /^\d{1,4}$/u.test(word.key)
              ? word.key.length
              : undefined;
      if (word === undefined || worth === undefined || (last > at && !/^[ ,\-–.]{1,3}$/u.test(word.gap)))
        break;
      digits += worth;
      last += 1;
    }
    const run = words.slice(at, last);
    const first = run[0];
    const end = run.at(-1)?.end;
    const spoken = run.filter((word) => !/\d/u.test(word.key)).length;
    if (
      first !== undefined &&
      end !== undefined &&
      spoken > 3 &&
      digits >= 6 &&
      digits <= 20 &&
      !isCount(run.map((word) => word.key))
    ) {
      const nhs =
        /\bnhs\b/u.test(leadUp(text, first.start, 60)) ||
        (digits === 10 && !/^(?:oh|o|zero|nought)$/u.test(first.key));
      marks.push({ start: first.start, end, kind: nhs ? 'NHS' : 'PHONE' });
    }
    if (last > at) at = last - 1;
  }
  return marks;
};

const provider =
  /^(?:gmail|hotmail|yahoo|outlook|icloud|btinternet|aol|live|msn|proton|protonmail|googlemail|sky|talktalk|virginmedia|me|mail|ymail)$/u;
const ending = /^(?:com|co|org|net|uk|wales|cymru|ac|nhs|gov|info|me|io|scot|ie|eu)$/u;
const joint = /^(?:dot|underscore|dash|hyphen|full|stop|point)$/u;

/** "sanj dot k at example dot com", "big.dave at gmail.com", "niamh at hotmail". */
const spelledEmails = (words: Words): IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  words.forEach((word, at) => {
    if (word.key !== 'at' || at === 0) return;
    const domain = words[at + 1];
    if (domain === undefined) return;
    let last = at + 1;
    let ended = false;
    for (let step = 0; step < 5; step += 1) {
      const joiner = words[last + 1];
      const part = words[last + 2];
      if (joiner?.key === 'dot' && part !== undefined && /^ $/u.test(part.gap)) {
        ended ||= ending.test(part.key);
        last += 2;
      } else if (joiner !== undefined && joiner.gap === '.' && /^[a-z]/u.test(joiner.key)) {
        ended ||= ending.test(joiner.key);
        last += 1;
      } else if (ended && joiner?.key === 'uk' && joiner.gap === ' ') last += 1;
      else break;
    }
    if (!ended && !(provider.test(domain.key) && domain.key.length > 4)) return;
    let first = at - 1;
    for (let step = 0; step < 6 && first > 0; step += 1) {
      const before = words[first - 1];
      const here = words[first];
      if (before === undefined || here === undefined) break;
      if (/^[._-]$/u.test(here.gap)) first -= 1;
      else if (joint.test(before.key) && first > 1) first -= 2;
      else if (joint.test(here.key)) first -= 1;
      else if (/^\d{1,4}$/u.test(here.key) && here.gap === ' ') first -= 1;
      else break;
    }
    const start = words[first]?.start;
    const end = words[last]?.end;
    if (start !== undefined && end !== undefined) marks.push({ start, end, kind: 'EMAIL' });
  });
  return marks;
};

/** "lowris garden dot co dot uk", "my blog is sadgirl dot com". */
const spelledSites = (words: Words): IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  words.forEach((word, at) => {
    if (word.key !== 'dot' || !ending.test(words[at + 1]?.key ?? '')) return;
    let last = at + 1;
    while (words[last + 1]?.key === 'dot' && words[last + 2] !== undefined && last < at + 9) last += 2;
    while (
      /^(?:slash|forward)$/u.test(words[last + 1]?.key ?? '') &&
      words[last + 2] !== undefined &&
      last < at + 13
    )
      last += 2;
    let first = at - 1;
    // people say a name of several words for a site that runs them together
    while (
      first > 0 &&
      at - first < 4 &&
      words[first]?.gap === ' ' &&
      !siteLead.test(words[first - 1]?.key ?? '')
    )
      first -= 1;
    const start = words[first]?.start;
    const end = words[last]?.end;
    if (start !== undefined && end !== undefined) marks.push({ start, end, kind: 'URL' });
  });
  return marks;
};
const siteLead =
  /^(?:is|was|at|on|to|see|visit|it's|its|called|blog|site|website|page|of|from|and|or|the|my|a|me|find|read|look|check|that's)$/u;

/** Numbers, addresses and links that somebody said aloud. */
export const findSpelled = ({ text, words }: Passage): readonly IdentifyingMark[] => {
  const lower = text.toLowerCase();
  const marks = spokenNumbers(text, words);
  if (lower.includes(' at ')) marks.push(...spelledEmails(words));
  if (lower.includes(' dot ')) marks.push(...spelledSites(words));
  return marks;
};

import type { IdentifyingMark } from './mark.ts';
import type { Passage, Word } from './passage.ts';
import { isOrdinary } from './vocabulary.ts';

const network =
  /^(?:insta|instagram|ig|twitter|tiktok|tik-tok|snap|snapchat|snapcode|discord|reddit|facebook|fb|youtube|twitch|tumblr|bebo|myspace|telegram|kik|whatsapp|bluesky|bsky|mastodon|threads|pinterest|linkedin|xbox|psn|playstation|steam|gamertag|roblox|fortnite|minecraft|username|usernames|handle|user|screenname|onlyfans|vinted|ebay|strava|spotify|soundcloud|forum|login|nick|alias|signal|x|tik|tok|mumsnet)$/u;
const bridge =
  /^(?:is|as|under|at|my|me|name|names|name's|called|user|username|handle|account|acc|its|it's|it|im|i'm|i|am|add|find|on|follow|the|tag|id|page|profile|channel|was|are|go|by|just|search|for)$/u;
/** Not a word of a sentence: has a digit, a dot or a capital inside, or is no word that we know. */
const looksGiven = (text: string, word: Word): boolean => {
  if (word.text.length < 3) return false;
  if (/\d/u.test(word.text)) return /\p{L}/u.test(word.text);
  if (/\p{Ll}\p{Lu}/u.test(word.text)) return true;
  return (
    !isOrdinary(word.key) ||
    (/[._]/u.test(text[word.end] ?? '') && /[\p{L}\p{N}_]/u.test(text[word.end + 1] ?? ''))
  );
};
const rest = /[\p{L}\p{N}_.#-]{0,40}/uy;

const wholeHandle = (text: string, word: Word): IdentifyingMark => {
  let start = word.start;
  while (start > 0 && word.start - start < 40 && /[\p{L}\p{N}_.@-]/u.test(text[start - 1] ?? '')) start -= 1;
  rest.lastIndex = word.end;
  const tail = (rest.exec(text)?.[0] ?? '').replace(/[.#-]+$/u, '');
  return { start, end: word.end + tail.length, kind: 'HANDLE' };
};

/** Names used online without an @: only beside the name of a network ("Find me on insta, moonbeth_x"). */
export const findHandles = ({ text, words }: Passage): readonly IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  words.forEach((word, at) => {
    if (!network.test(word.key)) return;
    for (let next = at + 1; next < Math.min(words.length, at + 7); next += 1) {
      const it = words[next];
      if (it === undefined || it.opens) break;
      if (looksGiven(text, it)) {
        marks.push(wholeHandle(text, it));
        break;
      }
      if (!bridge.test(it.key) && !network.test(it.key)) break;
    }
    // "I'm TheRealSpud on Twitter", "search sadlad on insta"
    const before = words[at - 2];
    if (
      words[at - 1]?.key === 'on' &&
      before !== undefined &&
      !before.opens &&
      looksGiven(text, before) &&
      (/^(?:i'm|im|am|as|is|me|search|follow|add|called|find|its|it's)$/u.test(words[at - 3]?.key ?? '') ||
        /\p{Ll}\p{Lu}|\d/u.test(before.text))
    )
      marks.push(wholeHandle(text, before));
  });
  return marks;
};

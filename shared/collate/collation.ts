import type { GroupTally } from '../analysis/tally.ts';
import type { SamePeople } from '../disclosure/collating.ts';
import type { Quote } from '../disclosure/quotes.ts';
import type { Region } from '../disclosure/regions.ts';
import type { Plan } from '../session/model.ts';
import { type Voice, voices } from '../session/voice.ts';
import type { Arrangement } from './asked.ts';
import { type Joined, openJoining } from './joining.ts';

/** One group on its way into a collation; nothing of it is kept but what the joining keeps. */
export type Group = {
  readonly tally: GroupTally;
  readonly quotes: { readonly helping: readonly Quote[]; readonly others: readonly Quote[] };
  readonly month: string;
  readonly voice: Voice;
  readonly region: Region | null;
  readonly start: Plan['start'];
};

/** Groups that are told as one: all of them, or those of one month, voice or region. */
export type Part = {
  /** `all`, `2026-11`, `staff`, `wales`, or `none` for groups without a region. */
  readonly key: string;
  readonly joined: Joined;
  readonly quotes: Group['quotes'];
  readonly firstMonth: string;
  readonly lastMonth: string;
  /** Null where some groups carried over and others started blank. */
  readonly start: Plan['start'] | null;
  /** Whether some groups shared one board. */
  readonly hasBoards: boolean;
};

export type Collation = {
  /** The key of the part that the group went into, or null where it has no place in what is shown. */
  readonly add: (group: Group) => string | null;
  /** In the order in which they are shown. */
  readonly parts: () => readonly Part[];
};

/** Takes groups one by one, so that thousands of sessions never lie in memory together. */
export const openCollation = (arrangement: Arrangement, same: SamePeople): Collation => {
  const parts = new Map<string, ReturnType<typeof openPart>>();
  return {
    add: (group) => {
      const key = partOf(arrangement, group);
      if (key === null) return null;
      const part = parts.get(key) ?? openPart(key, same);
      parts.set(key, part);
      part.add(group);
      return key;
    },
    parts: () =>
      [...parts.keys()]
        .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
        .flatMap((key) => parts.get(key)?.close() ?? []),
  };
};

/** Null for a group that has no place in what is shown: another month than the two that are compared. */
const partOf = (arrangement: Arrangement, { month, voice, region }: Group): string | null => {
  switch (arrangement.as) {
    case 'together':
      return 'all';
    case 'over time':
      return month === arrangement.earlier || month === arrangement.later ? month : null;
    case 'months':
      return month;
    case 'voices':
      return voice;
    case 'regions':
      return region ?? 'none';
  }
};

/** Voices in the order of the exercise, months and regions by name, groups without a region last. */
const rank = (key: string): number => {
  if (key === 'none') return voices.length + 1;
  const inOrder: readonly string[] = voices;
  const voice = inOrder.indexOf(key);
  return voice === -1 ? voices.length : voice;
};

const openPart = (key: string, same: SamePeople) => {
  const joining = openJoining();
  const helping: Quote[] = [];
  const others: Quote[] = [];
  const starts = new Set<Plan['start']>();
  let [firstMonth, lastMonth, hasBoards, speakers] = ['9999-12', '0000-01', false, 0];
  return {
    add: ({ tally, quotes, month, start }: Group): void => {
      joining.add(tally);
      const heard = [...quotes.helping, ...quotes.others];
      helping.push(...quotes.helping.map((quote) => ({ ...quote, speaker: quote.speaker + speakers })));
      others.push(...quotes.others.map((quote) => ({ ...quote, speaker: quote.speaker + speakers })));
      // R15: where some may be the same people, the speakers of all groups count as those of one (R16).
      if (same === 'no') speakers += Math.max(-1, ...heard.map(({ speaker }) => speaker)) + 1;
      starts.add(start);
      if (month < firstMonth) firstMonth = month;
      if (month > lastMonth) lastMonth = month;
      hasBoards ||= tally.oneBoard;
    },
    close: (): Part => ({
      key,
      joined: joining.joined(),
      quotes: { helping, others },
      firstMonth,
      lastMonth,
      start: starts.size === 1 ? ([...starts][0] ?? null) : null,
      hasBoards,
    }),
  };
};

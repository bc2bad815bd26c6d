import type { Arrangement, Picked } from '../../../shared/collate/asked.ts';
import type { Collatable } from '../../../shared/collate/shown.ts';
import type { Region } from '../../../shared/disclosure/regions.ts';
import type { Voice } from '../../../shared/session/voice.ts';

/** What the list is narrowed to; null: everything. Months as `2026-11`, `asked` as a number of a question. */
export type Filter = {
  readonly from: string | null;
  readonly to: string | null;
  readonly voice: Voice | null;
  readonly asked: number | null;
};

export const everything: Filter = { from: null, to: null, voice: null, asked: null };

export const nameOf = (picked: Picked): string => (picked.from === 'here' ? picked.id : picked.digest);

export const narrowed = (groups: readonly Collatable[], filter: Filter): readonly Collatable[] =>
  groups.filter(
    ({ month, voice, asked }) =>
      (filter.from === null || month >= filter.from) &&
      (filter.to === null || month <= filter.to) &&
      (filter.voice === null || voice === filter.voice) &&
      (filter.asked === null || asked.includes(filter.asked)),
  );

export const monthsOf = (groups: readonly Collatable[]): readonly string[] =>
  [...new Set(groups.map(({ month }) => month))].sort();

export type ArrangedAs = Arrangement['as'];

/** What can be shown of these groups: side by side needs two sides. */
export const arrangementsOf = (
  groups: readonly Collatable[],
  ownRegion: Region | null,
): readonly ArrangedAs[] => {
  const months = monthsOf(groups).length;
  const voices = new Set(groups.map(({ voice }) => voice)).size;
  const regions = new Set(groups.map(({ pick, region }) => (pick.from === 'here' ? ownRegion : region))).size;
  return [
    'together',
    ...(months > 1 ? (['over time'] as const) : []),
    ...(months > 2 ? (['months'] as const) : []),
    ...(voices > 1 ? (['voices'] as const) : []),
    ...(regions > 1 ? (['regions'] as const) : []),
  ];
};

/** An earlier and a later month out of those there are: the first and the last, unless others were picked. */
export const twoMonths = (
  months: readonly string[],
  picked: { readonly earlier: string | null; readonly later: string | null },
): { readonly earlier: string; readonly later: string } | null => {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const earlier = picked.earlier !== null && months.includes(picked.earlier) ? picked.earlier : first;
  const later = picked.later !== null && months.includes(picked.later) ? picked.later : last;
  return earlier < later ? { earlier, later } : { earlier: first, later: last };
};

import { useState } from 'react';
import type { Picked } from '../../../shared/collate/asked.ts';
import type { Collatable, Collatables } from '../../../shared/collate/shown.ts';
import type { CallInput } from '../../../shared/contract.ts';
import type { SamePeople } from '../../../shared/disclosure/collating.ts';
import type { Region } from '../../../shared/disclosure/regions.ts';
import { type ArrangedAs, arrangementsOf, monthsOf, nameOf, twoMonths } from './choosing.ts';

export type CollationAsked = Pick<
  CallInput<'collate.preview'>,
  'groups' | 'samePeople' | 'arrangement' | 'ownRegion'
>;

export type Choice = ReturnType<typeof useChoice>;

/** What is ticked and how it is to be shown; `asked` is null until all that the report needs is said. */
export const useChoice = (collatables: Collatables | null, first: readonly Picked[]) => {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(first.map(nameOf)));
  const [samePeople, setSamePeople] = useState<SamePeople | null>(null);
  const [as, setAs] = useState<ArrangedAs>('together');
  const [picked, setPicked] = useState<{ earlier: string | null; later: string | null }>({
    earlier: null,
    later: null,
  });
  const [ownRegion, setOwnRegion] = useState<Region | null>(null);

  const groups = (collatables?.groups ?? []).filter(({ pick }) => ticked.has(nameOf(pick)));
  const possible = arrangementsOf(groups, ownRegion);
  const arranged = possible.includes(as) ? as : 'together';
  const months = monthsOf(groups);
  const two = twoMonths(months, picked);
  const arrangement = arranged === 'over time' ? two && { as: arranged, ...two } : { as: arranged };

  const asked: CollationAsked | null =
    groups.length < 2 || samePeople === null || arrangement === null
      ? null
      : { groups: groups.map(({ pick }) => pick), samePeople, arrangement, ownRegion };

  const change = (some: readonly Collatable[], isTicked: boolean) =>
    setTicked((before) => {
      const after = new Set(before);
      for (const { pick } of some) {
        if (isTicked) after.add(nameOf(pick));
        else after.delete(nameOf(pick));
      }
      return after;
    });

  return {
    ...{ groups, ticked, change, samePeople, setSamePeople, ownRegion, setOwnRegion },
    ...{ possible, arranged, setAs, months, two, setPicked, asked },
  };
};

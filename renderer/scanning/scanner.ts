import type { ScanWay } from '../../shared/display/scanning.ts';
import { createFrame } from './frame.ts';
import { chosenAt, rowsOf, type Spot, stepFrom } from './rows.ts';
import { groupsIn, targetsIn } from './targets.ts';

/** One or two switches: `step` goes to the next thing, `choose` presses it. */
export type Scanner = { readonly step: () => void; readonly choose: () => void; readonly end: () => void };

/** A choice from a list is walked through on the spot and taken when it is chosen, not at every step. */
type InList = { readonly list: HTMLSelectElement; readonly before: number };

/** Where the frame is, by what is on the page: what else there is may change under it. */
type Here = { readonly thing: HTMLElement; readonly at: 'row' | 'out' | 'thing'; readonly done?: boolean };

export const createScanner = (page: Document, way: ScanWay): Scanner => {
  const frame = createFrame(page);
  let inList: InList | null = null;
  let here: Here | null = null;

  const rowsNow = () => (way === 'each' ? targetsIn(page).map((each) => [each]) : rowsOf(groupsIn(page)));

  /** null where what the frame was around is gone: then it begins again. */
  const spotOf = (rows: readonly (readonly HTMLElement[])[]): Spot | null => {
    const focused = page.activeElement instanceof HTMLElement ? page.activeElement : undefined;
    const thing = way === 'each' ? focused : here?.thing;
    const row = thing ? rows.findIndex((things) => things.includes(thing)) : -1;
    if (!thing || row < 0) return null;
    const at = here?.at ?? 'thing';
    if (at !== 'thing') return { row, at };
    return { row, at: rows[row]?.indexOf(thing) ?? 0, done: here?.done ?? false };
  };

  const goTo = (rows: readonly (readonly HTMLElement[])[], { row, at }: Spot) => {
    const things = rows[row] ?? [];
    const thing = things[typeof at === 'number' ? at : 0];
    if (!thing) return;
    here = { thing, at: typeof at === 'number' ? 'thing' : at };
    thing.focus({ preventScroll: true });
    if (at === 'row') for (const each of [...things].reverse()) each.scrollIntoView(nearest);
    else thing.scrollIntoView(nearest);
    frame.show(typeof at === 'number' ? null : { things, is: at });
  };

  const leaveList = () => {
    if (inList && inList.list !== page.activeElement) {
      inList.list.selectedIndex = inList.before;
      inList = null;
    }
    return inList;
  };

  const stepInList = ({ list }: InList) => {
    const offered = [...list.options].filter((option) => !option.hidden && !option.disabled);
    const now = offered.findIndex((option) => option.index === list.selectedIndex);
    list.selectedIndex = offered[(now + 1) % offered.length]?.index ?? list.selectedIndex;
  };

  return {
    step: () => {
      const open = leaveList();
      if (open) return stepInList(open);
      const rows = rowsNow();
      if (rows.length === 0) return;
      goTo(rows, stepFrom(sizes(rows), spotOf(rows)));
    },
    choose: () => {
      const open = leaveList();
      if (open) {
        inList = null;
        // Others of the group are wanted next, if there are any: figures are placed one after another.
        const row = rowsNow().find((things) => things.includes(open.list));
        here = { thing: open.list, at: 'thing', done: row?.at(-1) === open.list };
        return void open.list.dispatchEvent(new Event('change', { bubbles: true }));
      }
      const rows = rowsNow();
      const spot = spotOf(rows);
      if (!spot) return;
      const chosen = chosenAt(spot);
      if (chosen !== 'press') return goTo(rows, chosen);
      const thing = typeof spot.at === 'number' ? rows[spot.row]?.[spot.at] : undefined;
      if (thing instanceof HTMLSelectElement) {
        thing.focus();
        inList = { list: thing, before: thing.selectedIndex };
      } else if (thing) {
        here = { thing, at: 'thing', done: true };
        thing.click();
      }
    },
    end: frame.end,
  };
};

const nearest = { block: 'nearest', inline: 'nearest' } as const;
const sizes = (rows: readonly (readonly HTMLElement[])[]) => rows.map((things) => things.length);

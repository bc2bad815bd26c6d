import { targetsIn } from './targets.ts';

/** One or two switches: `step` goes to the next thing, `choose` presses it. */
export type Scanner = { readonly step: () => void; readonly choose: () => void };

/** A choice from a list is walked through on the spot and taken when it is chosen, not at every step. */
type InList = { readonly list: HTMLSelectElement; readonly before: number };

export const createScanner = (page: Document): Scanner => {
  let inList: InList | null = null;

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
      const targets = targetsIn(page);
      const at = page.activeElement;
      const now = at instanceof HTMLElement ? targets.indexOf(at) : -1;
      const next = targets[(now + 1) % targets.length];
      next?.focus();
      next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    choose: () => {
      const open = leaveList();
      const at = page.activeElement;
      if (open) {
        inList = null;
        open.list.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (at instanceof HTMLSelectElement) inList = { list: at, before: at.selectedIndex };
      else if (at instanceof HTMLElement && targetsIn(page).includes(at)) at.click();
    },
  };
};

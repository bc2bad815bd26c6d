/**
 * What a switch can reach, in the order of reading, the bar at the top last: it is rarely wanted. Figures on the
 * board are left out, because a press only picks one up; the list beside it places them.
 */
const reachable = [
  'button:not(.board-twin)',
  'a[href]',
  'summary',
  'select',
  'input[type="radio"]',
  'input[type="checkbox"]',
  'input[type="range"]',
].join(',');

const isThere = (each: HTMLElement): boolean =>
  !each.matches(':disabled') && each.closest('[inert]') === null && each.checkVisibility();

export const targetsIn = (page: Document): HTMLElement[] => {
  // An open sheet is all there is: nothing behind it can be pressed.
  const root = [...page.querySelectorAll('dialog[open], [role="dialog"], [role="alertdialog"]')].at(-1);
  const all = [...(root ?? page.body).querySelectorAll<HTMLElement>(reachable)].filter(isThere);
  const isAtTop = (each: HTMLElement) => each.closest('header.top') !== null;
  return [...all.filter((each) => !isAtTop(each)), ...all.filter(isAtTop)];
};

/** What belongs together for the eye is marked up together for readers: that makes the groups. */
const together = 'fieldset, [role="group"], ul, section, aside, header, footer, main, [role="dialog"]';

/** The same, by groups, in the order in which their first things are read. */
export const groupsIn = (page: Document): HTMLElement[][] => {
  const groups = new Map<Element | null, HTMLElement[]>();
  for (const each of targetsIn(page)) {
    const around = each.closest(together);
    groups.set(around, [...(groups.get(around) ?? []), each]);
  }
  return [...groups.values()];
};

/** Where somebody types, a space is a space. */
export const isTyping = (at: EventTarget | null): boolean =>
  at instanceof HTMLElement &&
  at.closest('textarea, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="range"])') !==
    null;

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
  const root = [...page.querySelectorAll('dialog[open]')].at(-1) ?? page.body;
  const all = [...root.querySelectorAll<HTMLElement>(reachable)].filter(isThere);
  const isAtTop = (each: HTMLElement) => each.closest('header.bar') !== null;
  return [...all.filter((each) => !isAtTop(each)), ...all.filter(isAtTop)];
};

/** Where somebody types, a space is a space. */
export const isTyping = (at: EventTarget | null): boolean =>
  at instanceof HTMLElement &&
  at.closest('textarea, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="range"])') !==
    null;

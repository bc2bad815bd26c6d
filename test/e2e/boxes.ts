import type { Page } from '@playwright/test';

/** What can be pressed or filled in, and whether it can be: measured as it lies on the screen. */

export type Pressable = { readonly name: string; readonly width: number; readonly height: number };

/**
 * Every button, field and choice on the screen that is not hidden. A radio or tick box is as large as its label,
 * because all of the label can be pressed.
 */
export const pressables = (page: Page): Promise<Pressable[]> =>
  page.evaluate(() => {
    const found = [
      ...document.querySelectorAll<HTMLElement>(
        'button, select, input, textarea, summary, [role="menuitem"]',
      ),
    ];
    return (
      found
        .filter(
          (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'),
        )
        // For readers alone: a dialog's hidden way out.
        .filter(({ parentElement }) => !parentElement || getComputedStyle(parentElement).clipPath === 'none')
        .map((element) => {
          const choice = element.matches('[type="radio"], [type="checkbox"]')
            ? element.closest('label')
            : null;
          const { width, height } = (choice ?? element).getBoundingClientRect();
          const name = element.getAttribute('aria-label') ?? (choice ?? element).textContent ?? '';
          return { name: name.replace(/\s+/g, ' ').trim() || element.tagName, width, height };
        })
    );
  });

/** Sentences about whatever can't be reached, is cut off or lies under something else; none is what we want. */
export const troubles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const troubles: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth)
      troubles.push(`the page is ${root.scrollWidth} wide in a window of ${innerWidth}`);
    const modal = [
      ...document.querySelectorAll<HTMLElement>('[role="dialog"], [role="alertdialog"], [role="menu"]'),
    ].at(-1);
    const within: ParentNode = modal ?? document;
    const found = [
      ...within.querySelectorAll<HTMLElement>('button, select, textarea, input, summary, [role="menuitem"]'),
    ];
    for (const element of found) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) continue;
      // Pointers go through these to the canvas below.
      if (getComputedStyle(element).pointerEvents === 'none') continue;
      const target = element.closest('label') ?? element;
      const name = (element.getAttribute('aria-label') ?? target.textContent ?? element.tagName).trim();
      // A menu closes when the page moves under it.
      const block = target.closest('[role="menu"]') ? 'nearest' : 'center';
      target.scrollIntoView({ block, inline: 'nearest' });
      const { left, top, right, bottom } = target.getBoundingClientRect();
      if (left < -0.5 || right > innerWidth + 0.5)
        troubles.push(`“${name}” reaches over the side of the window`);
      const [x, y] = [(left + right) / 2, (top + Math.min(bottom, innerHeight)) / 2];
      const seen = document.elementFromPoint(x, y);
      if (!seen || !(target.contains(seen) || seen.contains(target)))
        troubles.push(
          `“${name}” lies under ${seen ? `<${seen.tagName.toLowerCase()} class="${seen.className}">` : 'nothing'}`,
        );
    }
    /** As much of it as is to be seen: what has scrolled out of a part of the page lies on nothing. */
    const seenOf = (element: HTMLElement) => {
      const box = element.getBoundingClientRect();
      let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflowY === 'visible') continue;
        const room = around.getBoundingClientRect();
        [left, top] = [Math.max(left, room.left), Math.max(top, room.top)];
        [right, bottom] = [Math.min(right, room.right), Math.min(bottom, room.bottom)];
      }
      return { left, top, right, bottom };
    };
    const boxes = found
      .filter(
        (element) =>
          element.matches('button, select, textarea') &&
          element.checkVisibility({ visibilityProperty: true }),
      )
      .filter((element) => getComputedStyle(element).pointerEvents !== 'none' && !element.closest('[inert]'))
      .filter((element) => getComputedStyle(element.closest('.bar') ?? element).position !== 'sticky')
      .map((element) => ({ element, box: seenOf(element) }));
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (across > 1 && down > 1 && !a.element.contains(b.element) && !b.element.contains(a.element))
          troubles.push(`“${a.element.textContent}” and “${b.element.textContent}” lie on each other`);
      }
    for (const element of document.querySelectorAll<HTMLElement>('main *, header *')) {
      const { textOverflow, whiteSpace } = getComputedStyle(element);
      const isCut = textOverflow === 'ellipsis' && whiteSpace === 'nowrap';
      if (isCut && element.scrollWidth > element.clientWidth)
        troubles.push(`“${element.textContent}” is cut off`);
    }
    return troubles;
  });

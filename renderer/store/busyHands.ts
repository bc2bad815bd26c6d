/**
 * Whether somebody is in the middle of something that a change from outside would take from them: a finger or a
 * button is down, a sheet or a menu is open, or words were typed that are not kept yet. `settle`: something was kept.
 */
export const watchHands = (page: Window) => {
  const down = new Set<number>();
  const typed = new Set<HTMLInputElement | HTMLTextAreaElement>();
  const lifts = (event: PointerEvent) => down.delete(event.pointerId);
  page.addEventListener('pointerdown', (event) => down.add(event.pointerId), true);
  page.addEventListener('pointerup', lifts, true);
  page.addEventListener('pointercancel', lifts, true);
  // A button that is let go outside the window is never heard of.
  page.addEventListener('blur', () => down.clear());
  page.addEventListener(
    'input',
    ({ target }) => {
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (isField && !['checkbox', 'radio', 'range'].includes(target.type)) typed.add(target);
    },
    true,
  );
  const isTyping = (): boolean => {
    for (const field of typed) if (!field.isConnected || field.value.trim() === '') typed.delete(field);
    return typed.size > 0;
  };
  const isOverlaid = (): boolean =>
    page.document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
  return {
    isBusy: (): boolean => down.size > 0 || isTyping() || isOverlaid(),
    /** A field of its own is kept when it is left; one in a form only when the form is sent, which empties it. */
    settle: (): void => {
      for (const field of typed) if (!field.form) typed.delete(field);
    },
  };
};

import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Point } from '../board/geometry.ts';
import { onePointer } from './pointers.ts';

export type Sheet = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What one contact does from press to release. Points are in the sheet's units. */
export type PaperGesture = {
  readonly go: (points: readonly Point[]) => void;
  readonly end: () => void;
  /** It was no gesture after all: a hand, or a finger before the pen came. */
  readonly drop: () => void;
};

/**
 * A surface to draw on or move things on: one contact at a time, from mouse, pen and finger alike. `begin` starts a
 * gesture or says null. Places are measured anew with each event, so that a zoom or another screen in mid-stroke
 * bends nothing; a contact that the system takes away ends like one that was lifted, so that nothing is lost.
 */
export const usePaper = (sheet: Sheet, begin: (point: Point, pixels: number) => PaperGesture | null) => {
  const surface = useRef<HTMLDivElement>(null);
  const latest = useRef({ sheet, begin });
  useLayoutEffect(() => {
    latest.current = { sheet, begin };
  });
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    let gesture: PaperGesture | null = null;
    const pointer = onePointer(() => {
      gesture?.drop();
      gesture = null;
    });
    const finish = () => {
      const ending = gesture;
      gesture = null;
      pointer.end();
      ending?.end();
    };
    const measure = () => {
      const box = element.getBoundingClientRect();
      const pixels = box.width / latest.current.sheet.width || 1;
      const at = (event: PointerEvent): Point => ({
        x: latest.current.sheet.x + (event.clientX - box.left) / pixels,
        y: latest.current.sheet.y + (event.clientY - box.top) / pixels,
      });
      return { at, pixels };
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0 || !pointer.down(event)) return;
      const { at, pixels } = measure();
      gesture = latest.current.begin(at(event), pixels);
      if (!gesture) return pointer.end();
      // Else a mouse would mark text, and take the focus from where the keyboard is.
      event.preventDefault();
      element.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      if (!pointer.move(event)) return;
      if (event.pointerType === 'mouse' && event.buttons === 0) return finish();
      const { at } = measure();
      const all = event.getCoalescedEvents?.() ?? [];
      gesture?.go((all.length > 0 ? all : [event]).map(at));
    };
    const up = (event: PointerEvent) => {
      if (!pointer.up(event)) return;
      finish();
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', up, { signal });
    element.addEventListener('lostpointercapture', up, { signal });
    element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
    window.addEventListener('blur', finish, { signal });
    return () => {
      listeners.abort();
      finish();
    };
  }, []);
  return surface;
};

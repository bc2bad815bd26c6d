/** The part of a PointerEvent that says who is touching the paper. */
export type Touching = Pick<PointerEvent, 'pointerId' | 'pointerType' | 'width' | 'height' | 'timeStamp'>;

/** A contact wider than this (CSS pixels) is a hand that rests, not a finger. */
export const palmSize = 52;

/** For so long after a pen (milliseconds), touches come from the hand that holds it. */
const penStays = 800;

const isPalm = ({ pointerType, width, height }: Touching): boolean =>
  pointerType === 'touch' && Math.max(width, height) > palmSize;

/**
 * Who draws, when several things touch the paper: one at a time, and the pen before the finger. `down` says whether a
 * contact begins something; `dropped` is called when what a finger began turns out to be a hand, or a pen came.
 */
export const onePointer = (dropped: () => void) => {
  let active: Touching | null = null;
  let penSeen = Number.NEGATIVE_INFINITY;
  const end = (): void => {
    active = null;
  };
  return {
    down: (event: Touching): boolean => {
      if (event.pointerType === 'pen') penSeen = event.timeStamp;
      if (isPalm(event)) return false;
      if (event.pointerType === 'touch' && event.timeStamp - penSeen < penStays) return false;
      if (active) {
        if (event.pointerType !== 'pen' || active.pointerType === 'pen') return false;
        dropped();
      }
      active = event;
      return true;
    },
    /** Whether a move belongs to what was begun. */
    move: (event: Touching): boolean => {
      if (event.pointerType === 'pen') penSeen = event.timeStamp;
      if (active?.pointerId !== event.pointerId) return false;
      if (!isPalm(event)) return true;
      end();
      dropped();
      return false;
    },
    /** Whether it was the one that began something. */
    up: (event: Touching): boolean => {
      if (active?.pointerId !== event.pointerId) return false;
      end();
      return true;
    },
    end,
  };
};

export type OnePointer = ReturnType<typeof onePointer>;

/** What the frame is drawn around: a group, or a group whose way out is offered. Things show their own focus. */
export type Framed = { readonly things: readonly HTMLElement[]; readonly is: 'row' | 'out' };

export type Frame = { readonly show: (framed: Framed | null) => void; readonly end: () => void };

/** Fields are drawn by their labels. */
const seenOf = (each: HTMLElement): DOMRect => (each.closest('label') ?? each).getBoundingClientRect();

/** A frame over the page around a whole group. It can't be pressed, and readers don't meet it. */
export const createFrame = (page: Document): Frame => {
  const drawn = page.createElement('div');
  drawn.className = 'scan-frame';
  drawn.ariaHidden = 'true';
  let now: Framed | null = null;

  const draw = () => {
    drawn.hidden = !now;
    page.documentElement.dataset.scanning = now ? 'group' : 'on';
    if (!now) return;
    drawn.dataset.is = now.is;
    const boxes = now.things.filter((each) => each.isConnected).map(seenOf);
    const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    Object.assign(drawn.style, {
      ...{ left: `${left}px`, top: `${top}px` },
      ...{ width: `${right - left}px`, height: `${bottom - top}px` },
    });
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  page.addEventListener('scroll', draw, { capture: true, passive: true, signal });
  window.addEventListener('resize', draw, { signal });
  page.body.append(drawn);
  draw();
  return {
    show: (framed) => {
      now = framed;
      draw();
    },
    end: () => {
      listeners.abort();
      drawn.remove();
      delete page.documentElement.dataset.scanning;
    },
  };
};

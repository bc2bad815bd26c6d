import type { ErrorCode, Reply } from '../../shared/errors.ts';
import type { SessionEvent } from '../../shared/session/events.ts';

/** How the last moves stand with the disk, for the words beside Pause. */
export type SavingState =
  | { readonly is: 'saved' }
  | { readonly is: 'saving' }
  | { readonly is: 'waiting'; readonly message: string };

/** Failures that pass by themselves: the move is kept here and sent again. */
const passing: ReadonlySet<ErrorCode> = new Set(['disk-full', 'cannot-write', 'host-away', 'unexpected']);

const pauses = [500, 1000, 2000, 4000] as const;

type Append = (after: number, event: SessionEvent) => Promise<Reply<{ seq: number }>>;

export type Saving = {
  readonly keep: (event: SessionEvent) => void;
  /** Resolves when nothing is waiting any more. */
  readonly settled: () => Promise<void>;
  /** seq of the last line that is known to be on the disk. */
  readonly seq: () => number;
  readonly close: () => void;
};

/**
 * Sends events one after another, in order, each again until it is on the disk. An event sent twice after a
 * lost answer is stored once: the core knows it by `after`. A refusal that will not pass is told through
 * `onRefused` with all that waits, and none of it is sent any more, because it may build on it.
 */
export const createSaving = (
  append: Append,
  from: number,
  onState: (state: SavingState) => void,
  onRefused: (message: string, code: ErrorCode, waiting: readonly SessionEvent[]) => void,
): Saving => {
  const queue: SessionEvent[] = [];
  let seq = from;
  let tries = 0;
  let busy: Promise<void> | null = null;
  let closed = false;

  const run = async () => {
    for (let event = queue[0]; event && !closed; event = queue[0]) {
      const reply = await append(seq, event);
      if (reply.ok) {
        seq = reply.value.seq;
        queue.shift();
        tries = 0;
      } else if (passing.has(reply.error.code)) {
        onState({ is: 'waiting', message: reply.error.message });
        await wait(pauses[Math.min(tries, pauses.length - 1)] ?? 4000);
        tries += 1;
      } else {
        onRefused(reply.error.message, reply.error.code, queue.splice(0));
      }
    }
    busy = null;
    if (!closed) onState({ is: 'saved' });
  };

  return {
    keep: (event) => {
      queue.push(event);
      if (busy) return;
      onState({ is: 'saving' });
      busy = run();
    },
    settled: async () => {
      while (busy) await busy;
    },
    seq: () => seq,
    close: () => {
      closed = true;
    },
  };
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

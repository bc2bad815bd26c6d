import type { App, CallName, CallOutput } from '../../shared/contract.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import type { Locked, LockNow } from '../../shared/lock/calls.ts';
import { mayWhileLocked, ownPartOf } from '../../shared/lock/whileLocked.ts';
import { nextTurn } from '../../shared/session/agenda.ts';
import type { Session } from '../../shared/session/model.ts';
import { stageOf } from '../../shared/session/visit.ts';
import { oneAtATime } from './oneAtATime.ts';
import type { Pin } from './pin.ts';

type Sessions = { readonly read: (id: string) => Promise<{ readonly session: Session | null }> };

/** Seconds to wait after so many wrong tries in a row: three are free, then 5, 10, 20 … up to five minutes. */
export const waitAfter = (tries: number): number => (tries < 3 ? 0 : Math.min(300, 5 * 2 ** (tries - 3)));

const goesOn = (session: Session | null, from: Locked, to: Locked): boolean => {
  if (!session || from.session !== to.session) return false;
  if (from.participant === to.participant) return true;
  const isOver = stageOf(session, from.participant, from.questions).at === 'over';
  return isOver && nextTurn(session)?.participant.id === to.participant;
};

/**
 * Keeps the facilitator's calls from whoever has the device. It is held here and not in a page, so that a reload,
 * a second window or a call by hand meet the same lock. It ends with the PIN, or with the program: whoever can
 * start it again is somebody who can log in to this computer. `onLocked` lets the host fill the screen meanwhile;
 * `onChanged` hears of everything that `state` tells.
 */
export const createDeviceLock = (
  pin: Pin,
  sessions: Sessions,
  now: () => Date,
  onLocked: (locked: boolean) => void = () => {},
  onChanged: () => void = () => {},
) => {
  const inTurn = oneAtATime();
  let locked: Locked | null = null;
  let changes = 0;
  let tries = 0;
  /** Milliseconds, by the computer's clock: the last wrong try. */
  let triedAt = 0;

  const state = async (): Promise<LockNow> => ({ pin: await pin.isSet(), locked, changes });
  const changed = (): void => {
    changes += 1;
    onChanged();
  };
  const secondsLeft = (): number => {
    const at = now().getTime();
    // A clock that was set back would lengthen the wait by as much: it counts anew from here.
    triedAt = Math.min(triedAt, at);
    return Math.max(0, Math.ceil((triedAt - at) / 1000 + waitAfter(tries)));
  };

  const open = async (offered: string): Promise<CallOutput<'lock.open'>> => {
    if (!locked) return { is: 'open' };
    if (secondsLeft() > 0) return { is: 'waiting', wait: secondsLeft() };
    if (await pin.isRight(offered)) {
      [locked, tries, triedAt] = [null, 0, 0];
      changed();
      onLocked(false);
      return { is: 'open' };
    }
    tries += 1;
    triedAt = now().getTime();
    return { is: 'wrong', wait: waitAfter(tries) };
  };

  return {
    state,
    calls: {
      'lock.set': async ({ pin: chosen }) => {
        await pin.set(chosen);
        changed();
        return state();
      },
      'lock.give': (to) =>
        inTurn('lock', async () => {
          if (!(await pin.isSet()) && !locked) return state();
          const { session } = await sessions.read(to.session);
          if (locked && !goesOn(session, locked, to)) throw new KnownFailure('locked');
          // Whoever has it already can't change what is theirs to answer.
          if (locked?.participant !== to.participant) locked = to;
          changed();
          onLocked(true);
          return state();
        }),
      // One after the other, or a hundred tries at once would count as one.
      'lock.open': ({ pin: offered }) => inTurn('lock', () => open(offered)),
    } satisfies Pick<App, 'lock.set' | 'lock.give' | 'lock.open'>,

    /** The same calls, behind the lock. */
    over: (app: App): App => {
      const guarded = (name: CallName) => async (input: never, view: never) => {
        if (locked && !mayWhileLocked(name, input, locked)) throw new KnownFailure('locked');
        const answer = await app[name](input, view);
        const isSession = name === 'session.open' || name === 'session.forget';
        return locked && isSession ? ownPartOf(answer as CallOutput<'session.open'>, locked) : answer;
      };
      const names = Object.keys(app) as CallName[];
      // Name by name the same functions with a question before them; the compiler can't follow that.
      return Object.fromEntries(names.map((name) => [name, guarded(name)])) as unknown as App;
    },
  };
};

import type { App, CallInput } from '../../shared/contract.ts';
import { givenIn, isNothing, removedBetween } from '../../shared/rights/given.ts';
import type { Receipt, ReleasedKind, Removal } from '../../shared/rights/receipt.ts';
import type { Session } from '../../shared/session/model.ts';
import type { Ledger } from './ledger.ts';
import type { Receipts } from './receipts.ts';
import type { Sessions } from './sessions.ts';

const removalOf = (what: CallInput<'session.forget'>['what']): Removal => {
  if (typeof what === 'string') return what;
  return 'view' in what ? 'one view' : 'some words';
};

type Parts = {
  readonly sessions: Sessions;
  readonly ledger: Ledger;
  readonly receipts: Receipts;
  readonly now: () => Date;
  /** What the room's screen still shows goes as well. */
  readonly onRemoved: () => void;
};

/** The rights of people in the room: what they gave goes from the disk, and a receipt says so. */
export const removalCalls = ({ sessions, ledger, receipts, now, onRemoved }: Parts) => {
  /** R14: gone here; whoever holds a report or a copy has to be told by people. Null: nobody can tell. */
  const leftWith = (session: Session, participants: readonly string[]): Promise<ReleasedKind[] | null> =>
    ledger.leftWith(session, participants).catch(() => null);

  const written = async (
    what: Removal,
    session: Session,
    month: string,
    removed: Receipt['removed'],
    participants: readonly string[],
  ): Promise<Receipt | null> => {
    if (isNothing(removed)) return null;
    const left = await leftWith(session, participants);
    const receipt = { what, on: now().toISOString().slice(0, 10), month, removed, left };
    // What was asked is done: a list that can't be written must not make it look undone.
    if (!session.practice) await receipts.keep(receipt).catch(() => {});
    return receipt;
  };

  return {
    'session.forget': async ({ id, ...asked }) => {
      const before = await sessions.read(id);
      const opened = await sessions.forget(id, asked);
      onRemoved();
      const after = await sessions.read(id);
      if (!before.session || !after.session) return { ...opened, receipt: null };
      const { participant } = asked;
      const what = removalOf(asked.what);
      const removed = removedBetween(
        givenIn(before.session, participant),
        givenIn(after.session, participant),
      );
      return {
        ...opened,
        receipt: await written(what, before.session, before.month, removed, [participant]),
      };
    },
    'session.unpark': ({ id, thing }) => sessions.forgetParked(id, thing),
    'session.delete': async ({ id }) => {
      // A session that can't be read any more can be deleted all the same.
      const before = await sessions.read(id).catch(() => null);
      await sessions.remove(id);
      onRemoved();
      const session = before?.session;
      if (!before || !session) return { receipt: null };
      const everybody = session.participants.map((participant) => participant.id);
      return { receipt: await written('session', session, before.month, givenIn(session), everybody) };
    },
    'receipts.list': () => receipts.list(),
  } satisfies Partial<App>;
};

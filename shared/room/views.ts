import type { CallName } from '../contract.ts';

/** Whose window is calling. The host knows it: by the window in Electron, by the token in the loopback host. */
export const views = ['facilitator', 'room'] as const;
export type View = (typeof views)[number];

const ofRoom: readonly CallName[] = ['app.hello', 'room.look'];

/** The room's window may look, and do nothing else: no call of it can read or change a session. */
export const mayCall = (view: View, name: CallName): boolean =>
  view === 'facilitator' || ofRoom.includes(name);

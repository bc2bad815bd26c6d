import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { View } from '../../shared/room/views.ts';

/** The secrets of one run: a nonce that lets a page in once, and the token that it gets for it, by view. */
export type Door = {
  /** Lets the facilitator's page in. */
  readonly nonce: string;
  /** A fresh nonce for one page of the room; the one before it lets nobody in any more. */
  readonly invite: () => string;
  /** The token, for a right nonce, once and in time; null otherwise. */
  readonly claim: (nonce: unknown) => string | null;
  /** Whose token it is; null for a stranger's. */
  readonly viewOf: (authorization: string | undefined) => View | null;
};

/** Both are hashed first, so that the time of comparing tells nothing, not even a length. */
const isSame = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

const secret = (): string => randomBytes(32).toString('base64url');

/** The room's page is opened by a press, at once. Milliseconds. */
const invitationLasts = 60_000;

/** `now` in milliseconds; the nonce is good for `lifetime()` milliseconds from here on. */
export const createDoor = (now: () => number, lifetime: () => number): Door => {
  const pass = (good: () => number) => ({
    nonce: secret(),
    token: secret(),
    madeAt: now(),
    claimed: false,
    good,
  });
  const facilitator = pass(lifetime);
  let room: ReturnType<typeof pass> | null = null;
  // A tab of the room that is open already stays let in when another one is invited.
  const roomTokens: string[] = [];

  const claimOf = (from: ReturnType<typeof pass>, offered: string): string | null => {
    if (from.claimed || now() - from.madeAt > from.good() || !isSame(offered, from.nonce)) return null;
    from.claimed = true;
    return from.token;
  };

  return {
    nonce: facilitator.nonce,
    invite: () => {
      room = pass(() => invitationLasts);
      return room.nonce;
    },
    claim: (offered) => {
      if (typeof offered !== 'string') return null;
      const own = claimOf(facilitator, offered);
      if (own !== null || !room) return own;
      const token = claimOf(room, offered);
      if (token !== null) roomTokens.push(token);
      return token;
    },
    viewOf: (authorization) => {
      if (authorization === undefined) return null;
      if (facilitator.claimed && isSame(authorization, `Bearer ${facilitator.token}`)) return 'facilitator';
      return roomTokens.some((token) => isSame(authorization, `Bearer ${token}`)) ? 'room' : null;
    },
  };
};

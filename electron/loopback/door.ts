import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The two secrets of one run: a nonce that lets the page in once, and the token that it gets for it. */
export type Door = {
  readonly nonce: string;
  /** The token, for the right nonce, once and in time; null otherwise. */
  readonly claim: (nonce: unknown) => string | null;
  readonly isLetIn: (authorization: string | undefined) => boolean;
};

/** Both are hashed first, so that the time of comparing tells nothing, not even a length. */
const isSame = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

const secret = (): string => randomBytes(32).toString('base64url');

/** `now` in milliseconds; the nonce is good for `lifetime()` milliseconds from here on. */
export const createDoor = (now: () => number, lifetime: () => number): Door => {
  const nonce = secret();
  const token = secret();
  const madeAt = now();
  let claimed = false;
  return {
    nonce,
    claim: (offered) => {
      if (claimed || now() - madeAt > lifetime() || typeof offered !== 'string' || !isSame(offered, nonce))
        return null;
      claimed = true;
      return token;
    },
    isLetIn: (authorization) =>
      authorization !== undefined && claimed && isSame(authorization, `Bearer ${token}`),
  };
};

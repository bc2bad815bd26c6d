import type fc from 'fast-check';
import { tallyOf } from '../../../shared/analysis/tally.ts';
import { type About, type Bundle, bundleOf } from '../../../shared/collate/bundle.ts';
import type { Session } from '../../../shared/session/model.ts';
import { anySession } from '../report/people.ts';

export const about: About = {
  group: '0123456789abcdef0123456789abcdef',
  month: '2026-11',
  region: null,
  voice: 'people',
};

export const bundleOfSession = (session: Session, more: Partial<About> = {}): Bundle =>
  bundleOf(tallyOf(session), session.plan, { ...about, ...more });

/** A session in which at least one person answered something. */
export const answeredSession: fc.Arbitrary<Session> = anySession({ minLength: 1, maxLength: 12 }).filter(
  (session) => tallyOf(session).answered > 0,
);

export const contentOf = (bundle: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(bundle, null, 2)}\n`);

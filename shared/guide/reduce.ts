import type { SessionEvent } from '../session/events.ts';
import type { Session } from '../session/model.ts';
import { refuse } from '../session/refused.ts';
import { guideLimits } from './limits.ts';

export type GuideEvent = Extract<
  SessionEvent,
  {
    type:
      | 'guide-planned'
      | 'step-begun'
      | 'consent-noted'
      | 'thing-parked'
      | 'thing-unparked'
      | 'checked-out'
      | 'listeners-noted';
  }
>;

/** The session after something around the answers. Allowed before, while and after it runs: people prepare and close. */
export const withGuide = (session: Session, event: GuideEvent): Session => {
  const { guide } = session;
  switch (event.type) {
    case 'guide-planned': {
      const isThere = event.guide.steps.some(({ id }) => id === guide.step);
      const step = isThere ? guide.step : null;
      return { ...session, plan: { ...session.plan, guide: event.guide }, guide: { ...guide, step } };
    }
    case 'step-begun': {
      const isKnown = event.step === null || session.plan.guide.steps.some(({ id }) => id === event.step);
      return isKnown ? { ...session, guide: { ...guide, step: event.step } } : refuse('unknown-step');
    }
    case 'consent-noted': {
      const { understood, quotes } = event;
      return { ...session, guide: { ...guide, consent: { understood, quotes } } };
    }
    case 'thing-parked': {
      const { id, text, done } = event;
      const others = guide.parked.filter((each) => each.id !== id);
      if (others.length >= guideLimits.parkedThings) return refuse('too-many-parked');
      const isNew = others.length === guide.parked.length;
      const parked = isNew
        ? [...others, { id, text, done }]
        : guide.parked.map((each) => (each.id === id ? { id, text, done } : each));
      return { ...session, guide: { ...guide, parked } };
    }
    case 'thing-unparked':
      return { ...session, guide: { ...guide, parked: guide.parked.filter(({ id }) => id !== event.id) } };
    case 'checked-out': {
      const { red, amber, green } = event;
      return { ...session, guide: { ...guide, checkOut: { red, amber, green } } };
    }
    case 'listeners-noted':
      return { ...session, guide: { ...guide, listeners: event.present } };
  }
};

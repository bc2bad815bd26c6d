import type { z } from 'zod';
import type { CallName, Contract } from '../contract.ts';
import type { Settings } from '../display/settings.ts';
import type { RoomScene } from '../room/scene.ts';
import type { OpenSession } from '../session/calls.ts';
import type { SessionEvent } from '../session/events.ts';
import type { Locked } from './calls.ts';

type Rules = {
  readonly [Name in CallName]?: (input: z.output<Contract[Name]['input']>, locked: Locked) => boolean;
};

/** Whoever sits at the screen makes the page right for their eyes; everything else is the facilitator's. */
const ofTheirEyes: readonly (keyof Settings)[] = ['textSize', 'theme', 'typeface', 'motion', 'showWords'];
/** The room's screen goes along with a turn. Words of one's own can't be put on it. */
const ofTurns: readonly RoomScene['show'][] = ['quiet', 'pause', 'turn'];
/** Decided by the facilitator with the person, and never from a participant's screen. */
const notFromTurns: readonly SessionEvent['type'][] = ['participant-back', 'participant-withdrew'];

const isOf = (event: SessionEvent, { participant }: Locked): boolean =>
  'participant' in event && event.participant === participant && !notFromTurns.includes(event.type);

/**
 * What may be called while a participant has the device: what their own turn needs. A call that is not in this
 * table is refused, so a new one is the facilitator's until somebody decides otherwise here.
 */
const rules: Rules = {
  'app.hello': () => true,
  'words.mark': () => true,
  'room.look': () => true,
  'lock.open': () => true,
  // Goes on to the next in turn alone; the core looks at the session for it.
  'lock.give': () => true,
  'room.show': ({ scene }) => ofTurns.includes(scene.show),
  'settings.change': (values) => Object.keys(values).every((key) => ofTheirEyes.some((each) => each === key)),
  'session.open': ({ id }, { session }) => id === session,
  'session.append': ({ id, event }, locked) => id === locked.session && isOf(event, locked),
  'session.forget': ({ id, participant, what }, locked) =>
    id === locked.session && participant === locked.participant && what !== 'everything',
};

export const mayWhileLocked = (name: CallName, input: unknown, locked: Locked): boolean => {
  // The table guarantees that input and call belong together; the compiler can't follow a union of calls.
  const rule = rules[name] as ((checked: unknown, locked: Locked) => boolean) | undefined;
  return rule?.(input, locked) ?? false;
};

/** How far others are, and nothing else of them: whether they answered or passed is not told either. */
const progressOf = (event: SessionEvent): readonly SessionEvent[] => {
  switch (event.type) {
    case 'answer-opened':
    case 'answer-passed':
    case 'participant-stopped':
    case 'participant-back':
    case 'participant-withdrew':
      return [event];
    case 'answer-done':
      return [{ type: 'answer-passed', participant: event.participant, question: event.question }];
    default:
      return [];
  }
};

/**
 * A session as the person at the screen may have it: their own part, without what others answered. Whose turn comes
 * next can be told from it, so that after a reload the device still goes on by itself.
 */
export const ownPartOf = (opened: OpenSession, { participant }: Locked): OpenSession => ({
  ...opened,
  events: opened.events.flatMap((event) => {
    if ('participant' in event && event.participant !== participant) return progressOf(event);
    return 'words' in event ? [] : [event];
  }),
});

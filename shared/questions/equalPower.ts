import type { Pack, Question } from './question.ts';

/** The power question near the end: answered in words, without the board (`exercise.md`, step 8). */
export const equalPower: Question = {
  id: 'equal-power',
  kind: 'words',
  topic: 'What would help',
  wording: 'What could help everyone have equal power?',
  simpler: 'What would make things fair for everyone?',
  otherWays: [
    'If you could change one thing so that everyone is listened to, what would it be?',
    'What would bring the three figures closer together?',
  ],
};

export const equalPowerPack: Pack = {
  id: 'equal-power',
  name: 'Equal power',
  about: 'One question for the end, answered in words: what would help?',
  questions: [equalPower],
};

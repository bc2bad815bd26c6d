import type { Question } from './question.ts';

/** The first placement: everything later is moved from here (`exercise.md`, step 6). */
export const baseline: Question = {
  id: 'baseline',
  kind: 'baseline',
  topic: 'Decisions about my care',
  wording: 'How involved do you feel in decisions about your care?',
  simpler: 'Who decides about your care? Put the ones who decide near the middle.',
  otherWays: [
    'Something is decided about your care. Who is close to it, and who is far away?',
    'Think of the last time something was decided. Where did each person stand?',
  ],
};

import { firstGuide } from '../guide/guide.ts';
import { emptyChecklist } from '../prepare/checklist.ts';
import { baseline } from '../questions/baseline.ts';
import { equalPower } from '../questions/equalPower.ts';
import { workshop } from '../questions/workshop.ts';
import type { Plan } from './model.ts';

/** What *Start* uses when nothing was changed: the guide's own session, for the guide's usual group. */
export const firstPlan = (): Plan => ({
  title: '',
  voice: 'people',
  participants: 6,
  turns: 'person',
  start: 'carry',
  reveal: 'apart',
  guide: firstGuide,
  checklist: emptyChecklist,
  extras: [],
  questions: [baseline, ...workshop.questions, equalPower],
});

/** The session of a practice turn, which no core has ever seen. */
export const practiceId = 'practice-turn';

/** *Try it with a practice session*: two people, one light question, in a few minutes. */
export const practicePlan = (): Plan => ({
  title: '',
  voice: 'people',
  participants: 2,
  turns: 'person',
  start: 'carry',
  reveal: 'apart',
  guide: firstGuide,
  checklist: emptyChecklist,
  extras: [],
  questions: [
    {
      id: 'practice-dinner',
      kind: 'baseline',
      topic: 'Practice: dinner',
      wording: 'At home, who decides what is for dinner?',
      simpler: 'Who picks the food?',
      otherWays: ['When everyone is hungry, whose wish counts?'],
    },
    {
      id: 'practice-film',
      kind: 'placing',
      topic: 'Practice: a film',
      wording: 'Now everyone watches a film. Who chooses it?',
      simpler: 'Who picks the film?',
      otherWays: ['When the film is chosen, who is close to it and who is far away?'],
    },
  ],
});

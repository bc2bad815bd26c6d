/** Looking at everybody's boards of one question together. */
export const together = {
  back: 'Session page',
  hint: 'These are all boards of this question. Nobody’s mark is on them, and no placement is wrong.',
  title: 'Looking together',
  ready: 'Everybody is ready',
  waiting_one: 'Waiting for 1 person',
  waiting_other: 'Waiting for {{count}} people',
  show: 'Show the boards',
} as const;

/** Several sessions put together: the screen, and what its reports say beside the usual words. */
export const collate = {
  told: {
    months: '{{first}} to {{last}}',
    band: '{{band}} people answered, in several sessions.',
    bandShared:
      'Several sessions; the largest had {{band}} people. Some people may have been in more than one, so only the largest is counted.',
    exact: '{{count}} people answered, in {{sessions}} sessions.',
    answers: '{{count}} answers, in {{sessions}} sessions. A board that a group agreed on is one answer.',
    exactShared: '{{count}} answers, in {{sessions}} sessions. Some people may have been in more than one.',
    boards: 'Some groups agreed on one board together; that is one answer.',
    noGap: {
      what: 'The gap between the figures, and togetherness',
      why: 'They join one person’s figures, so they do not travel with a colleague’s session. A median of some of the people would mislead.',
    },
  },
} as const;

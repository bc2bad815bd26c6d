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
    someQuotes: 'People said more than fits here: the quotes are some of all, spread evenly.',
    noGap: {
      what: 'The gap between the figures, and togetherness',
      why: 'They join one person’s figures, so they do not travel with a colleague’s session. A median of some of the people would mislead.',
    },
  },

  beside: {
    label: {
      'over time': 'Over time',
      months: 'Month by month',
      voices: 'Voices side by side',
      regions: 'Regions side by side',
    },
    size: {
      'over time': 'Two times side by side: {{sides}}.',
      months: 'Months side by side: {{sides}}.',
      voices: 'Voices side by side: {{sides}}.',
      regions: 'Regions side by side: {{sides}}.',
    },
    short: { people: 'People', carers: 'Carers', staff: 'Staff' },
    numbered: '{{number}}: {{name}}',
    noRegion: 'No region given',
    when: 'When',
    who: 'Group',
    answered: '{{side}}: {{many}} people answered.',
    notShownOf: '{{side}}: not shown.',
    hidden: 'not shown',
    nowhere: 'For {{who}}, no place was shared by over half in any of the groups.',
    item: '{{side}}, {{place}}',
    noPlace: 'no place shared by over half',
    put: 'Over half put {{who}}: {{list}}.',
    put_closer: 'Over half put {{who}}: {{list}}. That is closer to the middle.',
    put_further: 'Over half put {{who}}: {{list}}. That is further out.',
    sayItem: '{{side}}, {{median}}',
    say: '{{figure}}, say in the middle answer: {{list}}.',
    sayChanged: '{{figure}}, say in the middle answer: {{list}}. That is {{change}}.',
    change: { more: '{{points}} points more', less: '{{points}} points less', same: 'the same' },
    sayCell: '{{median}} ({{lower}} to {{upper}}), of {{of}}',
    table: 'Where over half stood',
    sayTable: 'Say from 0 to 100: middle answer (middle half of the answers), of how many',
    middle: 'Middle: all the say',
    outside: 'Outside: no say',
    caption: 'Top: the middle of the circle. Bottom: outside. Filled: over half stood there.',
    slope: 'A line joins the two times.',
    captionGroup:
      'Top: the middle of the circle. Bottom: outside. The sign is the middle answer, the shade the middle half of the answers.',
    alt: '{{figure}}. {{list}}',
    withheld:
      'Fewer than 5 people answered this question in one of the groups, so they are not set side by side: somebody could be recognised.',
    nobody: 'In one of the groups nobody answered this question.',
    fewWhat: 'One of the groups',
    fewWhy: 'Fewer than 5 people answered there, or it was not asked.',
    totalWhat: 'All groups taken together',
    totalWhy:
      'From a total and some of its parts, the other parts could be worked out. A report shows one or the other.',
    closer:
      'When asked about {{topics}}, over half put {{who}} closer to the middle in {{later}} than in {{earlier}}.',
    further:
      'When asked about {{topics}}, over half put {{who}} further out in {{later}} than in {{earlier}}.',
    noChange:
      'In no question did over half clearly put a figure closer to the middle or further out than before.',
    samePlace: 'Over half of every group put {{who}} in the same place when asked about {{topics}}.',
    otherPlace: 'The groups put {{who}} in different places when asked about {{topics}}.',
    noAgreement: 'In no question was one place shared by over half of every group.',
    numbers: 'The pages that follow set the middle answers of the groups side by side, question by question.',
    reading: {
      'over time':
        'The same questions were asked at an earlier and a later time. They need not have been the same people.',
      months: 'The same questions were asked in several months. They need not have been the same people.',
      voices: 'The same questions were asked of different groups. Their voices are kept apart.',
      regions: 'The same questions were asked in different regions.',
      share: 'Some people may have been in more than one session, so only “over half” is told.',
    },
  },
} as const;

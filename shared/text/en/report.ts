/** What reports say. Made by rule from counts; no adjective that the counts can't carry. */
export const report = {
  /** How many answered, in bands. */
  bandOf: {
    '5 to 9': '5 to 9',
    '10 to 14': '10 to 14',
    '15 to 24': '15 to 24',
    '25 or more': '25 or more',
  },
  /** For dates, and for the language that files say they are in. */
  locale: 'en-GB',
  heading: 'Who holds the power?',
  kind: { anonymous: 'Anonymous report', group: 'Group copy' },
  notice: {
    anonymous: 'Anonymous: checked against the rules below.',
    group: 'Detailed copy – people who were there may recognise answers. Do not publish.',
  },
  /** Beside the notice, in a language that no native speaker has checked yet. */
  draftTranslation: 'This is a draft translation. No native speaker has checked it yet.',
  region: {
    'north-east-england': 'North East England',
    'north-west-england': 'North West England',
    'yorkshire-and-the-humber': 'Yorkshire and the Humber',
    'east-midlands': 'East Midlands',
    'west-midlands': 'West Midlands',
    'east-of-england': 'East of England',
    london: 'London',
    'south-east-england': 'South East England',
    'south-west-england': 'South West England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
  occasion: '{{month}} · {{region}}',
  size: {
    band: '{{band}} people answered.',
    exact_one: '{{count}} person answered.',
    exact_other: '{{count}} people answered.',
    board_one: 'One board, by {{count}} person.',
    board_other: 'One board, agreed by {{count}} people.',
  },
  passed_one: '{{count}} passed.',
  passed_other: '{{count}} passed.',
  differed_one: '{{count}} differing view was kept beside it.',
  differed_other: '{{count}} differing views were kept beside it.',
  fromPaper: 'Made on paper and entered afterwards: {{many}}.',
  nobody: 'Nobody has answered this question.',

  many: {
    'over half': 'Over half',
    'no majority': 'No majority',
    '5 or more': '5 or more',
    'fewer than 5': 'Fewer than 5',
    'fewer than 8': 'Fewer than 8',
    about: 'About {{about}} people',
    'nearly everyone': 'Nearly everyone',
    exact: '{{number}} of {{of}}',
  },
  manyWithin: {
    'over half': 'over half',
    'no majority': 'no majority',
    '5 or more': '5 or more',
    'fewer than 5': 'fewer than 5',
    'fewer than 8': 'fewer than 8',
    about: 'about {{about}}',
    'nearly everyone': 'nearly everyone',
    exact: '{{number}} of {{of}}',
  },

  who: { doctor: 'the doctor', carer: 'the carer', self: 'themselves' },
  place: {
    inner: 'on or next to the middle',
    between: 'half way out',
    'inner or between': 'in the inner four rings',
    outer: 'in the outer rings',
    'outer or outside': 'in the outer rings or outside the circle',
    outside: 'outside the circle',
    outsideNoSay: 'outside the circle: no say',
    off: 'away from the board',
  },
  band: {
    inner: 'middle to ring 2',
    between: 'rings 3 and 4',
    'inner or between': 'middle to ring 4',
    outer: 'rings 5 and 6',
    'outer or outside': 'ring 5 to outside',
    outside: 'outside',
    off: 'not on the board',
  },
  put: '{{many}} put {{who}} {{place}}.',
  putOff: '{{many}} left {{who}} off the board.',
  noMajorityFor: 'For {{who}}, no place was shared by over half.',
  aboutWhom: { doctor: 'the doctor', carer: 'the carer', self: '“Me”' },
  putShort: '{{many}} put {{who}} {{place}}',
  noMajorityShort: 'For {{who}}, no place was shared by over half',
  full: '{{said}}.',
  andOutside: '{{said}}; {{many}} outside the circle: no say.',
  stoodTogether:
    'All three stood side by side on {{number}} of {{of}} boards. Togetherness: {{points}} of 100.',
  groupPut: 'The group put {{who}} {{zone}}: {{say}}.',
  groupWho: { doctor: 'the doctor', carer: 'the carer', self: 'itself (“Me”)' },
  groupZone: {
    middle: 'on the middle dot',
    ring: 'in ring {{ring}} of 6',
    outside: 'outside the circle',
  },
  gap: {
    more: 'In the middle answer, the doctor had {{points}} points more say than “Me”.',
    less: 'In the middle answer, “Me” had {{points}} points more say than the doctor.',
    same: 'In the middle answer, the doctor and “Me” had the same say.',
  },
  moved: 'Since the start, {{many}} {{moved}}.',
  movedBoth:
    'Since the start, {{towards}} of {{of}} moved {{who}} closer to the middle and {{away}} further out.',
  move: {
    towards: 'moved {{who}} closer to the middle',
    away: 'moved {{who}} further out',
    stayed: 'left {{who}} in the same place',
    unknown: 'could not be compared',
  },
  direction: {
    towards: 'closer to the middle',
    away: 'further out',
    stayed: 'same place',
    unknown: 'not known',
  },
  directionOf: '{{many}}: {{direction}}',

  cards: {
    heading: 'Cards held up',
    line: '{{card}}: {{many}}.',
    alt: 'Cards held up. {{list}}',
    held: '{{many}} held up {{card}}.',
    name: { red: 'red', amber: 'amber', green: 'green' },
  },

  picture: {
    shadeAlt: 'Circle for {{who}}. {{list}} Everywhere else: {{rest}}.',
    shadeHeld: 'Circle for {{who}}, with nothing shaded: where people stood is not shown.',
    shadeAltNone: 'Circle for {{who}}, with nothing shaded: no place was shared by over half.',
    shadePart: '{{many}}: {{place}}.',
    dotsAlt: 'Circle for {{who}} with one sign an answer. {{list}}. {{median}}',
    dotsPart: '{{zone}}: {{count}}',
    dotsMedian: 'The middle answer is a say of {{median}}.',
    dotsMedianMoved: 'The middle answer is a say of {{median}}; at the start it was {{before}}.',
    dotsNone: 'Nobody put {{who}} on the board.',
    overlayAlt:
      'All three figures on one circle: doctor as crosses, carer as hearts, “Me” as stars. {{list}}',
    overlayPart: '{{figure}}: {{list}}.',
    overlayCaption:
      'All answers on one circle, each figure in its own third. Cross: doctor. Heart: carer. Star: me. Only the distance from the middle counts.',
    shadeCaption: 'Filled, with a thick line: over half stood there. Dotted: {{second}}. Plain: {{rest}}.',
    shadeCaptionSmall: 'Filled, with a thick line: over half stood there. Plain: no majority.',
    dotsCaption: 'Thick line: middle answer. Shaded: middle half of the answers.',
    dotsCaptionMoved: 'Thick line: middle answer. Shaded: middle half. Arrow: from the start to now.',
    restMiddling: 'fewer than 5, or no majority',
    someLarge: 'a number of people that may be told, rounded to 5',
    outside: 'Outside the circle: no say',
  },

  table: {
    figure: 'Figure',
    where: 'Where most stood',
    sinceStart: 'Since the start',
    sinceBefore: 'Since the one before',
    anonymous: 'Where the figures stood',
    typical: '{{band}}, typically {{zone}}',
    short: 'In numbers: say from 0 to 100',
    shortMoved: 'In numbers: say from 0 to 100, and who moved since the start',
    outside: 'Outside',
    stood: 'Where the figures stood (number of answers)',
    zone: 'Place',
    zoneSay: '{{zone}} – {{say}}',
    tray: 'Not placed',
    aside: 'Does not apply',
    median: 'Middle answer',
    quartiles: 'Middle half',
    range: '{{lower}} to {{upper}}',
    of: 'Answers',
    moved: 'Who moved (number of answers)',
    movedRow: '{{figure}}, {{since}}',
    since: {
      'since the start': 'since the start',
      'since the question before': 'since the question before',
    },
    towards: 'Closer',
    away: 'Further out',
    stayed: 'Same place',
    unknown: 'Not known',
    cards: 'Cards held up (number of people)',
    card: 'Card',
    whole: 'With the answer',
    atAll: 'At all',
    none: 'No card',
    several: 'Several cards',
    between: 'Between the figures',
    what: 'What',
    gap: 'Gap: doctor’s say minus mine',
    togetherness: 'Togetherness, 0 to 100',
    sideBySide: 'All three side by side',
    number: '{{number}} of {{of}}',
    nothing: '–',
  },

  quotes: {
    heading: 'What people said',
    voices: 'What people said, in no order',
    helped: 'What people said would help',
    withheld: {
      'none agreed and reviewed':
        'People’s words come once each has been reviewed for anything that tells who spoke. Until then none leave the room.',
      'too few speakers':
        'Fewer than 5 people gave words that may leave the room. Of so few, somebody could be recognised.',
    },
    more_one: '{{count}} more is told with its question.',
    more_other: '{{count}} more are told with their question.',
  },

  next: {
    heading: 'What happens next, and when',
    nothing: 'This has not been said yet. Please ask the people who ran the session.',
    held: 'What was typed here names somebody or something that could identify a person, so this report leaves it out. The people who ran the session can tell you.',
    when: 'People hear back in {{month}}.',
  },

  across: {
    heading: 'How power moved',
    moved: '{{who}}: since the start, over half moved it {{list}}.',
    way: '{{way}} ({{topics}})',
    ways: { towards: 'closer to the middle', away: 'further out', stayed: 'nowhere' },
    short: { towards: 'closer', away: 'further out', stayed: 'same place' },
    none: 'For {{who}}, no way of moving was shared by over half.',
    unplaced: 'Nobody put {{who}} on the board in two questions.',
    start: 'start',
    notShown: 'not shown',
    alt: 'For each figure and question: where over half stood, and which way over half had moved it since the start. {{list}}',
    altRow: '{{figure}}: {{list}}.',
    caption:
      'Filled: over half stood there. An arrow from the dot: over half moved it further out. An arrow to the dot: closer to the middle. Two lines: same place.',
    table: 'Where over half moved the figures since the start',
    question: 'Question',
    row: '{{label}}: {{topic}}',
    says: 'Say of {{who}}: {{first}} at the start, then {{others}}{{change}}.',
    change: {
      more: ': {{points}} points more than at the start',
      less: ': {{points}} points less than at the start',
      same: ': the same as at the start',
    },
    saysAlt: 'Say from 0 to 100, in the middle answer. {{list}}',
    saysCaption:
      'Say from 0 (at the edge and outside) to 100 (on the middle), question by question. Cross and whole line: doctor. Heart and dashes: carer. Star and dots: me. Upright lines: the middle half of the answers.',
    saysTable: 'Say: middle answer, and the middle half of the answers',
    sayCell: '{{median}} ({{lower}} to {{upper}})',
    movedTable: 'Who moved since the start (number of answers)',
    movedCell: '{{towards}} closer, {{away}} out, {{stayed}} same',
  },

  /** Easy Read: one idea a sentence, words of a reading age of 7 to 9. */
  easy: {
    title: '{{heading}} {{name}}',
    name: 'Easy Read',
    page: 'Page {{page}} of {{pages}}',
    most: 'Most people',
    count: '{{number}} of {{of}} people',
    group: 'The group',
    who: { doctor: 'the doctor', carer: 'the carer', self: 'themselves' },
    place: {
      inner: 'near the middle',
      between: 'half way out',
      'inner or between': 'in the inner part of the circle',
      outer: 'near the edge',
      'outer or outside': 'near the edge or outside',
      outside: 'outside the circle',
    },
    notShown: 'We do not show where people put {{who}}.',
    leftOff: '{{many}} left {{who}} off the circle.',
    put: '{{many}} put {{who}} {{place}}.',
    nobodyAgreed: 'People put {{who}} in different places.',
    move: {
      towards: '{{many}} moved {{who}} closer to the middle.',
      away: '{{many}} moved {{who}} further out.',
      stayed: '{{many}} left {{who}} in the same place.',
    },
    card: '{{many}} held up {{card}}. {{name}} means {{means}}.',
    cards: { red: 'a red card', amber: 'an amber card', green: 'a green card' },
    means: { red: 'angry, sad or fed up', amber: 'not sure', green: 'happy, or good' },
    tooFew: 'Too few people answered this. So we do not show it.',
    help: 'What would help?',
    noQuotes: 'We do not show what people said. We keep that safe.',
    about: {
      heading: 'What we did',
      kit: 'Each person had a circle and 3 paper people.',
      board: 'The group had one circle and 3 paper people.',
      signs: 'The paper people were a doctor, a carer and me.',
      inner: 'Near the middle means a lot of say.',
      outer: 'Near the edge means little say.',
      outside: 'Outside the circle means no say.',
      most: '“Most people” means more than half of them.',
    },
    safe: {
      heading: 'Keeping people safe',
      anonymous: 'We do not say who said what.',
      group: 'Please keep this paper safe. People may know who said what.',
      care: 'This does not change anyone’s care.',
      thanks: 'Thank you to everyone who took part.',
    },
  },

  contents: 'What is in this report',
  allNumbers: {
    heading: 'All the numbers',
    hint: 'For people who want to check what the pages before say.',
  },

  withheldQuestion:
    'Fewer than 5 people answered this question, so nothing of it is shown: somebody could be recognised.',
  notShown: {
    numbers: {
      what: 'Exact numbers',
      '5 to 9':
        'In a group of 5 to 9, exact counts let people work out who said what. “Over half” is as close as it can safely get. The group copy has the numbers.',
      '10 to 14':
        'In a group this small, exact counts let people work out who said what. The group copy has the numbers.',
      '15 to 24':
        'In a group this small, exact counts let people work out who said what. The group copy has the numbers.',
      shared:
        'Some people may have been in more than one session, so “5 or more” answers could be two people’s. “Over half” is as close as it can safely get.',
      '25 or more':
        'Numbers under 8 are left out and the others rounded to 5, so that nobody can be worked out by subtraction.',
    },
    audit: {
      zones: 'Where people put {{who}}',
      moved: 'How people moved {{who}} {{since}}',
      why: 'Put together with the rest of the report, it could let somebody work out an exact number. It is left out whenever that could happen, whatever people answered.',
    },
    dots: {
      what: 'Where each person stood',
      why: 'One person’s three places are nearly as good as a signature. Only bands of rings are shown.',
    },
    passed: {
      what: 'How many passed',
      why: 'Together with how many answered, it would give away the exact size of the group.',
    },
    people: {
      what: 'Who was there, where, and on which day',
      why: 'Nobody is asked for a name, and marks, order, times, venue and decorations never leave the session.',
    },
  },

  summary: {
    heading: 'In short',
    asked: 'The questions were about:',
    often: 'In {{number}} of {{of}} questions, over half put {{who}} {{place}}.',
    always: 'In all {{of}} questions, over half put {{who}} {{place}}.',
    once: 'Over half put {{who}} {{place}}.',
    movedMost: 'Since the start, over half {{moved}} when asked about: {{topics}}.',
    nothing: 'In no question was one place shared by over half.',
    group: 'One board was agreed by the group; the pages that follow show it question by question.',
  },

  reading: {
    heading: 'How to read this',
    placing: 'Each person put three paper figures on a circle: a doctor, a carer, and themselves (“Me”).',
    board: 'The group agreed on where to put three paper figures on a circle: a doctor, a carer, and “Me”.',
    distance:
      'The middle means all the say. Further out means less say. Outside the circle means no say at all.',
    moving: 'Figures stay where they are from question to question, and are moved from there.',
    blank: 'For each question the figures started beside the circle again.',
    cards:
      'Cards show feelings. Red: angry, sad, fed up. Amber: not sure. Green: content, good. People could hold up none, one or several.',
    majority:
      '“Over half” is more than half of the people who answered. “No majority” is half or fewer; it can also mean nobody.',
    fewer: '“Fewer than 5” can also mean nobody.',
    rounded: 'Numbers are rounded to 5, and “nearly everyone” is 90 % or more.',
    dots: 'In the pictures one sign is one answer, and only its distance from the middle counts.',
    say: 'Say is 100 on the middle and 0 at the edge and outside. Togetherness is 100 when all three figures share one spot.',
    median:
      'The middle answer is the one in the middle when all are put in order (the median). Half of the answers lie in the middle half (between the quartiles).',
    moved:
      'A figure has moved when its distance from the middle changed by at least a twentieth of the way to the edge, or when it stepped over the edge.',
    notForCare: 'For talking about power together. Not for decisions about anyone’s care.',
  },
  codebook: {
    files: 'The files',
    fileList:
      'report.pdf: the report for reading and printing\neasy-read.pdf: the same in short sentences with pictures\nreport.html: the same for the screen; it opens in any browser and asks for nothing\nreport.csv: all facts, one a line; UTF-8, comma, CR LF\nreport.json: the same facts, with the sentences\ndatapackage.json: describes report.csv to programs (Frictionless Tabular Data Package)\nREADME.txt: this explanation',
    facts: 'Facts of the report, one a line',
    columns: 'The columns of report.csv',
    column: {
      question:
        'q1, q2 … in the order of the session; listed below. all: quotes that are told of no question',
      topic: 'what the question was about, in a few words',
      group: 'the month, voice or region, where groups stand side by side; empty where all are told as one',
      figure: 'doctor, carer or self (the person answering); all: the answer as a whole',
      measure: 'what was counted or measured; listed below',
      category: 'which part of it; empty where there is only one',
      number: 'the number, or empty where only words may be shown',
      words: 'the words that stand for a number, or a quote',
      unit: 'people, points (of say), or empty',
    },
    measures: 'Measures',
    measure: {
      answered: 'how many people finished this question; people who asked to be removed are not in it',
      passed: 'how many passed on this question',
      'differing views':
        'views of single people kept beside the one board of the group: how many, and nothing of what they show; left out where there were none',
      'from paper':
        'how many of the answers were made with the kit on paper and entered afterwards; left out where there were none, and in the anonymous report also where there were too few to be told',
      stood: 'where the figure stood',
      'typical ring':
        'the ring of the middle person, from 10 people on and where over half stood in one band',
      say: '100 on the middle, 0 at the edge and outside: median and quartiles in whole points',
      'moved since the start':
        'change of distance from the middle since the first placement, from a twentieth of the way to the edge on',
      'moved since the question before': 'the same, since the last question that the person answered',
      'held a card': 'people who held up the card at all, with the answer or with a figure',
      'card with the answer': 'people who held up the card with the answer as a whole',
      'card with the figure': 'people who laid the card with this figure',
      gap: 'the doctor’s say minus one’s own, in points: median and quartiles',
      togetherness:
        '100 times (1 minus the mean distance of the three figures), never under 0: median and quartiles',
      'side by side': 'boards on which no two figures stood further apart than 0.35 of the circle',
      quote:
        'words that were read back, reviewed and may be quoted, in the order of the alphabet; the category is the name of the pile that the group put them on',
    },
    categories: 'Categories',
    categoryList: {
      anonymous:
        'inner: on the middle dot or in rings 1 and 2\nbetween: in rings 3 and 4\nouter: in rings 5 and 6\nouter or outside: in rings 5 and 6 or outside the circle\noutside: outside the circle, no say\noff: not placed, or “does not apply”\ntowards, away, stayed: closer to the middle, further out, neither\nunknown: no earlier placement to compare with\nred, amber, green: the cards',
      group:
        'middle: on the middle dot\nring 1 to ring 6: from the middle to the edge\noutside: outside the circle, no say\nnot placed: the figure stayed beside the board\ndoes not apply: the person said so\nlower quartile, median, upper quartile: quantiles of type 7 (Hyndman and Fan 1996)\nanswers: how many answers went into them\ntowards, away, stayed: closer to the middle, further out, neither\nunknown: no earlier placement to compare with\nred, amber, green: the cards; none, several: how many different ones\nyes: all three side by side',
    },
    words: 'Words',
    wordList: {
      anonymous:
        '5 to 9, 10 to 14, 15 to 24, 25 or more: how many people\nover half: more than half of those who answered\nno majority: half or fewer; also nobody\n5 or more: at least 5, at most half (only in groups of 10 to 24)\nfewer than 5: 0 to 4\nfewer than 8: 0 to 7 (only in groups of 25 or more)\nabout 10, about 15 …: rounded to 5\nnearly everyone: 90 % or more',
      group: 'only quotes have words; everything else is a number',
    },
    voices: 'quotes from several questions together, so that no answer goes with them',
    questions: 'Questions',
    notFor:
      'For talking about power together. Not for diagnosis, monitoring or decisions about anyone’s care.',
  },
  questions: 'The questions',
  whyNotShown: 'What is not shown, and why',
  start: 'At the start',
  question: 'Question {{number}}',
  page: '{{page}} of {{pages}}',
  title: '{{heading}} {{kind}}, {{occasion}}',
} as const;

/**
 * Words of co-production in our own words, for everybody in the room. `also`: other forms under which the word stands
 * in a sentence, split by "|"; a language that needs none leaves it empty.
 */
const term = <Name extends string, Means extends string, Also extends string = ''>(
  name: Name,
  means: Means,
  also: Also = '' as Also,
) => ({ name, also, means }) as const;

export const glossary = {
  open: 'What words mean',
  title: 'What words mean',
  says: 'Words that people use when they plan and change services together.',
  search: 'Find a word',
  found_one: '1 word',
  found_other: '{{count}} words',
  none: 'There is no word like “{{search}}” here. Ask in the group: often somebody else wonders too.',
  means: 'What “{{name}}” means',
  all: 'All words',
  term: {
    access: term('Access', 'Being able to get in, take part and understand.'),
    advocate: term(
      'Advocate',
      'Somebody who is on your side. They help you say what you want, and do not decide for you.',
      'advocates',
    ),
    agenda: term('Agenda', 'The list of what will be done in a meeting, and in which order.'),
    anonymous: term('Anonymous', 'Nobody can tell who said it.'),
    barrier: term('Barrier', 'Something that keeps a person from taking part.', 'barriers'),
    baseline: term(
      'Baseline',
      'The first answer. Later ones are set beside it to see what has moved.',
      'first placement',
    ),
    carer: term(
      'Carer',
      'Somebody who looks after a relative or a friend, without being paid for it.',
      'carers',
    ),
    carePlan: term('Care plan', 'What you and your team have agreed to do, in writing.', 'care plans'),
    coDesign: term(
      'Co-design',
      'People who use a service and people who work there draw up the plan for it together.',
    ),
    coDelivery: term('Co-delivery', 'People who use a service help to run it.'),
    coLead: term('Co-lead', 'Two people lead a group together. Often one of them has used services.'),
    confidential: term(
      'Confidential',
      'It stays between the people who heard it, unless somebody is in danger.',
      'confidentiality',
    ),
    consent: term('Consent', 'Saying yes, when you know what you say yes to. You can take it back.'),
    consultation: term(
      'Consultation',
      'Asking people what they think, when others decide afterwards. That is less than co-production.',
    ),
    coProduction: term(
      'Co-production',
      'People who use services, carers and staff plan, do and check things together, as equals.',
      'coproduction|co-produce|co-produced',
    ),
    crisis: term('Crisis', 'A time when things are so hard that help is needed soon.'),
    discharge: term('Discharge', 'Leaving hospital, or the end of care by a team.'),
    diversity: term('Diversity', 'All the ways in which people are different from each other.'),
    easyRead: term('Easy Read', 'Short sentences, one idea each, with a picture beside it.'),
    empower: term('Empower', 'Help people have more say over their own lives.', 'empowered|empowerment'),
    engagement: term('Engagement', 'Reaching out to people so that they can take part.'),
    equality: term('Equality', 'Everybody counts the same.', 'equal power'),
    equity: term('Equity', 'Everybody gets what they need to take part. That can be more for some people.'),
    evaluation: term('Evaluation', 'Looking back to see what worked and what did not.'),
    evidence: term(
      'Evidence',
      'What makes us believe that something is so: numbers, studies, and what people have lived through.',
    ),
    expertByExperience: term(
      'Expert by experience',
      'Somebody who knows about it because they have lived it.',
      'experts by experience',
    ),
    facilitator: term(
      'Facilitator',
      'Whoever leads the group through the session and takes care that everybody is heard.',
      'facilitators',
    ),
    feedback: term('Feedback', 'Telling people how it was, and hearing what they did with it.'),
    groundRules: term(
      'Ground rules',
      'What a group agrees on, so that everybody feels safe enough to talk.',
      'ground rule',
    ),
    hierarchy: term('Hierarchy', 'A ladder of who may tell whom what to do.'),
    groupCopy: term(
      'Group copy',
      'A report with exact numbers and people’s words, for the people who were there. It is not for others.',
    ),
    iceBreaker: term(
      'Ice breaker',
      'A light question at the start, so that people get used to talking.',
      'ice breakers',
    ),
    inclusion: term('Inclusion', 'Doing things so that nobody is left out.'),
    involvement: term(
      'Involvement',
      'Being part of it: from being told, over being asked, to deciding together.',
    ),
    jargon: term('Jargon', 'Words that only people of one job or group understand.'),
    livedExperience: term('Lived experience', 'What you know because it happened to you.'),
    middleAnswer: term(
      'Middle answer',
      'The answer in the middle when all are put in order. Half of the people are above it, half below. Its other name is median.',
      'median',
    ),
    mutualSupport: term('Mutual support', 'People help each other. Everybody gives, and everybody gets.'),
    outcome: term('Outcome', 'What has changed for people in the end.', 'outcomes'),
    participant: term('Participant', 'Somebody who takes part in the session.', 'participants'),
    peerSupport: term('Peer support', 'Help from somebody who has been through something like it.'),
    power: term('Power', 'How much say somebody has in what happens.'),
    powerImbalance: term('Power imbalance', 'Some people have much more say than others.'),
    reciprocity: term(
      'Reciprocity',
      'Give and take: whoever gives time and knowledge gets something back for it.',
    ),
    recovery: term('Recovery', 'Living a good life as you see it, with or without being ill.'),
    reflectBack: term(
      'Reflect back',
      'Say in your own words what you heard, and ask whether you got it right.',
      'read back|reads back|reflecting back',
    ),
    safeSpace: term(
      'Safe space',
      'A place and a way of being together where people can talk without fear.',
      'safe place',
    ),
    say: term('Say', 'How much what you want counts when something is decided.', 'a say'),
    serviceUser: term(
      'Service user',
      'Somebody who uses a service. Many people would rather be called a person.',
      'service users',
    ),
    sharedDecision: term(
      'Shared decision',
      'You and your doctor look at what can be done and choose together.',
      'shared decisions',
    ),
    stakeholder: term('Stakeholder', 'Anybody who is touched by what is decided.', 'stakeholders'),
    stigma: term(
      'Stigma',
      'When people are thought less of because of an illness, or what others think of it.',
    ),
    strengths: term('Strengths', 'What somebody is good at, and can bring to the group.'),
    survey: term('Survey', 'The same questions for many people, to find out what they think.', 'surveys'),
    tokenism: term('Tokenism', 'People are invited so that it looks good, but nothing they say counts.'),
    transparency: term('Transparency', 'Everybody can see how something was decided, and why.'),
    trauma: term('Trauma', 'The mark that very bad times leave on a person.'),
    traumaInformed: term(
      'Trauma-informed',
      'Knowing that many people have been through very bad times, and taking care not to hurt them again.',
    ),
    withheld: term(
      'Held back',
      'Left out of the report, because so few people gave it that somebody could work out who.',
      'withheld|hold back',
    ),
    youSaidWeDid: term(
      'You said – we did',
      'A list that shows what people asked for, and what was done about it.',
    ),
    youngCarer: term('Young carer', 'A child or young person who looks after somebody.', 'young carers'),
  },
} as const;

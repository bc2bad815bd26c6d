import type { Pack } from './question.ts';

export const youngCarer: Pack = {
  id: 'young-carer',
  name: 'Young carers',
  about:
    'For children and young people who care for someone. Here “Me” is you. The carer figure can be “does not apply”.',
  questions: [
    {
      id: 'young-medicines',
      kind: 'placing',
      topic: 'Being told about medicines',
      wording: 'Who gets told about the medicines at home?',
      simpler: 'Does anyone tell you what the medicines do?',
      otherWays: [
        'When a medicine changes, who is told first, and who is told last?',
        'Who could say what the medicines at home are for?',
      ],
    },
    {
      id: 'young-trusted-adult',
      kind: 'placing',
      topic: 'One adult I trust',
      wording: 'How easily can you talk to one adult you trust?',
      simpler: 'Is there a grown-up you can talk to?',
      otherWays: [
        'When you are worried, how near is someone you can tell?',
        'How easy is it to find one grown-up who listens?',
      ],
    },
    {
      id: 'young-same-story',
      kind: 'placing',
      topic: 'Not telling it again',
      wording: 'Who has to tell the same story again and again?',
      simpler: 'Do you have to say the same things over and over?',
      otherWays: [
        'When somebody new comes, who do they ask, and what do they know already?',
        'Who has to start from the beginning each time?',
      ],
    },
    {
      id: 'young-plans',
      kind: 'placing',
      topic: 'Plans I can understand',
      wording: 'Who can understand the plans that are made?',
      simpler: 'Do the plans make sense to you?',
      otherWays: [
        'If you read the plan at home, who would know what to do?',
        'When somebody explains the plan, who can follow it?',
      ],
    },
  ],
};

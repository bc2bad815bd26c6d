import type { Pack } from './question.ts';

/** Topics of "Think Carer". */
export const carer: Pack = {
  id: 'carer',
  name: 'Carers',
  about:
    'For people who care for someone. Here “Me” is you. The carer figure can be another carer, or “does not apply”.',
  questions: [
    {
      id: 'carer-recognised',
      kind: 'placing',
      topic: 'Being seen as a carer',
      wording: 'How early were you recognised as a carer?',
      simpler: 'Did staff see early on that you are a carer?',
      otherWays: [
        'When care began, who was seen as part of it?',
        'How long did it take until somebody asked about your part?',
      ],
    },
    {
      id: 'carer-discharge',
      kind: 'placing',
      topic: 'Going home from hospital',
      wording: 'When the person you care for came home from hospital, who was part of the plan?',
      simpler: 'Who planned the way home? Were you asked?',
      otherWays: [
        'At discharge, who knew what would happen next and felt safe with it?',
        'On the day they came home, who knew the plan?',
      ],
    },
    {
      id: 'carer-crisis',
      kind: 'placing',
      topic: 'Who to call in a crisis',
      wording: 'In a crisis, who knows who to call?',
      simpler: 'If things go very wrong, do you know who to ring?',
      otherWays: [
        'It is the middle of the night and you need help. How near is it?',
        'When things get bad, who can reach help fast?',
      ],
    },
    {
      id: 'carer-information',
      kind: 'placing',
      topic: 'Information that fits me',
      wording: 'Who gets information in a way that fits them?',
      simpler: 'Do you get told things in a way you understand?',
      otherWays: [
        'When there is something to know, who hears it, and who has to go looking?',
        'When something changes, who is told in words that make sense to them?',
      ],
    },
    {
      id: 'carer-expert',
      kind: 'placing',
      topic: 'Heard as a partner',
      wording: 'How much are you heard as an expert on the person you care for?',
      simpler: 'Do staff listen to what you know?',
      otherWays: [
        'Whose knowledge counts when decisions are made?',
        'When you tell staff what you see at home, how much does it count?',
      ],
    },
    {
      id: 'carer-own-health',
      kind: 'placing',
      topic: 'My own health and breaks',
      wording: 'Who thinks of your own health and your breaks?',
      simpler: 'Does anyone ask how you are? Do you get a rest?',
      otherWays: [
        'When plans are made, how near to the middle is your own wellbeing?',
        'When you are tired, who makes sure that you can rest?',
      ],
    },
  ],
};

import type { Pack } from './question.ts';

/** The three situations of the guide ("Who holds the power?", Surrey and Borders 2022), worded anew. */
export const workshop: Pack = {
  id: 'workshop',
  name: 'Workshop',
  about: 'Three everyday situations: having a say, medication, and meeting the doctor.',
  questions: [
    {
      id: 'say-in-care',
      kind: 'placing',
      topic: 'Having a say',
      wording: 'When your care is planned, who has a say?',
      simpler: 'Who gets to choose things about your care?',
      otherWays: [
        'When a plan is made for you, whose ideas go into it?',
        'If you wanted something changed, whose voice would count?',
      ],
    },
    {
      id: 'medication',
      kind: 'placing',
      topic: 'Knowing my medication',
      wording: 'Who knows which medication you take, and why?',
      simpler: 'Who knows what your tablets are for?',
      otherWays: [
        'If somebody asked what your medication does, who could tell them?',
        'When a medication is changed, who gets told the reason?',
      ],
    },
    {
      id: 'who-doctor-talks-to',
      kind: 'placing',
      topic: 'Who the doctor talks to',
      wording: 'When you meet the doctor, who do they talk to?',
      simpler: 'Does the doctor talk to you, or to your carer?',
      otherWays: [
        'In a meeting, who does the doctor look at and ask?',
        'When the doctor explains something, who is it explained to?',
      ],
    },
  ],
};

import type { Pack } from './question.ts';

/** Asks on the board what the partner survey asked on a scale from 0 to 100; say has the same scale. */
export const survey: Pack = {
  id: 'survey',
  name: 'Survey',
  about: 'The three questions of the partner survey, so that answers can be set beside its scores.',
  questions: [
    {
      id: 'involved',
      kind: 'placing',
      topic: 'How involved I feel',
      wording: 'How involved do you feel in what is decided about your treatment?',
      simpler: 'How much are you part of it when treatment is decided?',
      otherWays: [
        'When your treatment is chosen, how near to the choice are you?',
        'Who sits closest when your treatment is talked about?',
      ],
    },
    {
      id: 'happy-with-involvement',
      kind: 'placing',
      topic: 'Happy with my part',
      wording: 'How happy are you with how much you are involved?',
      simpler: 'Is it the right amount of say for you?',
      otherWays: [
        'If you like how much say you have, stand near the middle. If not, stand further out.',
        'How right does your part feel to you? Nearer the middle means more right.',
      ],
    },
    {
      id: 'good-care',
      kind: 'placing',
      topic: 'What good care is',
      wording: 'How sure are you what good care looks like for you, and what it is for?',
      simpler: 'Do you know what good care means for you?',
      otherWays: [
        'If somebody asked what good care would be for you, how easily could you say?',
        'Who is clear about what your care should do for you?',
      ],
    },
  ],
};

/** Sessions that go to colleagues and come from them. */
export const bundle = {
  offer: 'Send this session to a colleague',
  offerHint: 'So that they can put it together with their own sessions.',
  step: {
    title: 'A session for a colleague',
    says: 'The file has as much detail as a group copy: numbers for each question and the quotes that were agreed. It is for a colleague who puts sessions together and keeps to the ground rules of this one. Please send it in a way that only they can read, and do not publish it.',
    yes: 'Show what would be sent',
    no: 'Do not send it',
  },
  title: 'Send this session to a colleague',
  back: 'Back to the report',
  isFor:
    'This is for a colleague who puts several sessions together. It is as detailed as a group copy: please do not publish it.',
  holds:
    'It has the questions, the month, how many people answered, and for each question how many stood where, how they moved, which cards they held, and the quotes that were agreed.',
  holdsNot:
    'It does not say who gave which answer, and no two answers of one person can be put together from it. It has no title, no marks, no times and no notes.',
  code: 'The code of this file',
  codeHint: 'Read it out to your colleague. If theirs is the same, the file arrived as you made it.',
  save: 'Save the file…',
  download: 'Download the file',

  bringIn: 'Bring in a colleague’s session',
  choose: 'Choose a file',
  opened: {
    title: 'A colleague’s session',
    asked: 'It was asked about: {{topics}}.',
    codeHint: 'Ask your colleague for their code. Bring the file in only when it is the same.',
    yes: 'The code is the same: bring it in',
    no: 'Leave it',
  },
  heading: 'From colleagues',
  hint: 'Sessions of colleagues, to be put together with yours. Only their numbers are here.',
  line: '{{month}} · {{voice}} · {{size}}',
  lineWithRegion: '{{month}} · {{region}} · {{voice}} · {{size}}',
  size: '{{band}} people',
  fewer: 'fewer than 5 people',
  name: 'A colleague’s session',
  damaged: 'This file is damaged and can’t be counted. Delete it and bring it in again.',
  codeOf: 'Code {{code}}',
  delete: 'Delete',
  deleteOf: 'Delete the session with the code {{code}}',
  deleteTitle: 'Delete this colleague’s session?',
  deleteSays: 'Its numbers will be gone from this computer. Your colleague still has the session.',
  deleteYes: 'Delete it',
  deleteNo: 'Keep it',
} as const;

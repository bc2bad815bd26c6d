/** Choosing a language and a way of reading, and hearing it read aloud. */
export const reading = {
  choose: 'Language and reading',
  title: 'How would you like to read?',
  language: 'Language',
  draft: 'Draft, not yet checked by a native speaker',
  easyRead: 'Easy Read',
  easyReadHint: 'Short sentences, large letters and pictures',
  readToMe: 'Read it to me',
  readThis: 'Read to me: {{what}}',
  stopReading: 'Stop reading',
  computer: 'Language of this computer',
  voices: {
    all: 'This computer can read aloud in: {{languages}}.',
    none: 'This computer has no voice of its own, so nobody is offered “Read it to me”. Voices are added in the settings of the computer, under speech. Power Circle never uses a voice over the internet.',
    missing: 'It has no voice for: {{languages}}. There, “Read it to me” is not offered.',
  },
} as const;

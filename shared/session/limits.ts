/** Sizes that a session may have. Past them the contract refuses with a sentence; nothing is cut silently. */
export const limits = {
  participants: 30,
  questions: 40,
  title: 200,
  topic: 80,
  wording: 500,
  otherWays: 4,
  words: 2000,
  wordsPerAnswer: 20,
  viewsPerAnswer: 10,
  nextSteps: 500,
  extras: 3,
  extraName: 24,
  themes: 20,
  themeName: 60,
} as const;

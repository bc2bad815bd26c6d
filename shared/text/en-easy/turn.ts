/** The turn in Easy Read: one idea a sentence, everyday words. What is not here is short enough in English. */
export const turn = {
  again: {
    title: 'This board is covered',
    ask: 'Nobody has touched it for a while. Everything is safe. Press your picture to go on.',
    group: 'Nobody has touched it for a while. Everything is safe.',
    missed: 'That is not the picture of this board. Try again. You can ask for help.',
  },
  kit: {
    title: 'Make the paper people yours',
    hint: 'Choose how they look. You can leave them like this.',
    done: 'Go to the circle',
  },
  hintBaseline:
    'Put each paper person in their place. Near the middle means a lot of say. Far out means little say.',
  hintCarry: 'Has something changed? Then move the paper people. Near the middle means a lot of say.',
  hintBlank:
    'Put each paper person in their place. Near the middle means a lot of say. Far out means little say.',
  hintWords: 'Say it in your own words. You can also pass.',
  anotherWay: 'Ask it another way',
  asWritten: 'The longer question',
  places: 'Paper people',
  leftHint: 'That is OK. You can leave it like this. Or you can go back.',
  unkeptHint: 'We have not read them back to you. You can go back to them. Or you can leave them out.',
  words: {
    hint: 'Write what you want to say. Please do not write names.',
    check: 'Is that right?',
    quote: 'Can we put these words in the report?',
    quoteHint: 'We will not say that it was you.',
    quoteYes: 'Yes, you can',
    quoteNo: 'No, keep them here',
    marked: 'This could show who somebody is:',
    markedHint: 'You could say “a nurse”. Or you could say “my family”.',
    limit: 'That is a lot of words. Please keep this part first. Then go on.',
  },
  decide: {
    tooLong: 'That is too long. Please use something shorter.',
  },
  guess: {
    title: 'Could somebody here guess who said this?',
    hint: 'Is there something that only one person would say?',
    maybeTitle: 'What shall we do with these words?',
  },
};

/** Only what is long or hard in English. */
export const differ = {
  title: 'Somebody sees it another way',
  hint: 'Move the paper people to where you would put them. The group’s board stays as it is.',
  listHint: 'No view is wrong. Nobody can change them.',
};

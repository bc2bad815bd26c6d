/**
 * The areas of shared/text, and parts of areas, that files that leave are made of: reports in each of their
 * editions, and the sheet to take home. They are there in every language, beside what participants read.
 */
export const filesThatLeave = [
  'report',
  'takeHome.sheet',
  'collate.told',
  'collate.beside',
  'setup.voiceOf',
  'kit.page',
] as const;

/** README.txt and datapackage.json explain keys of the data to people who compute: in English, like the keys. */
const inEnglishAlone = ['report.codebook'] as const;

export const isInFilesThatLeave = (key: string): boolean => {
  const isIn = (start: string): boolean => key === start || key.startsWith(`${start}.`);
  return filesThatLeave.some(isIn) && !inEnglishAlone.some(isIn);
};

/**
 * The areas of shared/text that participants and the room read. These are there in every language; the others
 * are the facilitator's, in English and Welsh.
 */
export const participantSide = [
  'figures',
  'turn',
  'board',
  'words',
  'reading',
  'display',
  'together',
  'differ',
  'decorate',
] as const;

/** Sentences of shared areas that participants meet as well, by the beginning of their key. */
export const participantSideOf = [
  'common.saved',
  'common.saving',
  'common.waiting',
  'common.back',
  'common.cancel',
  'common.close',
  'common.gotIt',
  'common.yes',
  'common.no',
  'common.practice',
  'common.practiceKept',
  'common.pause.',
] as const;

/** Within those areas, what only the facilitator reads. */
const facilitators = ['reading.computer', 'reading.voices.'] as const;

export const isForParticipants = (key: string): boolean =>
  !facilitators.some((start) => key.startsWith(start)) &&
  (participantSide.some((area) => key.startsWith(`${area}.`)) ||
    participantSideOf.some((start) => (start.endsWith('.') ? key.startsWith(start) : key === start)));

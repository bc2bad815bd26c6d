import type { MarkColour } from '../../shared/exercise/marks.ts';

/** What a participant's colour looks like. The words are plain ("blue"), because people say them aloud: "Blue star's turn". */
export const markInk = {
  blue: '#5d8fb3',
  orange: '#c9785c',
  purple: '#84597e',
  green: '#76904f',
  yellow: '#dcae4b',
  pink: '#d28e97',
  grey: '#66707c',
  brown: '#8a6a45',
} as const satisfies Record<MarkColour, string>;

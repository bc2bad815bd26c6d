export const review = {
  for: 'For the people in this room',
  back: 'Session page',
  sections: 'Parts of the report',
} as const;

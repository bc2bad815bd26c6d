export const review = {
  for: 'I’r bobl yn yr ystafell hon',
  back: 'Tudalen y sesiwn',
  sections: 'Rhannau’r adroddiad',
};

export const together = {
  back: 'Tudalen y sesiwn',
  hint: 'Dyma bob bwrdd ar gyfer y cwestiwn hwn. Does marc neb arnyn nhw, a does dim un lleoliad yn anghywir.',
  title: 'Edrych gyda’n gilydd',
  ready: 'Mae pawb yn barod',
  waiting_zero: 'Ddim yn aros am neb',
  waiting_one: 'Yn aros am 1 person',
  waiting_two: 'Yn aros am {{count}} berson',
  waiting_few: 'Yn aros am {{count}} pherson',
  waiting_many: 'Yn aros am {{count}} pherson',
  waiting_other: 'Yn aros am {{count}} o bobl',
  show: 'Dangos y byrddau',
};

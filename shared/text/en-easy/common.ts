export const common = {
  pause: {
    kept: 'Everything is safe. Take your time.',
    practice: 'This is practice. We keep nothing. Take your time.',
    waiting: 'The last move is not saved yet. We keep trying. Please leave this open.',
  },
};

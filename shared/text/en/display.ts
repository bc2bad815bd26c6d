/** How the page looks: anybody in the room may change it. */
export const display = {
  open: 'How it looks',
  title: 'How it looks',
  kept: 'It changes at once, and stays like this on this computer.',
  textSize: 'Text size',
  textSizeOption: '{{size}} %',
  theme: 'Light',
  themeOf: {
    day: 'Day',
    dim: 'Dim room',
    contrast: 'High contrast',
    yellow: 'Yellow paper',
  },
  typeface: 'Letters',
  typefaceOf: {
    atkinson: 'Clear',
    lexend: 'Wide',
    dyslexic: 'Weighted',
  },
  motion: 'Movement',
  motionOf: {
    computer: 'As the computer is set',
    still: 'Nothing moves',
    moving: 'Figures glide',
  },
  scanning: 'Switches',
  scanningOf: {
    off: 'No switches',
    two: 'Two: Space goes on, Enter chooses',
    slow: 'One, slow: the frame goes on every 6 seconds',
    middle: 'One: the frame goes on every 4 seconds',
    quick: 'One, quick: the frame goes on every 2 seconds',
  },
  scanningHint: 'On the screens of people who take part. With one switch, Space or Enter chooses.',
  done: 'Keep it like this',
} as const;

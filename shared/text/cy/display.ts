export const display = {
  open: 'Sut mae’n edrych',
  title: 'Sut mae’n edrych',
  kept: 'Mae’n newid ar unwaith, ac yn aros fel hyn ar y cyfrifiadur hwn.',
  textSize: 'Maint y testun',
  textSizeOption: '{{size}} %',
  theme: 'Golau',
  themeOf: {
    day: 'Dydd',
    dim: 'Ystafell dywyll',
    contrast: 'Cyferbyniad uchel',
    yellow: 'Papur melyn',
  },
  typeface: 'Llythrennau',
  typefaceOf: {
    atkinson: 'Clir',
    lexend: 'Llydan',
    dyslexic: 'Trwm ar y gwaelod',
  },
  motion: 'Symud',
  motionOf: {
    computer: 'Fel mae’r cyfrifiadur',
    still: 'Does dim yn symud',
    moving: 'Ffigurau’n llithro',
  },
  done: 'Ei gadw fel hyn',
};

export const reading = {
  choose: 'ਭਾਸ਼ਾ ਅਤੇ ਪੜ੍ਹਨ ਦਾ ਢੰਗ',
  title: 'ਤੁਸੀਂ ਕਿਵੇਂ ਪੜ੍ਹਨਾ ਚਾਹੋਗੇ?',
  language: 'ਭਾਸ਼ਾ',
  draft: 'ਖਰੜਾ, ਅਜੇ ਕਿਸੇ ਮਾਂ-ਬੋਲੀ ਵਾਲੇ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ',
  easyRead: 'ਸੌਖੀ ਪੜ੍ਹਾਈ',
  easyReadHint: 'ਛੋਟੇ ਵਾਕ, ਵੱਡੇ ਅੱਖਰ ਅਤੇ ਤਸਵੀਰਾਂ',
  readToMe: 'ਮੈਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ',
  readThis: 'ਮੈਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ: {{what}}',
  stopReading: 'ਪੜ੍ਹਨਾ ਬੰਦ ਕਰੋ',
};

export const display = {
  open: 'ਦਿੱਖ',
  title: 'ਦਿੱਖ',
  kept: 'ਇਹ ਤੁਰੰਤ ਬਦਲਦਾ ਹੈ, ਅਤੇ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਇਵੇਂ ਹੀ ਰਹਿੰਦਾ ਹੈ।',
  textSize: 'ਲਿਖਤ ਦਾ ਆਕਾਰ',
  textSizeOption: '{{size}} %',
  theme: 'ਰੋਸ਼ਨੀ',
  themeOf: {
    day: 'ਦਿਨ',
    dim: 'ਮੱਧਮ ਕਮਰਾ',
    contrast: 'ਵੱਧ ਫ਼ਰਕ',
    yellow: 'ਪੀਲਾ ਕਾਗ਼ਜ਼',
  },
  typeface: 'ਅੱਖਰ',
  typefaceOf: {
    atkinson: 'ਸਾਫ਼',
    lexend: 'ਚੌੜੇ',
    dyslexic: 'ਭਾਰੇ',
  },
  motion: 'ਹਿਲਜੁਲ',
  motionOf: {
    computer: 'ਜਿਵੇਂ ਕੰਪਿਊਟਰ ਉੱਤੇ ਹੈ',
    still: 'ਕੁਝ ਨਾ ਹਿੱਲੇ',
    moving: 'ਪੁਤਲੇ ਸਰਕਣ',
  },
  done: 'ਇਵੇਂ ਹੀ ਰੱਖੋ',
};

export const common = {
  practice: 'ਅਭਿਆਸ',
  practiceKept: 'ਅਭਿਆਸ: ਕੁਝ ਸਾਂਭਿਆ ਨਹੀਂ ਜਾਂਦਾ',
  saved: 'ਸਾਂਭਿਆ ਗਿਆ',
  saving: 'ਸਾਂਭ ਰਹੇ ਹਾਂ…',
  waiting: 'ਅਜੇ ਸਾਂਭਿਆ ਨਹੀਂ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰ ਰਹੇ ਹਾਂ',
  back: 'ਵਾਪਸ',
  cancel: 'ਰੱਦ ਕਰੋ',
  close: 'ਬੰਦ ਕਰੋ',
  gotIt: 'ਠੀਕ ਹੈ',
  yes: 'ਹਾਂ ਜੀ',
  no: 'ਨਹੀਂ',
  pause: {
    button: 'ਰੁਕੋ',
    title: 'ਰੁਕੇ ਹੋਏ ਹਾਂ',
    kept: 'ਸਭ ਕੁਝ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ। ਜਿੰਨਾ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ ਲਓ।',
    practice: 'ਇਹ ਅਭਿਆਸ ਦੀ ਵਾਰੀ ਹੈ। ਕੁਝ ਸਾਂਭਿਆ ਨਹੀਂ ਜਾਂਦਾ। ਜਿੰਨਾ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ ਲਓ।',
    waiting: 'ਆਖ਼ਰੀ ਹਿਲਜੁਲ ਅਜੇ ਸਾਂਭੀ ਨਹੀਂ ਗਈ। ਅਸੀਂ ਕੋਸ਼ਿਸ਼ ਕਰ ਰਹੇ ਹਾਂ। ਕਿਰਪਾ ਕਰਕੇ Power Circle ਨੂੰ ਖੁੱਲ੍ਹਾ ਰੱਖੋ।',
    goOn: 'ਅੱਗੇ ਚੱਲੋ',
    toAgenda: 'ਸੰਚਾਲਕ ਲਈ: ਸੈਸ਼ਨ ਦਾ ਪੰਨਾ',
    toLibrary: 'ਸੰਚਾਲਕ ਲਈ: ਇਹ ਸੈਸ਼ਨ ਬੰਦ ਕਰੋ',
  },
};

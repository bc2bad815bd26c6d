export const reading = {
  choose: 'زبان اور پڑھنے کا طریقہ',
  title: 'آپ کیسے پڑھنا چاہیں گے؟',
  language: 'زبان',
  draft: 'مسودہ، ابھی کسی اہلِ زبان نے نہیں جانچا',
  easyRead: 'آسان پڑھائی',
  easyReadHint: 'چھوٹے جملے، بڑے حروف اور تصویریں',
  readToMe: 'مجھے پڑھ کر سنائیں',
  readThis: 'مجھے پڑھ کر سنائیں: {{what}}',
  stopReading: 'پڑھنا بند کریں',
};

export const display = {
  open: 'ظاہری شکل',
  title: 'ظاہری شکل',
  kept: 'یہ فوراً بدل جاتا ہے، اور اس کمپیوٹر پر ایسا ہی رہتا ہے۔',
  textSize: 'تحریر کا سائز',
  textSizeOption: '{{size}} ٪',
  theme: 'روشنی',
  themeOf: {
    day: 'دن',
    dim: 'مدھم کمرا',
    contrast: 'زیادہ فرق',
    yellow: 'پیلا کاغذ',
  },
  typeface: 'حروف',
  typefaceOf: {
    atkinson: 'صاف',
    lexend: 'چوڑے',
    dyslexic: 'بھاری',
  },
  motion: 'حرکت',
  motionOf: {
    computer: 'جیسے کمپیوٹر پر ہے',
    still: 'کچھ نہ ہلے',
    moving: 'پتلے سرکیں',
  },
  done: 'ایسا ہی رکھیں',
};

export const common = {
  practice: 'مشق',
  practiceKept: 'مشق: کچھ محفوظ نہیں ہوتا',
  saved: 'محفوظ ہے',
  saving: 'محفوظ ہو رہا ہے…',
  waiting: 'ابھی محفوظ نہیں ہوا، دوبارہ کوشش جاری ہے',
  back: 'واپس',
  cancel: 'منسوخ',
  close: 'بند کریں',
  gotIt: 'ٹھیک ہے',
  yes: 'جی ہاں',
  no: 'نہیں',
  pause: {
    button: 'وقفہ',
    title: 'وقفہ',
    kept: 'سب کچھ محفوظ ہے۔ جتنا وقت چاہیے لیں۔',
    practice: 'یہ مشق کی باری ہے۔ کچھ محفوظ نہیں ہوتا۔ جتنا وقت چاہیے لیں۔',
    waiting: 'آخری حرکت ابھی محفوظ نہیں ہوئی۔ کوشش جاری ہے۔ براہِ کرم Power Circle کو کھلا رہنے دیں۔',
    goOn: 'آگے بڑھیں',
    toAgenda: 'سہولت کار کے لیے: نشست کا صفحہ',
    toLibrary: 'سہولت کار کے لیے: یہ نشست بند کریں',
  },
};

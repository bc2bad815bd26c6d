export const reading = {
  choose: 'اللغة وطريقة القراءة',
  title: 'كيف تحب أن تقرأ؟',
  language: 'اللغة',
  draft: 'مسودة، لم يراجعها متحدث أصلي بعد',
  easyRead: 'قراءة سهلة',
  easyReadHint: 'جمل قصيرة وحروف كبيرة وصور',
  readToMe: 'اقرأه لي',
  readThis: 'اقرأ لي: {{what}}',
  stopReading: 'إيقاف القراءة',
};

export const display = {
  open: 'المظهر',
  title: 'المظهر',
  kept: 'يتغيّر فورًا، ويبقى هكذا على هذا الحاسوب.',
  textSize: 'حجم النص',
  textSizeOption: '{{size}}٪',
  theme: 'الضوء',
  themeOf: {
    day: 'نهار',
    dim: 'غرفة خافتة',
    contrast: 'تباين عالٍ',
    yellow: 'ورق أصفر',
  },
  typeface: 'الحروف',
  typefaceOf: {
    atkinson: 'واضحة',
    lexend: 'عريضة',
    dyslexic: 'ثقيلة',
  },
  motion: 'الحركة',
  motionOf: {
    computer: 'كما في الحاسوب',
    still: 'لا شيء يتحرك',
    moving: 'الأشكال تنزلق',
  },
  done: 'إبقاؤه هكذا',
};

export const common = {
  practice: 'تدريب',
  practiceKept: 'تدريب: لا شيء يُحفظ',
  saved: 'تم الحفظ',
  saving: 'جارٍ الحفظ…',
  waiting: 'لم يُحفظ بعد، نحاول مرة أخرى',
  back: 'رجوع',
  cancel: 'إلغاء',
  close: 'إغلاق',
  gotIt: 'حسنًا',
  yes: 'نعم',
  no: 'لا',
  pause: {
    button: 'استراحة',
    title: 'استراحة',
    kept: 'كل شيء محفوظ. لك كل الوقت الذي تحتاجه.',
    practice: 'هذا دور تدريبي. لا شيء يُحفظ. لك كل الوقت الذي تحتاجه.',
    waiting: 'الحركة الأخيرة لم تُحفظ بعد. نحن نواصل المحاولة. يُرجى ترك Power Circle مفتوحًا.',
    goOn: 'متابعة',
    toAgenda: 'للميسّر: صفحة الجلسة',
    toLibrary: 'للميسّر: إغلاق هذه الجلسة',
  },
};

/** The languages of the product. Each has its sentences in shared/text and, for participants, the questions that ship. */
export const languages = ['en', 'cy', 'pl', 'ur', 'pa', 'ar'] as const;
export type Language = (typeof languages)[number];

/** Those that are whole: the facilitator's side and the reports are in them as well. */
export const wholeLanguages = ['en', 'cy'] as const satisfies readonly Language[];
export type WholeLanguage = (typeof wholeLanguages)[number];

/** A set of sentences: a language, or English in Easy Read. */
export type TextVariant = Language | 'en-easy';
export const textVariants = [
  'en',
  'en-easy',
  'cy',
  'pl',
  'ur',
  'pa',
  'ar',
] as const satisfies readonly TextVariant[];

export type LanguageFacts = {
  /** The language's name in itself: whoever looks for it may read nothing else. */
  readonly name: string;
  /** For the `lang` attribute, and for finding a voice. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Written with care, but no native speaker has checked it yet. */
  readonly draft: boolean;
};

export const factsOf: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', tag: 'en-GB', direction: 'ltr', draft: false },
  cy: { name: 'Cymraeg', tag: 'cy', direction: 'ltr', draft: false },
  pl: { name: 'Polski', tag: 'pl', direction: 'ltr', draft: true },
  ur: { name: 'اردو', tag: 'ur', direction: 'rtl', draft: true },
  pa: { name: 'ਪੰਜਾਬੀ', tag: 'pa-Guru', direction: 'ltr', draft: true },
  ar: { name: 'العربية', tag: 'ar', direction: 'rtl', draft: true },
};

/** How one person reads: in which language, and whether one idea a line beside a picture. */
export type Reading = { readonly language: Language; readonly easyRead: boolean };

/** Only English has sentences of its own for Easy Read; the other languages are plain and get its layout. */
export const variantOf = ({ language, easyRead }: Reading): TextVariant =>
  language === 'en' && easyRead ? 'en-easy' : language;

import { type CountWords, tellsMajority } from '../disclosure/countWords.ts';
import type { SizeBand } from '../disclosure/groupSize.ts';
import type { Role } from '../exercise/kit.ts';
import type { Zone } from '../exercise/rings.ts';
import { localeOf } from '../text/languageOf.ts';
import type { Translate } from '../text/translate.ts';

/** "Over half", "About 15 people": the beginning of a sentence. */
export const manyFirst = (t: Translate, said: CountWords): string =>
  t(`report.many.${said.says}`, { about: said.about ?? 0 });

/** "over half", "about 15": within a sentence or alone in a cell. */
export const manyWithin = (t: Translate, said: CountWords): string =>
  t(`report.manyWithin.${said.says}`, { about: said.about ?? 0 });

/** "10 to 14", "25 or more" people; '' where nothing may be said of how many. */
export const bandInWords = (t: Translate, band: SizeBand | null): string =>
  band === null ? '' : t(`report.bandOf.${band}`);

/** "moved themselves further out" */
export const moveOf = (t: Translate, role: Role, direction: 'towards' | 'away' | 'stayed'): string =>
  t(`report.move.${direction}`, { who: t(`report.who.${role}`) });

/** Words worth a sentence: a majority, or a number of people that may be told. */
export const isNotable = (said: CountWords, size: number): boolean =>
  tellsMajority(said, size) || ['5 or more', 'about', 'nearly everyone'].includes(said.says);

/** "November 2026" from `2026-11`, in the language that `t` speaks. */
export const monthInWords = (t: Translate, month: string): string =>
  new Intl.DateTimeFormat(localeOf(t), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** The name of a zone in the data files: `middle`, `ring 3`, `outside`. */
export const zoneKey = (zone: Zone): string => (typeof zone === 'number' ? `ring ${zone}` : zone);

/** A number as it is printed: with a real minus, never −0. */
export const printed = (value: number): string => {
  const whole = Math.round(value);
  return whole < 0 ? `−${-whole}` : `${whole === 0 ? 0 : whole}`;
};

/** Whole points for the data files; −0 becomes 0. */
export const wholePoints = (value: number): number => Math.round(value) + 0;

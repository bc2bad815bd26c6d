import type { Standing } from '../session/model.ts';
import type { Translate } from '../text/translate.ts';
import type { Mark } from './marks.ts';
import { type RingDesign, type Zone, zoneOf } from './rings.ts';

/** "ring 3 of 6", "outside", "on the middle dot" */
export const zoneInWords = (t: Translate, zone: Zone): string =>
  zone === 'middle' || zone === 'outside'
    ? t(`figures.zone.${zone}`)
    : t('figures.zone.ring', { ring: zone });

/** "some say" */
export const sayInWords = (t: Translate, zone: Zone): string =>
  t(`figures.say.${typeof zone === 'number' ? (`ring${zone}` as const) : zone}`);

/** "ring 3 of 6, some say", "not on the board yet" */
export const standingInWords = (t: Translate, standing: Standing, design: RingDesign): string => {
  if (standing.at !== 'table') return t(`figures.standing.${standing.at}`);
  const zone = zoneOf(standing.place, design);
  return t('figures.standing.table', { zone: zoneInWords(t, zone), say: sayInWords(t, zone) });
};

/** "Carer, ring 3 of 6, some say". `name`: of the figure, in words. */
export const figureInWords = (t: Translate, name: string, standing: Standing, design: RingDesign): string =>
  t('figures.moved', { role: name, standing: standingInWords(t, standing, design) });

/** "blue star". Where a colour is said otherwise of a star than of a moon, it has a form for each kind of word. */
export const markInWords = (t: Translate, mark: Mark): string =>
  t('figures.mark', {
    colour: t(`figures.markColour.${t(`figures.markKind.${mark.shape}`)}.${mark.colour}`),
    shape: t(`figures.markShape.${mark.shape}`),
  });

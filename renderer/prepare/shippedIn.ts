import type { i18n } from 'i18next';
import { packs } from '../../shared/questions/packs.ts';
import type { Pack } from '../../shared/questions/question.ts';

/** The sets that ship, with their names in the language of `text`. What they ask stays as it is kept in a plan. */
export const shippedIn = (text: i18n): readonly Pack[] =>
  packs.map((pack) => {
    const said = (key: 'name' | 'about'): string => {
      const found: unknown = text.getResource(text.language, 'translation', `packs.set.${pack.id}.${key}`);
      return typeof found === 'string' ? found : pack[key];
    };
    return { ...pack, name: said('name'), about: said('about') };
  });

import type { TFunction } from 'i18next';
import { createContext, useCallback, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { type Extra, type FigureId, isExtra, letterOf } from '../../shared/exercise/figures.ts';
import { wholeLanguages } from '../../shared/text/languages.ts';

/** Cut-outs that the open session has beside the trio. A context, because the board knows no session. */
export const ExtrasContext = createContext<readonly Extra[]>([]);

/** Roles that the facilitator adds by a press. They are said in every language; what is typed stays as it was typed. */
export const usualExtras = ['nurse', 'advocate', 'family'] as const;

/** What a figure is called in the reader's language; an extra with a role of its own, as the facilitator wrote it. */
export const useFigureName = (): ((id: FigureId) => string) => {
  const { t } = useTranslation();
  const extras = useContext(ExtrasContext);
  return useCallback(
    (id) => {
      if (!isExtra(id)) return t(`figures.role.${id}`);
      const name = extras.find((extra) => extra.id === id)?.name ?? '';
      const usual = usualOf(t, name);
      return usual ? t(`figures.extra.${usual}`) : name;
    },
    [t, extras],
  );
};

/** Which of the usual roles this is, in either language that a session can be prepared in. */
const usualOf = (t: TFunction, name: string) =>
  usualExtras.find((each) => wholeLanguages.some((lng) => t(`figures.extra.${each}`, { lng }) === name));

/** The letter on a figure's sign. It is the facilitator's in every language, so that all speak of the same sign. */
export const useFigureLetter = (): ((id: FigureId) => string) => {
  const extras = useContext(ExtrasContext);
  return useCallback((id) => letterOf(extras.find((extra) => extra.id === id)?.name ?? ''), [extras]);
};

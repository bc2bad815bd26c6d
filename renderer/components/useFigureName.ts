import { createContext, useCallback, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { type Extra, type FigureId, isExtra } from '../../shared/exercise/figures.ts';

/** Cut-outs that the open session has beside the trio. A context, because the board knows no session. */
export const ExtrasContext = createContext<readonly Extra[]>([]);

/** What a figure is called: the trio in the reader's language, an extra as the facilitator wrote it. */
export const useFigureName = (): ((id: FigureId) => string) => {
  const { t } = useTranslation();
  const extras = useContext(ExtrasContext);
  return useCallback(
    (id) => (isExtra(id) ? (extras.find((extra) => extra.id === id)?.name ?? '') : t(`figures.role.${id}`)),
    [t, extras],
  );
};

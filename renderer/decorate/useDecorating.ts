import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeBetween } from '../../shared/decoration/change.ts';
import { type Decoration, hasRoom, undecorated } from '../../shared/decoration/decoration.ts';
import { type FigureId, lookOf, type PerFigure } from '../../shared/exercise/figures.ts';
import type { FigureLook, PaperColour } from '../../shared/exercise/kit.ts';
import { decorationOf } from '../../shared/session/making.ts';
import type { Participant } from '../../shared/session/model.ts';
import { usePage } from '../store/PageProvider.tsx';

type Made = { readonly decoration: Decoration; readonly colour: PaperColour };

/**
 * Decorating one figure: what it is like now, and the ways of changing it. Each step is kept at once; `undo` goes
 * back through the steps of this visit.
 */
export const useDecorating = (participant: Participant, role: FigureId, looks: PerFigure<FigureLook>) => {
  const { t } = useTranslation();
  const keep = usePage((state) => state.keep);
  const [before, setBefore] = useState<Readonly<Partial<Record<FigureId, readonly Made[]>>>>({});
  const [said, setSaid] = useState('');
  const now: Made = { decoration: decorationOf(participant, role), colour: lookOf(looks, role).colour };
  // Between two events of one gesture nothing renders, so what it has made so far is kept beside React.
  const made = useRef(now);
  useLayoutEffect(() => {
    made.current = now;
  });

  const put = (next: Made) => {
    const change = changeBetween(made.current.decoration, next.decoration);
    if (change) keep({ type: 'figure-decorated', participant: participant.id, figure: role, change });
    if (next.colour !== made.current.colour)
      keep({
        type: 'kit-chosen',
        participant: participant.id,
        design: participant.design,
        looks: { ...looks, [role]: { ...lookOf(looks, role), colour: next.colour } },
      });
    made.current = next;
  };
  const remember = () => {
    const earlier = made.current;
    setBefore((all) => ({ ...all, [role]: [...(all[role] ?? []).slice(-99), earlier] }));
  };

  /** `goesOn`: part of a gesture that began with another step, and undone with it. */
  const change = (decoration: Decoration, { goesOn = false } = {}) => {
    if (!goesOn) remember();
    put({ ...made.current, decoration });
  };
  const history = before[role] ?? [];

  return {
    ...now,
    said,
    say: setSaid,
    latest: () => made.current.decoration,
    change,
    /** Whether one more thing fits; says so where not. */
    fits: (): boolean => {
      if (hasRoom(made.current.decoration, 4)) return true;
      setSaid(t('decorate.saidFull'));
      return false;
    },
    recolour: (colour: PaperColour) => {
      remember();
      put({ ...made.current, colour });
    },
    startAgain: () => {
      change(undecorated);
      setSaid(t('decorate.saidCleared'));
    },
    canUndo: history.length > 0,
    undo: () => {
      const last = history.at(-1);
      if (!last) return;
      setBefore((all) => ({ ...all, [role]: history.slice(0, -1) }));
      put(last);
      setSaid(t('decorate.saidUndone'));
    },
    isEmpty: now.decoration.layers.length === 0 && now.decoration.pattern === 'none',
  };
};

export type Decorating = ReturnType<typeof useDecorating>;

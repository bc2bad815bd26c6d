import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuideStep } from '../../../../shared/guide/guide.ts';

const ways = ['say', 'one', 'two'] as const;

export type Script = {
  readonly title: string;
  readonly words: string;
  readonly show: string;
  /** Null for a step that the facilitator wrote: it has one wording. */
  readonly ways: {
    readonly isFirst: boolean;
    readonly isSimpler: boolean;
    readonly another: () => void;
    readonly simpler: () => void;
  } | null;
};

/** What to say in a step, in the wording that was asked for last. */
export const useScript = (step: GuideStep): Script => {
  const { t } = useTranslation();
  const [way, setWay] = useState(0);
  const [isSimpler, setSimpler] = useState(false);
  const { kind } = step;
  if (kind === 'own') return { title: step.title, words: step.say, show: '', ways: null };
  const said = ways[way] ?? 'say';
  const words = isSimpler
    ? t(`guide.steps.${kind}.simpler`)
    : said === 'say'
      ? t(`guide.steps.${kind}.say`)
      : t(`guide.steps.${kind}.another.${said}`);
  return {
    title: t(`guide.steps.${kind}.title`),
    words,
    show: t(`guide.steps.${kind}.show`),
    ways: {
      isFirst: way === 0 && !isSimpler,
      isSimpler,
      another: () => {
        setSimpler(false);
        setWay(isSimpler ? way : (way + 1) % ways.length);
      },
      simpler: () => setSimpler(!isSimpler),
    },
  };
};

import type { GuideStep } from '../../../../shared/guide/guide.ts';
import type { Translate } from '../../../../shared/text/translate.ts';

/** A step's name in lists: the guide's own, or what the facilitator called it. */
export const titleOf = (t: Translate, { kind, title }: GuideStep): string =>
  kind === 'own' ? title : t(`guide.steps.${kind}.title`);

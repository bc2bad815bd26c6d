import type { TFunction } from 'i18next';
import type { ComponentType } from 'react';
import type { Plan } from '../../../../shared/session/model.ts';

export type SectionProps = { readonly plan: Plan; readonly onChange: (plan: Plan) => void };

/**
 * One row of set-up. Folded, it says in a line what is chosen; opened, it lets one choose. A new part of preparing
 * is a file beside this one and a line in setupSections.ts.
 */
export type SetupSection = {
  readonly id: string;
  readonly title: (t: TFunction) => string;
  /** What is chosen now, in a few words. */
  readonly summary: (t: TFunction, plan: Plan) => string;
  readonly Body: ComponentType<SectionProps>;
};

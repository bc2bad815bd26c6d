import type { Plan } from '../session/model.ts';
import { forAnotherDay } from './checklist.ts';

export type Template = { readonly id: string; readonly name: string; readonly plan: Plan };

/** What a template keeps of a plan: all but the title of that one session and what was ready on that day. */
export const planForTemplate = (plan: Plan): Plan => ({
  ...plan,
  title: '',
  checklist: forAnotherDay(plan.checklist),
});

/** A session prepared as in a template; its own title stays. */
export const planFromTemplate = (plan: Plan, template: Template): Plan => ({
  ...template.plan,
  title: plan.title,
});

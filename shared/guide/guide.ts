/** A workshop as the facilitator runs it: which steps, and what the group keeps beside its answers. */

export const stepKinds = [
  'welcome',
  'iceBreaker',
  'aims',
  'decorate',
  'cards',
  'baseline',
  'questions',
  'power',
  'close',
  'break',
] as const;
export type StepKind = (typeof stepKinds)[number];

export type GuideStep = {
  readonly id: string;
  /** `own`: a step that the facilitator wrote; its title and words stand in the step. */
  readonly kind: StepKind | 'own';
  readonly title: string;
  readonly say: string;
  /** Planned time. */
  readonly minutes: number;
  readonly skipped: boolean;
};

/** Who can help nearby, as the facilitator wrote it down. */
export type Contact = { readonly who: string; readonly how: string };

/** What is prepared, and may change while the workshop runs. */
export type GuidePlan = {
  readonly steps: readonly GuideStep[];
  readonly contacts: readonly Contact[];
  /** The group's own ground rules, beside those of the guide. */
  readonly rules: readonly string[];
};

export type Parked = { readonly id: string; readonly text: string; readonly done: boolean };

/** What happened in the room beside the answers. Nothing of it is about one person, and none of it is exported. */
export type GuideNow = {
  /** id of the step that is shown; null while the guide is put away. */
  readonly step: string | null;
  readonly consent: { readonly understood: boolean; readonly quotes: boolean };
  readonly parked: readonly Parked[];
  /** How many held up each card at the end, as the facilitator counted them. */
  readonly checkOut: Readonly<Record<'red' | 'amber' | 'green', number>>;
  readonly listeners: boolean;
};

const planned: Readonly<Record<StepKind, number>> = {
  welcome: 10,
  iceBreaker: 10,
  aims: 5,
  decorate: 15,
  cards: 5,
  baseline: 15,
  questions: 30,
  power: 10,
  close: 10,
  break: 10,
};

export const stepOf = (kind: StepKind, id: string = kind): GuideStep => ({
  id,
  kind,
  title: '',
  say: '',
  minutes: planned[kind],
  skipped: false,
});

/** The guide's nine steps in its order, with a break before the questions (exercise.md, "The order of a session"). */
export const firstGuide: GuidePlan = {
  steps: (
    [
      'welcome',
      'iceBreaker',
      'aims',
      'decorate',
      'cards',
      'baseline',
      'break',
      'questions',
      'power',
      'close',
    ] as const
  ).map((kind) => stepOf(kind)),
  contacts: [],
  rules: [],
};

export const nothingYet: GuideNow = {
  step: null,
  consent: { understood: false, quotes: true },
  parked: [],
  checkOut: { red: 0, amber: 0, green: 0 },
  listeners: false,
};

const used = (plan: GuidePlan): readonly GuideStep[] => plan.steps.filter(({ skipped }) => !skipped);

/** The step before or after one, leaving out what is skipped; null at either end. */
export const neighbourOf = (plan: GuidePlan, id: string, by: -1 | 1): GuideStep | null => {
  const all = plan.steps;
  const at = all.findIndex((step) => step.id === id);
  const rest = by === 1 ? all.slice(at + 1) : all.slice(0, Math.max(0, at)).toReversed();
  return rest.find(({ skipped }) => !skipped) ?? null;
};

/** The step that the workshop begins with, or null where all are skipped. */
export const beginningOf = (plan: GuidePlan): GuideStep | null => used(plan)[0] ?? null;

export const withStepMoved = (plan: GuidePlan, id: string, by: -1 | 1): GuidePlan => {
  const at = plan.steps.findIndex((step) => step.id === id);
  const step = plan.steps[at];
  const to = at + by;
  if (!step || to < 0 || to >= plan.steps.length) return plan;
  return { ...plan, steps: plan.steps.toSpliced(at, 1).toSpliced(to, 0, step) };
};

export const withStepChanged = (plan: GuidePlan, id: string, change: Partial<GuideStep>): GuidePlan => ({
  ...plan,
  steps: plan.steps.map((step) => (step.id === id ? { ...step, ...change, id } : step)),
});

/** After the step that is shown, or at the end where none is. */
export const withStepAdded = (plan: GuidePlan, step: GuideStep, after: string | null): GuidePlan => {
  const at = plan.steps.findIndex(({ id }) => id === after);
  return { ...plan, steps: plan.steps.toSpliced(at < 0 ? plan.steps.length : at + 1, 0, step) };
};

export const withoutStep = (plan: GuidePlan, id: string): GuidePlan => ({
  ...plan,
  steps: plan.steps.filter((step) => step.id !== id),
});

/** Steps in which people come to the circle; in the others nothing is placed. */
export const isAtTheCircle = ({ kind }: GuideStep): boolean =>
  kind === 'decorate' || kind === 'baseline' || kind === 'questions' || kind === 'power';

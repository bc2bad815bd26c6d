/** What makes a place safe to talk in, in the order in which one sees to it. The words are in shared/text. */
export const checklistGroups = {
  place: ['venue', 'times', 'neutral'],
  getting: ['directions', 'transport', 'access', 'toilets'],
  room: [
    'hearing',
    'language',
    'seats',
    'light',
    'quiet',
    'screen',
    'snacks',
    'breaks',
    'tissues',
    'quietSpace',
  ],
  people: ['support', 'after', 'contacts', 'paid'],
  rules: ['free', 'care', 'ground', 'photos'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ChecklistGroup = keyof typeof checklistGroups;
export const checklistGroupIds = [
  'place',
  'getting',
  'room',
  'people',
  'rules',
] as const satisfies readonly ChecklistGroup[];
export type ChecklistItem = (typeof checklistGroups)[ChecklistGroup][number];

export const checklistStates = ['open', 'ready', 'not-needed'] as const;
export type ChecklistState = (typeof checklistStates)[number];

/** What was ticked. An item that is not named is open. */
export type Checklist = {
  readonly ticked: readonly { readonly item: string; readonly is: ChecklistState }[];
  /** Things that only this group has to see to. */
  readonly own: readonly { readonly id: string; readonly text: string }[];
};

export const checklistLimits = { own: 20, text: 120 } as const;

export const emptyChecklist: Checklist = { ticked: [], own: [] };

export const checklistItems: readonly ChecklistItem[] = checklistGroupIds.flatMap(
  (group): readonly ChecklistItem[] => checklistGroups[group],
);

export const stateOfItem = (checklist: Checklist, item: string): ChecklistState =>
  checklist.ticked.find((each) => each.item === item)?.is ?? 'open';

export const withState = (checklist: Checklist, item: string, is: ChecklistState): Checklist => {
  const others = checklist.ticked.filter((each) => each.item !== item);
  return { ...checklist, ticked: is === 'open' ? others : [...others, { item, is }] };
};

export const withOwn = (checklist: Checklist, own: { id: string; text: string }): Checklist =>
  checklist.own.length >= checklistLimits.own ? checklist : { ...checklist, own: [...checklist.own, own] };

export const withoutOwn = (checklist: Checklist, id: string): Checklist => ({
  ticked: checklist.ticked.filter(({ item }) => item !== id),
  own: checklist.own.filter((each) => each.id !== id),
});

/** How many things nobody has looked at yet. */
export const openCount = (checklist: Checklist): number =>
  [...checklistItems, ...checklist.own.map(({ id }) => id)].filter(
    (item) => stateOfItem(checklist, item) === 'open',
  ).length;

/** For another day: what was ready has to be looked at again, what is never needed stays put away. */
export const forAnotherDay = (checklist: Checklist): Checklist => ({
  ...checklist,
  ticked: checklist.ticked.filter(({ is }) => is === 'not-needed'),
});

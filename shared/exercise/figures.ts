import { type FigureLook, firstLook, type PerRole, type Role, roles } from './kit.ts';

/** Up to three more cut-outs, with a role of their own ("nurse"), that the facilitator adds for a whole session. */
export const extraIds = ['extra-1', 'extra-2', 'extra-3'] as const;
export type ExtraId = (typeof extraIds)[number];
/** `name`: as the facilitator wrote it. It is shown in the room and in the group copy, never in an anonymous report. */
export type Extra = { readonly id: ExtraId; readonly name: string };

/** Whoever can stand on a board: the trio that reports know, and the extras of a session. */
export type FigureId = Role | ExtraId;
export const figureIds: readonly FigureId[] = [...roles, ...extraIds];

/** Something for each figure of a session: the trio always, an extra where the session has it. */
export type PerFigure<T> = PerRole<T> & { readonly [id in ExtraId]?: T | undefined };

/** Something for every figure that there could be. */
export type EachFigure<T> = Readonly<Record<FigureId, T>>;

export const eachFigure = <T>(make: (id: FigureId) => T): EachFigure<T> => ({
  doctor: make('doctor'),
  carer: make('carer'),
  self: make('self'),
  'extra-1': make('extra-1'),
  'extra-2': make('extra-2'),
  'extra-3': make('extra-3'),
});

/** Something for the trio and these extras. */
export const perFigure = <T>(
  extras: readonly Pick<Extra, 'id'>[],
  make: (id: FigureId) => T,
): PerFigure<T> => ({
  doctor: make('doctor'),
  carer: make('carer'),
  self: make('self'),
  ...Object.fromEntries(extras.map(({ id }) => [id, make(id)])),
});

/** Who is there, in the order in which figures are always listed. */
export const figuresIn = (per: PerFigure<unknown>): readonly FigureId[] =>
  figureIds.filter((id) => per[id] !== undefined);

export const isExtra = (id: FigureId): id is ExtraId => !roles.some((role) => role === id);

const firstExtraLook: Readonly<Record<ExtraId, FigureLook>> = {
  'extra-1': { cutOut: 'hood', size: 'medium', colour: 'moss', face: 'none' },
  'extra-2': { cutOut: 'dress', size: 'medium', colour: 'sun', face: 'none' },
  'extra-3': { cutOut: 'blocky', size: 'medium', colour: 'slate', face: 'none' },
};

/** How a figure looks: as chosen, or as the kit comes. */
export const lookOf = (looks: PerFigure<FigureLook> | null, id: FigureId): FigureLook =>
  looks?.[id] ?? (isExtra(id) ? firstExtraLook[id] : firstLook[id]);

/** What is written on an extra's sign: the first letter or digit of its name, or nothing where it has neither. */
export const letterOf = (name: string): string =>
  /[\p{L}\p{N}]/u.exec(name)?.[0]?.toLocaleUpperCase('en') ?? '';

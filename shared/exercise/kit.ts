/** The kit that lies on the table: who stands on the circle, how they look, which cards there are. */

export const roles = ['doctor', 'carer', 'self'] as const;
export type Role = (typeof roles)[number];

export const cutOuts = ['round', 'tall', 'coat', 'dress', 'hood', 'wheels', 'blocky'] as const;
export type CutOut = (typeof cutOuts)[number];

export const sizes = ['small', 'medium', 'large'] as const;
export type Size = (typeof sizes)[number];

export const paperColours = ['clay', 'plum', 'sky', 'moss', 'sun', 'rose', 'slate', 'sand'] as const;
export type PaperColour = (typeof paperColours)[number];

export const faces = ['smile', 'sad', 'straight', 'crossed-out', 'wobbly', 'none', 'drawn'] as const;
export type Face = (typeof faces)[number];

/** Faces that come with the kit; "none" is an empty one, for paper to draw on. */
export type PrintedFace = Exclude<Face, 'drawn'>;
export const printedFaces = faces.filter((face): face is PrintedFace => face !== 'drawn');

export const cards = ['red', 'amber', 'green'] as const;
export type Card = (typeof cards)[number];

/** What one participant chose for one figure. Its decoration is kept beside these (see shared/decoration). */
export type FigureLook = {
  readonly cutOut: CutOut;
  readonly size: Size;
  readonly colour: PaperColour;
  readonly face: Face;
};

export type PerRole<T> = Readonly<Record<Role, T>>;

export const perRole = <T>(make: (role: Role) => T): PerRole<T> => ({
  doctor: make('doctor'),
  carer: make('carer'),
  self: make('self'),
});

/** Faces start empty: a smile chosen by the software would put words in somebody's mouth. */
export const firstLook: PerRole<FigureLook> = {
  doctor: { cutOut: 'coat', size: 'medium', colour: 'plum', face: 'none' },
  carer: { cutOut: 'round', size: 'medium', colour: 'clay', face: 'none' },
  self: { cutOut: 'tall', size: 'medium', colour: 'sky', face: 'none' },
};

/** Whose voice a group is, set when the session is prepared: voices are never mixed into one number unasked. */
export const voices = ['people', 'carers', 'staff'] as const;
export type Voice = (typeof voices)[number];

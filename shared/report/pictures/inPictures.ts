/** How many questions one picture holds before its words run into each other. */
const most = 5;

/** Questions for pictures of a few each, as even as they go. */
export const inPictures = <T>(steps: readonly T[]): readonly (readonly T[])[] => {
  const each = Math.ceil(steps.length / Math.ceil(steps.length / most));
  return Array.from({ length: Math.ceil(steps.length / each) }, (_, i) =>
    steps.slice(i * each, (i + 1) * each),
  );
};

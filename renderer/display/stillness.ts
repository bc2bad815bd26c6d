/** Whether nothing may move by itself: as somebody chose for the page, or else as the computer is set. */
export const wantsStillness = (): boolean => {
  const { motion } = document.documentElement.dataset;
  if (motion === 'still') return true;
  return motion !== 'moving' && matchMedia('(prefers-reduced-motion: reduce)').matches;
};

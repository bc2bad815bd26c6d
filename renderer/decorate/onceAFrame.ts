/** Work that is shown: at most once a frame, however often the pen reports. */
export const onceAFrame = (work: () => void) => {
  let frame = 0;
  const now = () => {
    frame = 0;
    work();
  };
  return {
    now,
    soon: () => {
      if (frame === 0) frame = requestAnimationFrame(now);
    },
    stop: () => {
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
};

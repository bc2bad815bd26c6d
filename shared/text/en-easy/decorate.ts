/** Decorating in Easy Read: each sentence stands beside a picture of its own. */
export const decorate = {
  hint: 'Choose something. Put it on. You can always undo.',
  rubberHint: 'Rub over your drawing. Things that are stuck on stay.',
  ideasHint: 'You can look at these. Make yours how you like.',
  saidFull: 'This figure is full. Take something off first.',
  face: {
    hint: 'Draw how you feel. You can draw anything.',
    saidFull: 'This face is full. Rub something out. Or start again.',
  },
};

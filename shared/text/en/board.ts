/** The circle, its tray, and the list that does the same in words. */
export const board = {
  name: 'The circle and the figures',
  help: 'The arrow keys move a figure. With Shift they move it a little. Home puts it on the middle dot. Delete puts it back in the tray.',
  outside: 'outside the circle: no say',
  tray: 'Not placed yet',
  aside: 'Does not apply to me',
  pickedUp: '{{role}} is picked up. Tap the place where it should stand.',
  putDown: '{{role}} is put down again.',
  wentHome: '{{role}} went back: {{standing}}',
  standing: 'Where they stand',
  list: {
    name: 'Place the figures with a list',
    tray: 'back to the tray',
  },
  design: '{{design}}: a middle dot with six rings around it',
} as const;

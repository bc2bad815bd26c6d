export const board = {
  name: 'The circle and the paper people',
  help: 'The arrow keys move a paper person. With Shift they move a little. Home goes to the middle. Delete goes back to the tray.',
  pickedUp: '{{role}} is picked up. Now tap a place.',
  list: {
    name: 'Put the paper people in place with a list',
  },
};

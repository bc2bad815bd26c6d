export const figures = {
  face: {
    straight: 'straight line: I do not know how I feel',
    'crossed-out': 'crossed-out mouth: nobody hears me',
    wobbly: 'wobbly line: it is too much',
  },
  cardMeaning: {
    red: 'angry or sad',
    amber: 'not sure',
    green: 'happy or good',
  },
};

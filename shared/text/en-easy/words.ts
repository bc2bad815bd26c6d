export const words = {
  shown: {
    NAME: 'This looks like a name. People may know who that is.',
    HANDLE: 'This looks like a name from the internet. It may show who somebody is.',
    POSTCODE: 'This looks like a postcode. It shows where somebody lives.',
    ADDRESS: 'This looks like an address. It shows where somebody lives.',
    PLACE: 'This looks like a place. In a small place people know each other.',
    DOB: 'This looks like a birthday. It may show who somebody is.',
    DATE: 'This looks like a date. People may remember that day.',
    UNIQUE: 'Only one person may say this. So people could guess who it was.',
  },
};

export const setup = {
  voiceOf: {
    people: 'Osoby korzystające z opieki',
    carers: 'Opiekunowie',
    staff: 'Personel',
  },
};

export const setup = {
  voiceOf: {
    people: 'Osoby, które korzystają z opieki',
    carers: 'Opiekunowie',
    staff: 'Personel',
  },
};

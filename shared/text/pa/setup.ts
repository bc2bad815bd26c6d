export const setup = {
  voiceOf: {
    people: 'ਸੇਵਾਵਾਂ ਵਰਤਣ ਵਾਲੇ ਲੋਕ',
    carers: 'ਦੇਖਭਾਲਕਰਤਾ',
    staff: 'ਸਟਾਫ਼',
  },
};

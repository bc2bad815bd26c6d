export const setup = {
  voiceOf: {
    people: 'أشخاص يستخدمون خدمات الرعاية',
    carers: 'مقدّمو الرعاية',
    staff: 'العاملون',
  },
};

export const setup = {
  voiceOf: { people: 'خدمات استعمال کرنے والے لوگ', carers: 'تیماردار', staff: 'عملہ' },
};

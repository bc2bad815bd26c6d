export const reading = {
  choose: 'Iaith a darllen',
  title: 'Sut hoffech chi ddarllen?',
  language: 'Iaith',
  draft: 'Drafft, heb ei wirio eto gan siaradwr brodorol',
  easyRead: 'Hawdd ei Ddeall',
  easyReadHint: 'Brawddegau byr, llythrennau mawr a lluniau',
  readToMe: 'Ei ddarllen i mi',
  readThis: 'Darllen i mi: {{what}}',
  stopReading: 'Stopio darllen',
  computer: 'Iaith y cyfrifiadur hwn',
  voices: {
    all: 'Gall y cyfrifiadur hwn ddarllen yn uchel yn: {{languages}}.',
    none: 'Does gan y cyfrifiadur hwn ddim llais ei hun, felly does neb yn cael cynnig “Ei ddarllen i mi”. Mae lleisiau’n cael eu hychwanegu yng ngosodiadau’r cyfrifiadur, o dan lleferydd. Dydy Power Circle byth yn defnyddio llais dros y rhyngrwyd.',
    missing:
      'Does ganddo ddim llais ar gyfer: {{languages}}. Yno, dydy “Ei ddarllen i mi” ddim yn cael ei gynnig.',
  },
};

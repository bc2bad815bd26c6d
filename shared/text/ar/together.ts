export const together = {
  back: 'صفحة الجلسة',
  hint: 'هذه كل اللوحات لهذا السؤال. لا علامة لأحد عليها، ولا يوجد مكان خاطئ.',
  title: 'ننظر معًا',
  ready: 'الجميع جاهزون',
  waiting_zero: 'لا ننتظر أحدًا',
  waiting_one: 'ننتظر شخصًا واحدًا',
  waiting_two: 'ننتظر شخصين',
  waiting_few: 'ننتظر {{count}} أشخاص',
  waiting_many: 'ننتظر {{count}} شخصًا',
  waiting_other: 'ننتظر {{count}} شخص',
  show: 'عرض اللوحات',
};

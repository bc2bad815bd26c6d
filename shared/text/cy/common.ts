export const common = {
  appName: 'Power Circle',
  untitled: 'Sesiwn heb deitl',
  practice: 'Ymarfer',
  practiceKept: 'Ymarfer: does dim yn cael ei gadw',
  saved: 'Wedi’i gadw',
  saving: 'Yn cadw…',
  waiting: 'Heb ei gadw eto, yn rhoi cynnig arall arni',
  back: 'Yn ôl',
  cancel: 'Canslo',
  close: 'Cau',
  gotIt: 'Iawn',
  incomplete:
    'Ni ellid llwytho rhan o Power Circle. Caewch y dudalen hon a’i hagor eto; mae popeth a gadwyd yn ddiogel.',
  yes: 'Ie',
  no: 'Na',
  pause: {
    button: 'Saib',
    title: 'Saib',
    kept: 'Mae popeth wedi’i gadw. Cymerwch faint o amser bynnag sydd ei angen.',
    practice: 'Tro ymarfer yw hwn. Does dim yn cael ei gadw. Cymerwch faint o amser bynnag sydd ei angen.',
    waiting:
      'Dydy’r symudiad diwethaf ddim ar y ddisg eto. Rydyn ni’n dal i geisio. Gadewch Power Circle ar agor, os gwelwch yn dda.',
    goOn: 'Mynd ymlaen',
    toAgenda: 'I’r hwylusydd: tudalen y sesiwn',
    toLibrary: 'I’r hwylusydd: cau’r sesiwn hon',
  },
  notice: {
    'settings-set-aside':
      'Doedd dim modd darllen y gosodiadau. Mae’r hen ffeil yn cael ei chadw wrth ochr yr un newydd, ac mae Power Circle yn dechrau gyda’i osodiadau arferol.',
    'line-cut':
      'Cafodd Power Circle ei stopio wrth gadw. Cafodd y symudiad olaf un ei dorri i ffwrdd; mae popeth cyn hynny yma.',
    'read-only-garbage':
      'Mae rhan o ffeil y sesiwn hon wedi’i difrodi. Gallwch ddarllen yr hyn sydd ar ôl. Doedd dim newid yn y ffeil.',
    'read-only-newer':
      'Cafodd y sesiwn hon ei gwneud gan Power Circle mwy newydd. Diweddarwch i’w hagor, os gwelwch yn dda.',
    'folder-not-writable':
      'Does dim modd ysgrifennu yn y ffolder ddata. Fyddai dim yn cael ei gadw, felly dewiswch ffolder arall cyn dechrau.',
    'folder-held':
      'Mae Power Circle arall yn defnyddio’r ffolder ddata hon. Ewch ymlaen yno, neu caewch hwnnw’n gyntaf.',
  },
};

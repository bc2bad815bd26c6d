export const hosts = {
  held: {
    title: 'Mae Power Circle ar agor yn barod',
    desktop: 'Mae Power Circle ar agor yn barod ar y cyfrifiadur hwn. Ewch ymlaen yn y ffenestr honno.',
    loopback:
      'Mae Power Circle ar agor yn barod ar y cyfrifiadur hwn, mewn ffenestr porwr. Ewch ymlaen yno, neu caewch hi’n gyntaf.',
  },
  notWritable: {
    title: 'All Power Circle ddim cadw dim yma',
    message:
      'All Power Circle ddim ysgrifennu yn ei ffolder ddata, felly fyddai dim o sesiwn yn cael ei gadw. Gwnewch le neu gofynnwch i bwy bynnag sy’n gofalu am y cyfrifiadur hwn, yna dechreuwch eto.',
  },
  unsaved: {
    title: 'Heb ei gadw eto',
    message:
      'Dydy’r symudiadau diwethaf ddim wedi’u cadw eto. Mae Power Circle yn dal i geisio tra mae ar agor. Os caewch chi e nawr, bydd y symudiadau hynny’n cael eu colli.',
    stay: 'Ei gadw ar agor',
    close: 'Cau a’u colli',
  },
  notBuilt: {
    title: 'Dydy Power Circle ddim yn gyflawn',
    message: 'Mae rhan o Power Circle ar goll. Rhedwch npm start eto, os gwelwch yn dda.',
  },
  failed: {
    title: 'Mae Power Circle wedi stopio',
    message:
      'Aeth rhywbeth o’i le. Mae’r hyn a gafodd ei gadw’n ddiogel. Dechreuwch Power Circle eto, os gwelwch yn dda.',
  },
  ownWindow:
    'Mae Power Circle ar agor mewn ffenestr ei hun. Caewch y ffenestr honno pan fyddwch chi wedi gorffen.',
  defaultBrowser:
    'Mae Power Circle ar agor yn eich porwr arferol, a all gadw olion ohono, fel ei gyfeiriad yn yr hanes. Pan fyddwch chi wedi gorffen, caewch y tab a phwyswch Ctrl-C yma.',
  address: 'Power Circle: {{address}}',
  chooseFolder: 'Dewis ffolder ar gyfer yr adroddiad',
  chooseThis: 'Rhoi’r adroddiad yma',
  chooseBundle: 'Dod â sesiwn cydweithiwr i mewn',
  openThis: 'Edrych arni',
  choosePack: 'Dod â set o gwestiynau cydweithiwr i mewn',
  packs: 'Setiau o gwestiynau',
  bundles: 'Bwndeli Power Circle',
  menu: { app: 'Power Circle', edit: 'Golygu', view: 'Gweld' },
};

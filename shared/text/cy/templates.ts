export const templates = {
  title: 'Ei defnyddio eto',
  summary: 'Dechrau gyda thempled, neu gadw hon fel un',
  says: 'Mae templed yn cadw’r hyn sy’n cael ei baratoi yma: y cwestiynau, sut mae’n gweithio, a beth sy’n perthyn ar y rhestr ar gyfer lle diogel. Dydy e byth yn cadw atebion neb.',
  use: 'Defnyddio',
  useOf: 'Defnyddio “{{name}}”',
  deleteOf: 'Dileu “{{name}}”',
  delete: 'Dileu',
  name: 'Enw ar gyfer templed o hon',
  nameHint: 'Fel “Noson gofalwyr”. Peidiwch ag enwi neb, os gwelwch yn dda.',
  keep: 'Cadw fel templed',
  needed: 'Rhowch enw iddo’n gyntaf, os gwelwch yn dda.',
  kept: 'Mae “{{name}}” wedi’i gadw. Mae yma ym mhob sesiwn newydd.',
  replaced: 'Roedd “{{name}}” yno’n barod ac mae nawr fel y cafodd ei baratoi yma.',
  used: 'Mae’r sesiwn hon nawr wedi’i pharatoi fel yn “{{name}}”.',
  useTitle: 'Defnyddio “{{name}}”?',
  useSays:
    'Mae’r templed yn cymryd lle’r hyn rydych chi wedi’i baratoi yn y sesiwn hon. Mae’r teitl yn aros.',
  useYes: 'Defnyddio’r templed',
  useNo: 'Ei chadw fel y mae',
  replaceTitle: 'Cymryd lle “{{name}}”?',
  replaceSays: 'Mae templed â’r enw hwn. Bydd fel y mae’r sesiwn hon wedi’i pharatoi nawr.',
  replaceYes: 'Cymryd ei le',
  replaceNo: 'Cadw’r hen un',
  deleteTitle: 'Dileu’r templed “{{name}}”?',
  deleteSays: 'Mae sesiynau a gafodd eu paratoi ag e’n aros fel y maen nhw.',
  deleteYes: 'Ei ddileu',
  deleteNo: 'Ei gadw',
  setAside_zero: 'Cafodd pob templed ei ddarllen.',
  setAside_one:
    'Doedd dim modd darllen un templed. Cafodd ei roi o’r neilltu yn y ffolder ddata, a chafodd dim ynddo ei newid.',
  setAside_two:
    'Doedd dim modd darllen {{count}} templed. Cawson nhw eu rhoi o’r neilltu yn y ffolder ddata, a chafodd dim ynddyn nhw ei newid.',
  setAside_few:
    'Doedd dim modd darllen {{count}} templed. Cawson nhw eu rhoi o’r neilltu yn y ffolder ddata, a chafodd dim ynddyn nhw ei newid.',
  setAside_many:
    'Doedd dim modd darllen {{count}} templed. Cawson nhw eu rhoi o’r neilltu yn y ffolder ddata, a chafodd dim ynddyn nhw ei newid.',
  setAside_other:
    'Doedd dim modd darllen {{count}} templed. Cawson nhw eu rhoi o’r neilltu yn y ffolder ddata, a chafodd dim ynddyn nhw ei newid.',
  newer_zero: 'Does dim templed gan Power Circle mwy newydd.',
  newer_one:
    'Cafodd un templed ei wneud gan Power Circle mwy newydd. Diweddarwch Power Circle i’w ddefnyddio.',
  newer_two:
    'Cafodd {{count}} templed eu gwneud gan Power Circle mwy newydd. Diweddarwch Power Circle i’w defnyddio.',
  newer_few:
    'Cafodd {{count}} templed eu gwneud gan Power Circle mwy newydd. Diweddarwch Power Circle i’w defnyddio.',
  newer_many:
    'Cafodd {{count}} templed eu gwneud gan Power Circle mwy newydd. Diweddarwch Power Circle i’w defnyddio.',
  newer_other:
    'Cafodd {{count}} templed eu gwneud gan Power Circle mwy newydd. Diweddarwch Power Circle i’w defnyddio.',
};

export const rights = {
  remove: 'Tynnu…',
  removeOf: 'Tynnu’r hyn a roddodd {{mark}}',
  removeTitle: 'Tynnu’r hyn a roddodd {{mark}}?',
  removeWords: 'Tynnu eu geiriau',
  removeWordsHint: 'Mae eu holl eiriau’n mynd o’r cyfrifiadur hwn nawr. Mae lleoliadau a chardiau’n aros.',
  removeAll: 'Tynnu popeth a roeson nhw',
  removeAllHint:
    'Mae lleoliadau, cardiau, geiriau a’r hyn a wnaethon nhw’n mynd o’r cyfrifiadur hwn nawr. Fyddan nhw ddim yn cael mwy o droeon.',
  removeInTurn: 'Dydy eu tro ddim ar ben eto. Os tynnwch chi bopeth, mae’n gorffen nawr.',
  removeLast:
    'Nhw yw’r person olaf yn y sesiwn hon. Os tynnwch chi bopeth, fydd neb ar ôl ynddi. Mae’r cynllun a’r camau’n aros.',
  removeLost:
    'Does dim modd dadwneud hyn. Does dim modd galw’n ôl adroddiad sydd wedi gadael yn barod chwaith.',
  keep: 'Cadw’r cyfan',
  fromLibrary: 'Tynnu’r hyn a roddodd rhywun',

  keptUntil: 'Yn cael ei chadw tan {{day}}',
  wasKept: 'Roedd i gael ei chadw tan {{day}}.',
  keptHere:
    'Mae’r atebion yn aros ar y cyfrifiadur hwn tan {{day}}. Yna mae Power Circle yn gofyn i chi eu dileu.',
  isDue:
    'Roedd yr atebion hyn i gael eu cadw tan {{day}}. Dilëwch nhw, neu cadwch nhw’n hirach, os gwelwch yn dda.',
  change: 'Newid y dyddiad',
  changeTitle: 'Tan pryd mae’r atebion yn cael eu cadw?',
  changeHint:
    'Dewiswch y dyddiad a ddywedoch chi wrth y grŵp. Ar ei ôl, mae Power Circle yn eich atgoffa. Dydy e ddim yn dileu dim ar ei ben ei hun.',
  changeDay: 'Diwrnod olaf',
  changeSave: 'Defnyddio’r dyddiad hwn',
  dueButton: 'Dileu neu gadw’n hirach',
  dueSome_zero: 'Does dim sesiwn wedi cyrraedd ei dyddiad.',
  dueSome_one:
    'Mae 1 sesiwn wedi cyrraedd ei dyddiad. Dilëwch hi, neu cadwch hi’n hirach, os gwelwch yn dda.',
  dueSome_two:
    'Mae {{count}} sesiwn wedi cyrraedd eu dyddiad. Dilëwch nhw, neu cadwch nhw’n hirach, os gwelwch yn dda.',
  dueSome_few:
    'Mae {{count}} sesiwn wedi cyrraedd eu dyddiad. Dilëwch nhw, neu cadwch nhw’n hirach, os gwelwch yn dda.',
  dueSome_many:
    'Mae {{count}} sesiwn wedi cyrraedd eu dyddiad. Dilëwch nhw, neu cadwch nhw’n hirach, os gwelwch yn dda.',
  dueSome_other:
    'Mae {{count}} sesiwn wedi cyrraedd eu dyddiad. Dilëwch nhw, neu cadwch nhw’n hirach, os gwelwch yn dda.',
  dueTitle: 'Roedd “{{title}}” i gael ei chadw tan {{day}}',
  dueSays:
    'Mae dileu’n tynnu pob lleoliad, cerdyn a gair o’r sesiwn hon o’r cyfrifiadur hwn. Does dim modd dadwneud hyn. Rydych chi’n cael derbynneb. Mae adroddiadau rydych chi wedi’u gwneud yn aros lle rhoesoch chi nhw.',
  dueDelete: 'Ei dileu nawr',
  dueLonger: 'Ei chadw tan {{day}}',
  dueNotNow: 'Nid nawr',

  receiptTitle: 'Mae wedi mynd',
  receiptOf: {
    'some words': 'Cafodd rhai o eiriau un person eu tynnu ar {{day}}.',
    'all words': 'Cafodd holl eiriau un person eu tynnu ar {{day}}.',
    'one view': 'Cafodd barn un person wrth ymyl bwrdd y grŵp ei thynnu ar {{day}}.',
    everything: 'Cafodd popeth a roddodd un person ei dynnu ar {{day}}.',
    session: 'Cafodd sesiwn o {{month}} ei dileu ar {{day}}.',
  },
  receiptGone: 'Beth sydd wedi mynd o’r cyfrifiadur hwn',
  people_zero: 'dim gan neb',
  people_one: 'popeth gan 1 person',
  people_two: 'popeth gan {{count}} berson',
  people_few: 'popeth gan {{count}} pherson',
  people_many: 'popeth gan {{count}} pherson',
  people_other: 'popeth gan {{count}} o bobl',
  answers_zero: 'dim atebion',
  answers_one: '1 ateb',
  answers_two: '{{count}} ateb',
  answers_few: '{{count}} ateb',
  answers_many: '{{count}} ateb',
  answers_other: '{{count}} ateb',
  placements_zero: 'dim lleoliadau',
  placements_one: '1 lleoliad',
  placements_two: '{{count}} leoliad',
  placements_few: '{{count}} lleoliad',
  placements_many: '{{count}} lleoliad',
  placements_other: '{{count}} lleoliad',
  cards_zero: 'dim cardiau',
  cards_one: '1 cerdyn',
  cards_two: '{{count}} gerdyn',
  cards_few: '{{count}} cherdyn',
  cards_many: '{{count}} cherdyn',
  cards_other: '{{count}} cerdyn',
  words_zero: 'dim nodiadau o’r hyn a gafodd ei ddweud',
  words_one: '1 nodyn o’r hyn a gafodd ei ddweud',
  words_two: '{{count}} nodyn o’r hyn a gafodd ei ddweud',
  words_few: '{{count}} nodyn o’r hyn a gafodd ei ddweud',
  words_many: '{{count}} nodyn o’r hyn a gafodd ei ddweud',
  words_other: '{{count}} nodyn o’r hyn a gafodd ei ddweud',
  receiptLeft: 'Beth does dim modd ei alw’n ôl',
  leftNothing: 'Chafodd dim gyda’r atebion hyn erioed ei gadw fel adroddiad na’i anfon ymlaen o’r fan hon.',
  leftUnknown:
    'Does dim modd darllen y rhestr o’r hyn sydd wedi gadael. Os cafodd adroddiad ei wneud erioed, dywedwch wrth bawb sydd ag e, os gwelwch yn dda.',
  leftTell: 'Dywedwch wrth bawb sydd ag e, os gwelwch yn dda, a gofynnwch iddyn nhw ei ddileu.',
  left: {
    anonymous: 'Adroddiad dienw â’r atebion hyn yn ei gyfrifon.',
    group: 'Copi’r grŵp â’r atebion hyn yn fanwl.',
    bundle: 'Ffeil i gydweithiwr â’r atebion hyn.',
  },
  receiptKept:
    'Mae’r dderbynneb hon yn cael ei chadw gyda’r rhestr o sesiynau. Dydy hi ddim yn dweud dim am bwy oedd e.',
  receipts: 'Derbynebau ar gyfer yr hyn a gafodd ei dynnu',
  receiptsTitle: 'Beth gafodd ei dynnu o’r cyfrifiadur hwn',
  receiptsNone: 'Does dim wedi’i dynnu eto.',
};

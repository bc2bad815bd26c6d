export const packs = {
  set: {
    workshop: {
      name: 'Gweithdy',
      about: 'Tair sefyllfa bob dydd: cael llais, meddyginiaeth, a chwrdd â’r meddyg.',
    },
    survey: {
      name: 'Arolwg',
      about: 'Tri chwestiwn yr arolwg partner, fel bod modd gosod yr atebion wrth ochr ei sgoriau.',
    },
    carer: {
      name: 'Gofalwyr',
      about:
        'I bobl sy’n gofalu am rywun. Yma “Fi” ydych chi. Gall y ffigur gofalwr fod yn ofalwr arall, neu “ddim yn berthnasol”.',
    },
    'young-carer': {
      name: 'Gofalwyr ifanc',
      about:
        'I blant a phobl ifanc sy’n gofalu am rywun. Yma “Fi” ydych chi. Gall y ffigur gofalwr fod “ddim yn berthnasol”.',
    },
    'equal-power': {
      name: 'Pŵer cyfartal',
      about: 'Un cwestiwn ar gyfer y diwedd, i’w ateb mewn geiriau: beth fyddai’n helpu?',
    },
  },
  open: 'Setiau o gwestiynau',
  backToSession: 'Yn ôl i’r sesiwn',
  title: 'Setiau o gwestiynau',
  says: 'Gwnewch eich setiau eich hun o gwestiynau, neu newidiwch gopi o un sydd yma. Gallwch anfon set at gydweithiwr fel ffeil.',
  own: 'Eich setiau eich hun',
  none: 'Does gennych chi ddim setiau eich hun eto.',
  shipped: 'Setiau sy’n dod gyda Power Circle',
  make: 'Gwneud set',
  bringIn: 'Dod â set cydweithiwr i mewn',
  choose: 'Ffeil gyda set o gwestiynau',
  edit: 'Newid',
  editOf: 'Newid “{{name}}”',
  copy: 'Newid copi',
  copyOf: 'Newid copi o “{{name}}”',
  copyName: '{{name}} (copi)',
  share: 'Anfon at gydweithiwr',
  delete: 'Dileu',
  moreOf: 'Mwy ar gyfer “{{name}}”',
  questions_zero: 'Dim cwestiynau',
  questions_one: '1 cwestiwn',
  questions_two: '{{count}} gwestiwn',
  questions_few: '{{count}} chwestiwn',
  questions_many: '{{count}} chwestiwn',
  questions_other: '{{count}} cwestiwn',
  setAside_zero: 'Cafodd pob ffeil ei darllen.',
  setAside_one:
    'Doedd dim modd darllen un ffeil gyda set. Cafodd ei rhoi o’r neilltu yn y ffolder ddata, a chafodd dim ynddi ei newid. Mae’ch setiau eraill i gyd yma.',
  setAside_two:
    'Doedd dim modd darllen {{count}} ffeil gyda setiau. Cawson nhw eu rhoi o’r neilltu yn y ffolder ddata, a chafodd dim ynddyn nhw ei newid. Mae’ch setiau eraill i gyd yma.',
  setAside_few:
    'Doedd dim modd darllen {{count}} ffeil gyda setiau. Cawson nhw eu rhoi o’r neilltu yn y ffolder ddata, a chafodd dim ynddyn nhw ei newid. Mae’ch setiau eraill i gyd yma.',
  setAside_many:
    'Doedd dim modd darllen {{count}} ffeil gyda setiau. Cawson nhw eu rhoi o’r neilltu yn y ffolder ddata, a chafodd dim ynddyn nhw ei newid. Mae’ch setiau eraill i gyd yma.',
  setAside_other:
    'Doedd dim modd darllen {{count}} ffeil gyda setiau. Cawson nhw eu rhoi o’r neilltu yn y ffolder ddata, a chafodd dim ynddyn nhw ei newid. Mae’ch setiau eraill i gyd yma.',
  newer_zero: 'Does dim set gan Power Circle mwy newydd.',
  newer_one:
    'Cafodd un set ei gwneud gan Power Circle mwy newydd. Diweddarwch Power Circle i’w defnyddio. Mae’n aros lle mae hi.',
  newer_two:
    'Cafodd {{count}} set eu gwneud gan Power Circle mwy newydd. Diweddarwch Power Circle i’w defnyddio. Maen nhw’n aros lle maen nhw.',
  newer_few:
    'Cafodd {{count}} set eu gwneud gan Power Circle mwy newydd. Diweddarwch Power Circle i’w defnyddio. Maen nhw’n aros lle maen nhw.',
  newer_many:
    'Cafodd {{count}} set eu gwneud gan Power Circle mwy newydd. Diweddarwch Power Circle i’w defnyddio. Maen nhw’n aros lle maen nhw.',
  newer_other:
    'Cafodd {{count}} set eu gwneud gan Power Circle mwy newydd. Diweddarwch Power Circle i’w defnyddio. Maen nhw’n aros lle maen nhw.',
  deleteTitle: 'Dileu “{{name}}”?',
  deleteSays:
    'Bydd y set wedi mynd o’r cyfrifiadur hwn. Mae sesiynau a ddefnyddiodd ei chwestiynau’n eu cadw.',
  deleteYes: 'Dileu’r set hon',
  deleteNo: 'Cadw’r set hon',
  editor: {
    title: 'Eich set eich hun',
    name: 'Enw’r set',
    nameHint: 'Fel “Cyfarfodydd ein ward”. Peidiwch ag enwi neb, os gwelwch yn dda.',
    about: 'Beth yw ei phwrpas',
    aboutHint: 'Un frawddeg i bwy bynnag sy’n ei dewis. Gallwch ei adael yn wag.',
    questions: 'Y cwestiynau',
    fromSet: 'Copïo cwestiynau o set',
    fromTitle: 'Copïo cwestiynau o set',
    none: 'Dim cwestiynau eto.',
    full: 'Gall set gael hyd at 40 cwestiwn.',
    kept: 'Wedi’i chadw ar y cyfrifiadur hwn',
    keeping: 'Yn cadw …',
    needs: 'Yn cael ei chadw cyn gynted ag y bydd ganddi enw a chwestiwn.',
    retry: 'Rhoi cynnig arall arni',
    done: 'Wedi gorffen',
    movedTo: 'Mae “{{topic}}” nawr yn gwestiwn {{place}} o {{count}}.',
    leaveTitle: 'Gadael heb gadw hyn?',
    leaveSays:
      'Dydy’ch newidiadau diwethaf i’r set hon ddim wedi’u cadw eto. Os gadewch chi nawr, byddan nhw’n cael eu colli.',
    leaveYes: 'Gadael hebddyn nhw',
    leaveNo: 'Aros yma',
  },
  shareSheet: {
    title: 'Anfon “{{name}}” at gydweithiwr',
    says: 'Mae hyn yn gwneud un ffeil gyda’r cwestiynau. Does dim o unrhyw sesiwn ynddi. Mae’ch cydweithiwr yn pwyso “Dod â set cydweithiwr i mewn” ar dudalen y setiau o gwestiynau.',
    save: 'Dewis ffolder a chadw',
    download: 'Lawrlwytho’r ffeil',
    saving: 'Yn cadw …',
    saved: 'Wedi’i chadw fel {{name}}.',
    downloaded: 'Wedi’i lawrlwytho fel {{name}}.',
    exists: 'Mae ffeil â’r enw hwn yn y ffolder honno’n barod. Chafodd dim ei newid.',
    beside: 'Ei chadw wrth ei hochr',
  },
  preview: {
    title: 'Set gan gydweithiwr',
    says: 'Does dim wedi’i gadw eto. Dyma beth sydd yn y ffeil.',
    here: 'Mae gennych chi set â’r un id: “{{name}}”. Mae’n aros fel y mae, ac mae hon yn cael ei chadw wrth ei hochr o dan id newydd.',
    same: 'Mae’r union set hon gennych chi’n barod, gyda’r un cwestiynau.',
    clashes_zero: 'Does dim cwestiwn â’r un id:',
    clashes_one:
      'Mae gan un cwestiwn id cwestiwn sydd gennych chi’n barod, ond mae’n gofyn rhywbeth arall. Mae’n cael id newydd, fel nad yw atebion byth yn cael eu cymysgu:',
    clashes_two:
      'Mae gan {{count}} gwestiwn ids cwestiynau sydd gennych chi’n barod, ond maen nhw’n gofyn rhywbeth arall. Maen nhw’n cael ids newydd, fel nad yw atebion byth yn cael eu cymysgu:',
    clashes_few:
      'Mae gan {{count}} chwestiwn ids cwestiynau sydd gennych chi’n barod, ond maen nhw’n gofyn rhywbeth arall. Maen nhw’n cael ids newydd, fel nad yw atebion byth yn cael eu cymysgu:',
    clashes_many:
      'Mae gan {{count}} chwestiwn ids cwestiynau sydd gennych chi’n barod, ond maen nhw’n gofyn rhywbeth arall. Maen nhw’n cael ids newydd, fel nad yw atebion byth yn cael eu cymysgu:',
    clashes_other:
      'Mae gan {{count}} cwestiwn ids cwestiynau sydd gennych chi’n barod, ond maen nhw’n gofyn rhywbeth arall. Maen nhw’n cael ids newydd, fel nad yw atebion byth yn cael eu cymysgu:',
    hints_zero: 'Does gan y gwiriwr ddim awgrymiadau.',
    hints_one: 'Mae gan y gwiriwr un awgrym. Gallwch edrych arno ar ôl i chi gadw’r set.',
    hints_two: 'Mae gan y gwiriwr {{count}} awgrym. Gallwch edrych arnyn nhw ar ôl i chi gadw’r set.',
    hints_few: 'Mae gan y gwiriwr {{count}} awgrym. Gallwch edrych arnyn nhw ar ôl i chi gadw’r set.',
    hints_many: 'Mae gan y gwiriwr {{count}} awgrym. Gallwch edrych arnyn nhw ar ôl i chi gadw’r set.',
    hints_other: 'Mae gan y gwiriwr {{count}} awgrym. Gallwch edrych arnyn nhw ar ôl i chi gadw’r set.',
    noHints: 'Does gan y gwiriwr ddim i’w awgrymu.',
    keep: 'Cadw’r set hon',
    no: 'Peidio â’i chadw',
    kept: 'Mae “{{name}}” wedi’i chadw. Mae hi ymhlith eich setiau eich hun.',
  },
  check: {
    title: 'I feddwl amdano',
    more_zero: 'Dim mwy',
    more_one: 'Dangos 1 arall',
    more_two: 'Dangos {{count}} arall',
    more_few: 'Dangos {{count}} arall',
    more_many: 'Dangos {{count}} arall',
    more_other: 'Dangos {{count}} arall',
    count_zero: 'Dim byd i feddwl amdano',
    count_one: '1 peth i feddwl amdano',
    count_two: '{{count}} beth i feddwl amdanyn nhw',
    count_few: '{{count}} pheth i feddwl amdanyn nhw',
    count_many: '{{count}} pheth i feddwl amdanyn nhw',
    count_other: '{{count}} peth i feddwl amdanyn nhw',
    says: 'Awgrymiadau’n unig yw’r rhain. Chi sy’n adnabod eich grŵp orau.',
    good: 'Mae cwestiwn da ar gyfer gosod yn gofyn un peth, yn gofyn faint o lais sydd gan rywun, yn defnyddio geiriau byr bob dydd, ac nid yw’n awgrymu ateb.',
    goodWords:
      'Mae cwestiwn da ar gyfer geiriau yn gofyn un peth, yn defnyddio geiriau byr bob dydd, ac nid yw’n awgrymu ateb.',
    english: 'Saesneg yn unig mae’r gwiriwr yn ei ddeall.',
    simplerField: 'Mewn geiriau symlach: {{hint}}',
    otherField: 'Ffordd arall: {{hint}}',
    hint: {
      'two-questions':
        'Efallai bod hwn yn gofyn dau beth ar unwaith (“{{found}}”). Mae un syniad yn haws ei osod.',
      'yes-no':
        'Gellir ateb hwn gydag ie neu na. Gyda “faint”, “pa mor agos” neu “pwy”, gall pobl ddefnyddio’r cylch cyfan.',
      'no-how-much':
        'Dydy e ddim yn dweud faint o rywbeth, na llais pwy mae’n sôn amdano. Beth fyddai’r canol yn ei olygu?',
      leading: 'Gallai’r geiriau “{{found}}” awgrymu ateb. Oes modd gofyn hebddyn nhw?',
      jargon: 'Dydy pawb ddim yn gwybod “{{found}}”. Allai fod yn: {{plainer}}?',
      short: 'Dydy pawb ddim yn gwybod beth mae “{{found}}” yn ei olygu. Allech chi ei ysgrifennu’n llawn?',
      'hard-to-read':
        'Mae hwn yn darllen fel pe bai i bobl {{found}} oed neu hŷn. Mae geiriau neu frawddegau byrrach yn helpu.',
      long: 'Mae hwn yn hir ar gyfer sgrin mae grŵp cyfan yn ei darllen. Oes modd ei wneud yn fyrrach?',
      'no-simpler': 'Does dim geiriau symlach eto i bobl sydd eu hangen.',
      'no-other-way': 'Does dim ffordd arall o ofyn eto, rhag ofn nad yw rhywun yn dilyn.',
      code: 'Mae “{{found}}” yn edrych fel rhan o dudalen we. Bydd yn cael ei ddangos fel y mae.',
    },
  },
};

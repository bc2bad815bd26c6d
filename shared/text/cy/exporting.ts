export const exporting = {
  title: 'Gwneud adroddiad',
  back: 'Yn ôl i dudalen y sesiwn',
  kind: 'Pa fath?',
  anonymous: 'Adroddiad dienw',
  anonymousHint: 'I unrhyw un. Mewn geiriau a bandiau, fel na all neb gael ei adnabod.',
  group: 'Copi’r grŵp',
  groupHint: 'I’r grŵp ei hun, a grŵp prosiect y mae’n ymddiried ynddo.',
  groupTitle: 'Copi gyda manylion',
  groupFor:
    'Mae gan gopi’r grŵp rifau union a geiriau pobl. Efallai y bydd rhywun oedd yno’n adnabod ateb. Mae ar gyfer pobl sy’n cadw at reolau sylfaenol y sesiwn hon. Peidiwch â’i gyhoeddi na’i anfon ymlaen, os gwelwch yn dda.',
  groupYes: 'Dangos copi’r grŵp',
  groupNo: 'Aros gyda’r adroddiad dienw',
  region: 'Rhanbarth yn yr adroddiad',
  language: 'Iaith yr adroddiad',
  noRegion: 'Dim rhanbarth',
  regionOption: {
    'north-east-england': 'Gogledd-ddwyrain Lloegr',
    'north-west-england': 'Gogledd-orllewin Lloegr',
    'yorkshire-and-the-humber': 'Swydd Efrog a’r Humber',
    'east-midlands': 'Dwyrain Canolbarth Lloegr',
    'west-midlands': 'Gorllewin Canolbarth Lloegr',
    'east-of-england': 'Dwyrain Lloegr',
    london: 'Llundain',
    'south-east-england': 'De-ddwyrain Lloegr',
    'south-west-england': 'De-orllewin Lloegr',
    wales: 'Cymru',
    scotland: 'Yr Alban',
    'northern-ireland': 'Gogledd Iwerddon',
  },
  next: 'Beth sy’n digwydd nesaf, a phryd?',
  nextHint: 'Mae tudalen gyntaf pob adroddiad yn gorffen gyda hyn. Dywedwch e fel addewid a gaiff ei chadw.',
  nextMarked:
    'Gallai’r geiriau sydd wedi’u marcio ddangos pwy yw rhywun. Tra maen nhw yno, mae’r adroddiad dienw’n gadael y testun hwn allan.',
  nextMonth: 'Mae pobl yn clywed yn ôl ym mis',
  nextKeep: 'Ei roi yn yr adroddiad',
  nextNotKept: 'Ddim yn yr adroddiad eto.',
  leaves: 'Dyma beth fydd yn gadael',
  leavesHint: 'Y ffeiliau hyn, a dim byd arall.',
  report: 'Yr adroddiad',
  size: '{{kilobytes}} KB',
  easySame: 'Yr un adroddiad mewn brawddegau byr, pob un wrth ochr llun.',
  pdfSame: 'Mae gan y PDF yr un geiriau, lluniau a thablau â’r adroddiad ar y dudalen hon.',
  save: 'Cadw’r adroddiad…',
  download: 'Lawrlwytho’r adroddiad',
  saving: 'Yn cadw’r adroddiad…',
  savedIn: 'Wedi’i gadw yn y ffolder “{{name}}”.',
  downloaded: 'Wedi’i lawrlwytho fel “{{name}}”. Edrychwch yn lawrlwythiadau’r porwr.',
  exists: 'Mae adroddiad â’r enw hwn yno’n barod. Chafodd dim ei newid.',
  beside: 'Ei gadw wrth ochr y llall',
  other: 'Dewis ffolder arall',
  gone: 'Dydy’r ffolder honno ddim yno bellach.',
  preparing: 'Yn paratoi’r adroddiad…',
  early:
    'Mae’r sesiwn hon yn dal ar waith. Unwaith y bydd adroddiad dienw wedi gadael, gall un arall adael dim ond pan fydd atebion o leiaf 10 o bobl yn newydd. Mae’n fwy diogel aros nes bod pawb wedi ateb.',
  exposes: {
    refused: 'All yr adroddiad hwn ddim gadael',
    warned: 'Cyn i chi roi’r copi hwn i neb',
    what_zero:
      'Wrth ochr adroddiad sydd wedi gadael yn barod, fyddai hyn ddim yn gadael i rywun weithio dim allan.',
    what_one:
      'Wrth ochr adroddiad sydd wedi gadael yn barod, byddai hyn yn gadael i rywun weithio allan atebion 1 person.',
    what_two:
      'Wrth ochr adroddiad sydd wedi gadael yn barod, byddai hyn yn gadael i rywun weithio allan atebion {{count}} berson.',
    what_few:
      'Wrth ochr adroddiad sydd wedi gadael yn barod, byddai hyn yn gadael i rywun weithio allan atebion {{count}} pherson.',
    what_many:
      'Wrth ochr adroddiad sydd wedi gadael yn barod, byddai hyn yn gadael i rywun weithio allan atebion {{count}} pherson.',
    what_other:
      'Wrth ochr adroddiad sydd wedi gadael yn barod, byddai hyn yn gadael i rywun weithio allan atebion {{count}} o bobl.',
    difference:
      'Beth allwch chi ei wneud: defnyddiwch yr adroddiad sydd wedi gadael yn barod. Neu rhowch y sesiwn hon gydag eraill, fel bod atebion o leiaf 10 o bobl yn newydd.',
    withdrawal:
      'Gofynnodd rhywun i gael eu tynnu ar ôl i’r adroddiad hwnnw adael. Mae eu hatebion wedi mynd o’r cyfrifiadur hwn. Dywedwch wrth bawb sydd â’r adroddiad, a gofynnwch iddyn nhw ei ddileu. Does dim un newydd yn cael ei wneud ar ei ben ei hun; gallai adael gyda sesiynau eraill, pan fydd atebion o leiaf 10 o bobl yn newydd.',
    copy: 'Rhowch e dim ond i bobl sy’n cadw at y rheolau sylfaenol, a gofynnwch iddyn nhw ddileu’r copi oedd ganddyn nhw o’r blaen.',
  },
  practice: 'Ymarfer oedd hyn, felly does dim adroddiad yn gadael. Dyma sut byddai’n edrych.',
};

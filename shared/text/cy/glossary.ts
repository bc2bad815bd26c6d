/** A word, what it means, and the forms (mutations, plurals) in which it stands in a sentence, split by "|". */
const term = (name: string, means: string, also = '') => ({ name, also, means });

export const glossary = {
  open: 'Beth mae geiriau’n ei olygu',
  title: 'Beth mae geiriau’n ei olygu',
  says: 'Geiriau mae pobl yn eu defnyddio wrth gynllunio a newid gwasanaethau gyda’i gilydd.',
  search: 'Dod o hyd i air',
  found_zero: 'Dim geiriau',
  found_one: '1 gair',
  found_two: '{{count}} air',
  found_few: '{{count}} gair',
  found_many: '{{count}} gair',
  found_other: '{{count}} gair',
  none: 'Does dim gair fel “{{search}}” yma. Gofynnwch yn y grŵp: yn aml mae rhywun arall yn pendroni hefyd.',
  means: 'Beth mae “{{name}}” yn ei olygu',
  all: 'Pob gair',
  term: {
    access: term('Mynediad', 'Gallu mynd i mewn, cymryd rhan a deall.', 'fynediad|hygyrchedd'),
    advocate: term(
      'Eiriolwr',
      'Rhywun sydd ar eich ochr chi. Mae’n eich helpu i ddweud beth rydych chi ei eisiau, a dydy e ddim yn penderfynu drosoch chi.',
      'eiriolwyr',
    ),
    agenda: term('Agenda', 'Y rhestr o’r hyn fydd yn cael ei wneud mewn cyfarfod, ac ym mha drefn.'),
    anonymous: term('Dienw', 'All neb ddweud pwy ddywedodd e.', 'ddienw'),
    barrier: term('Rhwystr', 'Rhywbeth sy’n cadw person rhag cymryd rhan.', 'rwystr|rhwystrau|rwystrau'),
    baseline: term(
      'Lleoliad cyntaf',
      'Yr ateb cyntaf. Mae’r rhai diweddarach yn cael eu gosod wrth ei ochr i weld beth sydd wedi symud.',
      'leoliad cyntaf|llinell sylfaen|linell sylfaen',
    ),
    carer: term(
      'Gofalwr',
      'Rhywun sy’n gofalu am berthynas neu ffrind, heb gael ei dalu am hynny.',
      'ofalwr|gofalwyr|ofalwyr|gofalwraig',
    ),
    carePlan: term(
      'Cynllun gofal',
      'Beth rydych chi a’ch tîm wedi cytuno i’w wneud, yn ysgrifenedig.',
      'gynllun gofal|chynllun gofal|cynlluniau gofal|gynlluniau gofal',
    ),
    coDesign: term(
      'Cyd-ddylunio',
      'Mae pobl sy’n defnyddio gwasanaeth a phobl sy’n gweithio yno’n llunio’r cynllun ar ei gyfer gyda’i gilydd.',
      'gyd-ddylunio|chyd-ddylunio',
    ),
    coDelivery: term(
      'Cyd-ddarparu',
      'Mae pobl sy’n defnyddio gwasanaeth yn helpu i’w redeg.',
      'gyd-ddarparu|chyd-ddarparu',
    ),
    coLead: term(
      'Cyd-arwain',
      'Mae dau berson yn arwain grŵp gyda’i gilydd. Yn aml mae un ohonyn nhw wedi defnyddio gwasanaethau.',
      'gyd-arwain|chyd-arwain|cyd-arweinydd|gyd-arweinydd',
    ),
    confidential: term(
      'Cyfrinachol',
      'Mae’n aros rhwng y bobl a’i clywodd, oni bai bod rhywun mewn perygl.',
      'gyfrinachol|chyfrinachol|cyfrinachedd|gyfrinachedd',
    ),
    consent: term(
      'Cydsyniad',
      'Dweud ie, pan fyddwch chi’n gwybod i beth rydych chi’n dweud ie. Gallwch ei dynnu’n ôl.',
      'gydsyniad|chydsyniad',
    ),
    consultation: term(
      'Ymgynghori',
      'Gofyn i bobl beth maen nhw’n ei feddwl, pan fydd eraill yn penderfynu wedyn. Mae hynny’n llai na chydgynhyrchu.',
      'ymgynghoriad',
    ),
    coProduction: term(
      'Cydgynhyrchu',
      'Mae pobl sy’n defnyddio gwasanaethau, gofalwyr a staff yn cynllunio, yn gwneud ac yn gwirio pethau gyda’i gilydd, fel pobl gyfartal.',
      'gydgynhyrchu|chydgynhyrchu|cyd-gynhyrchu',
    ),
    crisis: term('Argyfwng', 'Adeg pan fydd pethau mor anodd nes bod angen help yn fuan.', 'argyfyngau'),
    discharge: term('Rhyddhau', 'Gadael yr ysbyty, neu ddiwedd gofal gan dîm.', 'ryddhau'),
    diversity: term('Amrywiaeth', 'Yr holl ffyrdd mae pobl yn wahanol i’w gilydd.'),
    easyRead: term('Hawdd ei Ddeall', 'Brawddegau byr, un syniad ym mhob un, gyda llun wrth eu hochr.'),
    empower: term('Grymuso', 'Helpu pobl i gael mwy o lais dros eu bywydau eu hunain.', 'rymuso|ngrymuso'),
    engagement: term('Ymgysylltu', 'Estyn allan at bobl fel y gallan nhw gymryd rhan.'),
    equality: term(
      'Cydraddoldeb',
      'Mae pawb yn cyfrif yr un fath.',
      'gydraddoldeb|chydraddoldeb|pŵer cyfartal|bŵer cyfartal',
    ),
    equity: term(
      'Tegwch',
      'Mae pawb yn cael beth sydd ei angen arnyn nhw i gymryd rhan. Gall hynny fod yn fwy i rai pobl.',
      'degwch',
    ),
    evaluation: term(
      'Gwerthuso',
      'Edrych yn ôl i weld beth weithiodd a beth na wnaeth.',
      'werthuso|gwerthusiad|werthusiad',
    ),
    evidence: term(
      'Tystiolaeth',
      'Beth sy’n gwneud i ni gredu bod rhywbeth yn wir: rhifau, astudiaethau, a beth mae pobl wedi byw drwyddo.',
      'dystiolaeth|thystiolaeth',
    ),
    expertByExperience: term(
      'Arbenigwr drwy brofiad',
      'Rhywun sy’n gwybod amdano am ei fod wedi’i fyw.',
      'arbenigwyr drwy brofiad',
    ),
    facilitator: term(
      'Hwylusydd',
      'Pwy bynnag sy’n arwain y grŵp drwy’r sesiwn ac yn gofalu bod pawb yn cael eu clywed.',
      'hwyluswyr',
    ),
    feedback: term('Adborth', 'Dweud wrth bobl sut oedd hi, a chlywed beth wnaethon nhw ag e.'),
    groundRules: term(
      'Rheolau sylfaenol',
      'Beth mae grŵp yn cytuno arno, fel bod pawb yn teimlo’n ddigon diogel i siarad.',
      'reolau sylfaenol|rheol sylfaenol',
    ),
    hierarchy: term('Hierarchaeth', 'Ysgol o bwy sy’n cael dweud wrth bwy beth i’w wneud.'),
    groupCopy: term(
      'Copi’r grŵp',
      'Adroddiad gyda rhifau union a geiriau pobl, i’r bobl oedd yno. Dydy e ddim i eraill.',
      'gopi’r grŵp|chopi’r grŵp',
    ),
    iceBreaker: term(
      'Torri’r iâ',
      'Cwestiwn ysgafn ar y dechrau, fel bod pobl yn dod i arfer â siarad.',
      'dorri’r iâ',
    ),
    inclusion: term(
      'Cynhwysiant',
      'Gwneud pethau fel nad oes neb yn cael ei adael allan.',
      'gynhwysiant|chynhwysiant|cynnwys pawb',
    ),
    involvement: term(
      'Cymryd rhan',
      'Bod yn rhan ohono: o gael gwybod, i gael eich holi, i benderfynu gyda’ch gilydd.',
      'gymryd rhan|chymryd rhan',
    ),
    jargon: term('Jargon', 'Geiriau mae dim ond pobl o un swydd neu grŵp yn eu deall.'),
    livedExperience: term(
      'Profiad byw',
      'Beth rydych chi’n ei wybod am ei fod wedi digwydd i chi.',
      'brofiad byw|phrofiad byw',
    ),
    middleAnswer: term(
      'Ateb canol',
      'Yr ateb yn y canol pan fydd pob un yn cael ei roi mewn trefn. Mae hanner y bobl uwch ei ben, a hanner o dano. Ei enw arall yw canolrif.',
      'canolrif',
    ),
    mutualSupport: term(
      'Cefnogaeth i’n gilydd',
      'Mae pobl yn helpu ei gilydd. Mae pawb yn rhoi, ac mae pawb yn cael.',
      'gefnogaeth i’n gilydd',
    ),
    outcome: term(
      'Canlyniad',
      'Beth sydd wedi newid i bobl yn y diwedd.',
      'ganlyniad|canlyniadau|ganlyniadau|chanlyniadau',
    ),
    participant: term(
      'Cyfranogwr',
      'Rhywun sy’n cymryd rhan yn y sesiwn.',
      'gyfranogwr|cyfranogwyr|gyfranogwyr',
    ),
    peerSupport: term(
      'Cefnogaeth gan gymheiriaid',
      'Help gan rywun sydd wedi bod drwy rywbeth tebyg.',
      'gefnogaeth gan gymheiriaid|chefnogaeth gan gymheiriaid',
    ),
    power: term('Pŵer', 'Faint o lais sydd gan rywun yn yr hyn sy’n digwydd.', 'bŵer|phŵer'),
    powerImbalance: term('Anghydbwysedd pŵer', 'Mae gan rai pobl lawer mwy o lais nag eraill.'),
    reciprocity: term(
      'Rhoi a chael',
      'Mae pwy bynnag sy’n rhoi amser a gwybodaeth yn cael rhywbeth yn ôl amdano.',
      'roi a chael',
    ),
    recovery: term('Adferiad', 'Byw bywyd da fel rydych chi’n ei weld, gyda salwch neu hebddo.'),
    reflectBack: term(
      'Darllen yn ôl',
      'Dweud yn eich geiriau eich hun beth glywsoch chi, a gofyn a wnaethoch chi ddeall yn iawn.',
      'ddarllen yn ôl|adlewyrchu’n ôl|dweud yn ôl|ddweud yn ôl',
    ),
    safeSpace: term(
      'Lle diogel',
      'Lle a ffordd o fod gyda’ch gilydd lle gall pobl siarad heb ofn.',
      'le diogel|lleoedd diogel',
    ),
    say: term(
      'Llais',
      'Faint mae’r hyn rydych chi ei eisiau’n cyfrif pan fydd rhywbeth yn cael ei benderfynu.',
      'lais',
    ),
    serviceUser: term(
      'Defnyddiwr gwasanaeth',
      'Rhywun sy’n defnyddio gwasanaeth. Byddai’n well gan lawer o bobl gael eu galw’n berson.',
      'ddefnyddiwr gwasanaeth|defnyddwyr gwasanaeth|ddefnyddwyr gwasanaeth',
    ),
    sharedDecision: term(
      'Penderfynu ar y cyd',
      'Rydych chi a’ch meddyg yn edrych ar yr hyn y gellir ei wneud ac yn dewis gyda’ch gilydd.',
      'benderfynu ar y cyd|phenderfynu ar y cyd',
    ),
    stakeholder: term(
      'Rhanddeiliad',
      'Unrhyw un mae’r hyn sy’n cael ei benderfynu’n cyffwrdd ag e.',
      'randdeiliad|rhanddeiliaid|randdeiliaid',
    ),
    stigma: term(
      'Stigma',
      'Pan fydd pobl yn cael eu gweld yn llai oherwydd salwch, neu oherwydd beth mae eraill yn ei feddwl ohono.',
    ),
    strengths: term(
      'Cryfderau',
      'Beth mae rhywun yn dda am ei wneud, ac yn gallu ei roi i’r grŵp.',
      'gryfderau|chryfderau',
    ),
    survey: term(
      'Arolwg',
      'Yr un cwestiynau i lawer o bobl, i gael gwybod beth maen nhw’n ei feddwl.',
      'arolygon',
    ),
    tokenism: term(
      'Tocynistiaeth',
      'Mae pobl yn cael eu gwahodd fel ei fod yn edrych yn dda, ond does dim maen nhw’n ei ddweud yn cyfrif.',
      'docynistiaeth|thocynistiaeth',
    ),
    transparency: term(
      'Tryloywder',
      'Gall pawb weld sut cafodd rhywbeth ei benderfynu, a pham.',
      'dryloywder|thryloywder',
    ),
    trauma: term('Trawma', 'Yr ôl mae amseroedd gwael iawn yn ei adael ar berson.', 'drawma|thrawma'),
    traumaInformed: term(
      'Ystyriol o drawma',
      'Gwybod bod llawer o bobl wedi bod drwy amseroedd gwael iawn, a gofalu peidio â’u brifo eto.',
    ),
    withheld: term(
      'Wedi’i ddal yn ôl',
      'Wedi’i adael allan o’r adroddiad, am fod cyn lleied o bobl wedi’i roi fel y gallai rhywun weithio allan pwy.',
      'ei ddal yn ôl|dal yn ôl',
    ),
    youSaidWeDid: term(
      'Dywedoch chi – gwnaethon ni',
      'Rhestr sy’n dangos beth ofynnodd pobl amdano, a beth gafodd ei wneud yn ei gylch.',
    ),
    youngCarer: term(
      'Gofalwr ifanc',
      'Plentyn neu berson ifanc sy’n gofalu am rywun.',
      'ofalwr ifanc|gofalwyr ifanc|ofalwyr ifanc',
    ),
  },
};

export const questions = {
  baseline: {
    topic: 'Penderfyniadau am fy ngofal',
    wording: 'Faint rydych chi’n teimlo’n rhan o’r penderfyniadau am eich gofal?',
    simpler: 'Pwy sy’n penderfynu am eich gofal? Rhowch y rhai sy’n penderfynu yn agos at y canol.',
    otherWays: {
      0: 'Pan fydd rhywbeth yn cael ei benderfynu am eich gofal, pwy sy’n agos a phwy sy’n bell?',
      1: 'Meddyliwch am y tro diwethaf i rywbeth gael ei benderfynu. Ble roedd pob person yn sefyll?',
    },
  },
  'say-in-care': {
    topic: 'Cael llais',
    wording: 'Pan fydd eich gofal yn cael ei gynllunio, pwy sydd â llais?',
    simpler: 'Pwy sy’n cael dewis pethau am eich gofal?',
    otherWays: {
      0: 'Pan fydd cynllun yn cael ei wneud i chi, syniadau pwy sy’n mynd iddo?',
      1: 'Pe byddech chi eisiau newid rhywbeth, llais pwy fyddai’n cyfrif?',
    },
  },
  medication: {
    topic: 'Gwybod am fy meddyginiaeth',
    wording: 'Pwy sy’n gwybod pa feddyginiaeth rydych chi’n ei chymryd, a pham?',
    simpler: 'Pwy sy’n gwybod beth yw pwrpas eich tabledi?',
    otherWays: {
      0: 'Pe bai rhywun yn gofyn beth mae’ch meddyginiaeth yn ei wneud, pwy allai ddweud?',
      1: 'Pan fydd meddyginiaeth yn cael ei newid, pwy sy’n cael gwybod pam?',
    },
  },
  'who-doctor-talks-to': {
    topic: 'Gyda phwy mae’r meddyg yn siarad',
    wording: 'Pan fyddwch chi’n cwrdd â’r meddyg, gyda phwy mae’n siarad?',
    simpler: 'Ydy’r meddyg yn siarad â chi, neu â’ch gofalwr?',
    otherWays: {
      0: 'Mewn cyfarfod, ar bwy mae’r meddyg yn edrych, ac i bwy mae’n gofyn?',
      1: 'Pan fydd y meddyg yn esbonio rhywbeth, i bwy mae’n ei esbonio?',
    },
  },
  involved: {
    topic: 'Faint rydw i’n rhan o bethau',
    wording: 'Faint rydych chi’n teimlo’n rhan o’r hyn sy’n cael ei benderfynu am eich triniaeth?',
    simpler: 'Faint rydych chi’n rhan o bethau pan fydd triniaeth yn cael ei phenderfynu?',
    otherWays: {
      0: 'Pan fydd eich triniaeth yn cael ei dewis, pa mor agos at y dewis ydych chi?',
      1: 'Pwy sy’n eistedd agosaf pan fydd pobl yn siarad am eich triniaeth?',
    },
  },
  'happy-with-involvement': {
    topic: 'Hapus gyda fy rhan',
    wording: 'Pa mor hapus ydych chi gyda faint rydych chi’n rhan o bethau?',
    simpler: 'Ydy faint o lais sydd gennych chi’n iawn i chi?',
    otherWays: {
      0: 'Os ydych chi’n hapus gyda faint o lais sydd gennych chi, safwch yn agos at y canol. Os nad ydych chi, safwch ymhellach allan.',
      1: 'Pa mor iawn mae’ch rhan chi’n teimlo? Po agosaf at y canol, mwyaf iawn yw hi.',
    },
  },
  'good-care': {
    topic: 'Beth yw gofal da',
    wording: 'Pa mor siŵr ydych chi sut mae gofal da’n edrych i chi, a beth yw ei bwrpas?',
    simpler: 'Ydych chi’n gwybod beth mae gofal da’n ei olygu i chi?',
    otherWays: {
      0: 'Pe bai rhywun yn gofyn beth fyddai gofal da i chi, pa mor hawdd fyddai dweud?',
      1: 'I bwy mae’n glir beth ddylai’ch gofal ei wneud i chi?',
    },
  },
  'carer-recognised': {
    topic: 'Cael eich gweld fel gofalwr',
    wording: 'Pa mor gynnar y cawsoch chi eich cydnabod fel gofalwr?',
    simpler: 'Welodd y staff yn gynnar eich bod chi’n ofalwr?',
    otherWays: {
      0: 'Pan ddechreuodd y gofal, pwy oedd yn cael ei weld fel rhan ohono?',
      1: 'Faint o amser gymerodd hi nes i rywun ofyn am eich rhan chi?',
    },
  },
  'carer-discharge': {
    topic: 'Mynd adref o’r ysbyty',
    wording: 'Pan ddaeth y person rydych chi’n gofalu amdano adref o’r ysbyty, pwy oedd yn rhan o’r cynllun?',
    simpler: 'Pwy gynlluniodd y ffordd adref? Ofynnodd rhywun i chi?',
    otherWays: {
      0: 'Wrth adael yr ysbyty, pwy oedd yn gwybod beth fyddai’n digwydd nesaf ac yn teimlo’n ddiogel?',
      1: 'Ar y diwrnod y daethon nhw adref, pwy oedd yn gwybod y cynllun?',
    },
  },
  'carer-crisis': {
    topic: 'Pwy i’w ffonio mewn argyfwng',
    wording: 'Mewn argyfwng, pwy sy’n gwybod pwy i’w ffonio?',
    simpler: 'Os bydd pethau’n mynd o chwith yn ofnadwy, ydych chi’n gwybod pwy i’w ffonio?',
    otherWays: {
      0: 'Mae’n ganol nos ac mae angen help arnoch chi. Pa mor agos yw e?',
      1: 'Pan fydd pethau’n mynd yn ddrwg, pwy sy’n gallu cael help yn gyflym?',
    },
  },
  'carer-information': {
    topic: 'Gwybodaeth sy’n addas i mi',
    wording: 'Pwy sy’n cael gwybodaeth mewn ffordd sy’n addas iddyn nhw?',
    simpler: 'Ydych chi’n cael clywed pethau mewn ffordd rydych chi’n ei deall?',
    otherWays: {
      0: 'Pan fydd rhywbeth i’w wybod, pwy sy’n ei glywed, a phwy sy’n gorfod chwilio?',
      1: 'Pan fydd rhywbeth yn newid, pwy sy’n cael gwybod mewn geiriau sy’n gwneud synnwyr iddyn nhw?',
    },
  },
  'carer-expert': {
    topic: 'Cael fy nghlywed fel partner',
    wording:
      'Pan fyddwch chi’n dweud beth rydych chi’n ei wybod, ydych chi’n cael eich clywed fel arbenigwr?',
    simpler: 'Ydy’r staff yn gwrando ar yr hyn rydych chi’n ei wybod?',
    otherWays: {
      0: 'Gwybodaeth pwy sy’n cyfrif pan fydd penderfyniadau’n cael eu gwneud?',
      1: 'Pan fyddwch chi’n dweud wrth y staff beth rydych chi’n ei weld gartref, faint mae’n cyfrif?',
    },
  },
  'carer-own-health': {
    topic: 'Fy iechyd a’m seibiant i',
    wording: 'Pwy sy’n meddwl am eich iechyd chi a’ch seibiant chi?',
    simpler: 'Oes rhywun yn gofyn sut ydych chi? Ydych chi’n cael gorffwys?',
    otherWays: {
      0: 'Pan fydd cynlluniau’n cael eu gwneud, pa mor agos at y canol yw eich lles chi?',
      1: 'Pan fyddwch chi wedi blino, pwy sy’n gwneud yn siŵr eich bod chi’n cael gorffwys?',
    },
  },
  'young-medicines': {
    topic: 'Cael clywed am feddyginiaethau',
    wording: 'Pwy sy’n cael clywed am y meddyginiaethau gartref?',
    simpler: 'Oes rhywun yn dweud wrthoch chi beth mae’r meddyginiaethau’n ei wneud?',
    otherWays: {
      0: 'Pan fydd meddyginiaeth yn newid, pwy sy’n cael gwybod gyntaf, a phwy olaf?',
      1: 'Pwy allai ddweud beth yw pwrpas y meddyginiaethau gartref?',
    },
  },
  'young-trusted-adult': {
    topic: 'Un oedolyn rydw i’n ymddiried ynddo',
    wording: 'Oes un oedolyn rydych chi’n ymddiried ynddo sy’n gwrando arnoch chi?',
    simpler: 'Oes oedolyn y gallwch chi siarad ag e?',
    otherWays: {
      0: 'Pan fyddwch chi’n poeni, pa mor agos yw rhywun y gallwch chi ddweud wrtho?',
      1: 'Pa mor hawdd yw dod o hyd i un oedolyn sy’n gwrando?',
    },
  },
  'young-same-story': {
    topic: 'Peidio â’i ddweud eto',
    wording: 'Pwy sy’n gorfod dweud yr un stori dro ar ôl tro?',
    simpler: 'Oes rhaid i chi ddweud yr un pethau o hyd ac o hyd?',
    otherWays: {
      0: 'Pan ddaw rhywun newydd, i bwy mae’n gofyn, a beth mae’n ei wybod yn barod?',
      1: 'Pwy sy’n gorfod dechrau o’r dechrau bob tro?',
    },
  },
  'young-plans': {
    topic: 'Cynlluniau rydw i’n eu deall',
    wording: 'Pwy sy’n gallu deall y cynlluniau sy’n cael eu gwneud?',
    simpler: 'Ydy’r cynlluniau’n gwneud synnwyr i chi?',
    otherWays: {
      0: 'Pe byddech chi’n darllen y cynllun gartref, pwy fyddai’n gwybod beth i’w wneud?',
      1: 'Pan fydd rhywun yn esbonio’r cynllun, pwy sy’n gallu ei ddilyn?',
    },
  },
  'equal-power': {
    topic: 'Beth fyddai’n helpu',
    wording: 'Beth allai helpu pawb i gael pŵer cyfartal?',
    simpler: 'Beth fyddai’n gwneud pethau’n deg i bawb?',
    otherWays: {
      0: 'Pe gallech chi newid un peth fel bod pawb yn cael gwrandawiad, beth fyddai e?',
      1: 'Beth fyddai’n dod â’r tri ffigur yn nes at ei gilydd?',
    },
  },
  'practice-dinner': {
    topic: 'Ymarfer: swper',
    wording: 'Gartref, pwy sy’n penderfynu beth sydd i swper?',
    simpler: 'Pwy sy’n dewis y bwyd?',
    otherWays: { 0: 'Pan fydd pawb eisiau bwyd, dymuniad pwy sy’n cyfrif?' },
  },
  'practice-film': {
    topic: 'Ymarfer: ffilm',
    wording: 'Nawr mae pawb yn gwylio ffilm. Pwy sy’n ei dewis?',
    simpler: 'Pwy sy’n dewis y ffilm?',
    otherWays: { 0: 'Pan fydd y ffilm yn cael ei dewis, pwy sy’n agos ati a phwy sy’n bell?' },
  },
};

export const errors = {
  'unknown-call': 'Doedd Power Circle ddim yn deall hynny. Caewch e a’i ddechrau eto, os gwelwch yn dda.',
  'bad-input':
    'Doedd dim modd cadw hynny, am fod rhan ohono ar goll neu fod ganddo siâp nad ydyn ni’n ei adnabod.',
  'too-large': 'Mae hynny’n ormod ar unwaith. Gwnewch e’n fyrrach, os gwelwch yn dda.',
  'host-away':
    'Heb ei gadw eto: mae Power Circle wedi stopio ar y cyfrifiadur hwn. Dechreuwch e eto; mae’r hyn a gafodd ei gadw’n ddiogel.',
  'not-let-in':
    'Mae’r dudalen hon wedi colli ei chyswllt â Power Circle. Caewch hi a dechreuwch Power Circle eto; mae’r hyn a gafodd ei gadw’n ddiogel.',
  'already-created': 'Mae’r sesiwn hon yno’n barod.',
  'no-session': 'Does gan y sesiwn hon ddim dechrau. Dechreuwch un newydd, os gwelwch yn dda.',
  'already-started': 'Mae’r sesiwn wedi dechrau, felly mae ei chynllun yn aros fel y mae nawr.',
  'not-running': 'Dydy’r sesiwn hon ddim ar waith. Agorwch hi eto o dudalen y sesiwn i fynd ymlaen.',
  'not-finished': 'Mae’r sesiwn hon yn dal ar waith.',
  'too-many-people': 'Gall sesiwn gael hyd at 30 o bobl. Am fwy, dechreuwch ail sesiwn.',
  'unknown-participant': 'Dydy’r person hwnnw ddim yn rhan o’r sesiwn hon.',
  'person-withdrew':
    'Cafodd popeth a roddodd y person hwn ei dynnu, fel y gofynnon nhw. Mae eu tro ar ben, a does dim mwy’n cael ei gadw iddyn nhw.',
  'unknown-question': 'Dydy’r cwestiwn hwnnw ddim yn rhan o’r sesiwn hon.',
  'answer-not-open': 'Mae’r ateb hwn wedi’i gau. Agorwch e eto o dudalen y sesiwn i’w newid.',
  'words-only': 'Mae’r cwestiwn hwn yn cael ei ateb mewn geiriau, heb y bwrdd.',
  'card-already-held': 'Mae’r cerdyn hwnnw i fyny’n barod.',
  'card-not-held': 'Dydy’r cerdyn hwnnw ddim i fyny.',
  'unknown-figure': 'Does gan y sesiwn hon ddim ffigur o’r fath.',
  'figure-full': 'Mae’r ffigur hwn yn llawn. Tynnwch rywbeth i ffwrdd cyn ychwanegu mwy.',
  'nothing-to-undo': 'Does dim ar ôl i’w ddadwneud.',
  'words-already-kept': 'Mae’r geiriau hyn wedi’u cadw’n barod.',
  'too-many-words': 'Mae 20 nodyn gyda’r ateb hwn. Tynnwch un cyn ychwanegu un arall, os gwelwch yn dda.',
  'not-one-board':
    'Yn y sesiwn hon mae gan bawb eu bwrdd eu hunain, felly does dim angen lle i farn wrth ei ymyl.',
  'unknown-view': 'Dydy’r farn hon ddim yn y sesiwn hon bellach.',
  'view-already-kept': 'Mae’r farn hon wedi’i chadw’n barod.',
  'too-many-views':
    'Mae 10 barn wrth ymyl y bwrdd hwn. Tynnwch un cyn ychwanegu un arall, os gwelwch yn dda.',
  'unknown-words': 'Dydy’r geiriau hyn ddim yn y sesiwn hon bellach.',
  'no-consent': 'Doedd y person a ddywedodd hyn ddim eisiau iddo fod mewn adroddiad, felly mae’n aros yma.',
  'unknown-theme': 'Dydy’r pentwr hwnnw ddim yno bellach.',
  'too-many-themes': 'Mae 20 pentwr yn barod. Tynnwch un cyn gwneud un arall, os gwelwch yn dda.',
  'unknown-session': 'Dydy’r sesiwn honno ddim ar y peiriant hwn bellach.',
  'session-exists': 'Mae sesiwn â’r enw hwn yn y ffolder ddata’n barod.',
  'session-read-only': 'Gellir darllen y sesiwn hon yn unig, am fod rhan o’i ffeil wedi’i difrodi.',
  'session-newer':
    'Cafodd y sesiwn hon ei gwneud gan Power Circle mwy newydd. Diweddarwch i’w hagor, os gwelwch yn dda.',
  'out-of-step': 'Cafodd y sesiwn hon ei newid mewn ffenestr arall. Mae’r ffenestr hon yn gyfredol eto nawr.',
  'disk-full':
    'Heb ei gadw eto: does dim lle ar ôl ar y cyfrifiadur hwn. Gwnewch le, os gwelwch yn dda; rydyn ni’n dal i geisio.',
  'cannot-write': 'Heb ei gadw eto: does dim modd ysgrifennu yn y ffolder ddata. Rydyn ni’n dal i geisio.',
  'folder-held':
    'Mae Power Circle arall yn defnyddio’r ffolder ddata hon. Ewch ymlaen yno, neu caewch hwnnw’n gyntaf.',
  'folder-not-writable':
    'Does dim modd ysgrifennu yn y ffolder ddata, felly fyddai dim yn cael ei gadw. Dewiswch un arall, os gwelwch yn dda.',
  'not-done-full':
    'Doedd dim modd gwneud hynny: does dim lle ar ôl ar y cyfrifiadur hwn. Chafodd dim ei newid. Gwnewch le, os gwelwch yn dda.',
  'not-done':
    'Doedd dim modd gwneud hynny: does dim modd ysgrifennu yn y ffolder ddata. Chafodd dim ei newid.',
  'practice-session': 'Ymarfer oedd hyn, felly does dim i’w allforio.',
  'group-too-small':
    'Atebodd llai na 5 o bobl, felly does dim adroddiad dienw: gallai rhywun gael ei adnabod.',
  'nothing-answered': 'Does neb wedi ateb eto, felly does dim i’w ddangos.',
  'release-would-expose':
    'Chafodd dim adroddiad ei wneud. Wrth ochr adroddiad sydd wedi gadael yn barod, byddai’n gadael i rywun weithio allan atebion ambell berson.',
  'released-before-withdrawal':
    'Chafodd dim adroddiad ei wneud. Gofynnodd rhywun i gael eu tynnu ar ôl i adroddiad adael; byddai un newydd wrth ochr yr hen un yn dangos beth roedden nhw wedi’i ateb.',
  'ledger-unreadable':
    'Chafodd dim adroddiad ei wneud: does dim modd darllen y rhestr o adroddiadau sydd wedi gadael yn barod, felly all neb ddweud a yw un newydd yn ddiogel.',
  'folder-gone': 'Dydy’r ffolder honno ddim yno bellach. Dewiswch un arall, os gwelwch yn dda.',
  'folder-exists': 'Mae adroddiad â’r enw hwn yn y ffolder honno’n barod. Chafodd dim ei newid.',
  'no-folder-chosen': 'Dewiswch ffolder yn gyntaf, os gwelwch yn dda.',
  'folder-full':
    'Does dim lle ar ôl yn y ffolder honno, felly chafodd dim adroddiad ei ysgrifennu. Dewiswch un arall, os gwelwch yn dda.',
  'folder-read-only':
    'Does dim modd ysgrifennu yn y ffolder honno, felly chafodd dim adroddiad ei ysgrifennu. Dewiswch un arall, os gwelwch yn dda.',
  'bundle-broken':
    'Dydy’r ffeil hon ddim yn fwndel Power Circle cyfan. Chafodd dim ei gadw. Gofynnwch i’ch cydweithiwr ei hanfon eto.',
  'bundle-changed':
    'Cafodd y bwndel hwn ei newid ar ôl ei wneud: dydy ei gynnwys a’i sêl ddim yn cyfateb. Chafodd dim ei gadw. Gofynnwch i’ch cydweithiwr ei anfon eto.',
  'bundle-newer':
    'Cafodd y bwndel hwn ei wneud gan Power Circle mwy newydd. Chafodd dim ei gadw. Diweddarwch, yna dewch ag e i mewn eto.',
  'bundle-too-large':
    'Mae’r ffeil hon yn fwy nag y gall unrhyw fwndel Power Circle fod. Chafodd dim ei gadw. Gofynnwch i’ch cydweithiwr beth yw hi.',
  'bundle-here': 'Mae’r bwndel hwn yma’n barod, felly chafodd dim ei newid.',
  'bundle-other-copy':
    'Mae bwndel arall o’r un sesiwn yma’n barod. Chafodd dim ei gadw. I ddefnyddio hwn, dilëwch y llall yn gyntaf.',
  'bundle-own': 'Bwndel o sesiwn ar y cyfrifiadur hwn yw hwn, felly does dim angen dod ag e i mewn.',
  'bundle-gone': 'Dydy’r bwndel hwnnw ddim ar agor bellach. Dewiswch e eto, os gwelwch yn dda.',
  'imported-unknown': 'Dydy sesiwn y cydweithiwr hwnnw ddim ar y cyfrifiadur hwn bellach.',
  'imported-damaged':
    'Mae ffeil sesiwn cydweithiwr wedi’i difrodi, felly does dim modd ei chyfrif. Dilëwch hi a dewch â’r bwndel i mewn eto.',
  'collate-too-few': 'Dewiswch ddwy sesiwn neu fwy i’w rhoi gyda’i gilydd, os gwelwch yn dda.',
  'collate-not-finished':
    'Dydy un o’r sesiynau hyn ddim wedi gorffen. Gorffennwch hi’n gyntaf, neu gadewch hi allan.',
  'collate-one-side':
    'Dim ond un grŵp sydd i’w ddangos yma, felly does dim yn sefyll ochr yn ochr. Dewiswch sesiynau o fis, llais neu ranbarth arall hefyd, os gwelwch yn dda.',
  'collate-nothing-shared':
    'Chafodd yr un cwestiwn ddim ei ofyn i’r grwpiau hyn ar y bwrdd, felly does dim i’w osod ochr yn ochr.',
  'collate-side-too-small':
    'Atebodd llai na 5 o bobl yn un o’r grwpiau hyn, felly does dim yn cael ei osod ochr yn ochr: gallai rhywun gael ei adnabod. Gallech roi’r sesiynau gyda’i gilydd yn lle hynny.',
  'pack-broken':
    'Dydy’r ffeil hon ddim yn set gyfan o gwestiynau gan Power Circle. Chafodd dim ei gadw. Gofynnwch i’ch cydweithiwr ei hanfon eto.',
  'pack-newer':
    'Cafodd y set hon ei gwneud gan Power Circle mwy newydd. Chafodd dim ei gadw. Diweddarwch, yna dewch â hi i mewn eto.',
  'pack-too-large':
    'Mae’r ffeil hon yn fwy nag y gall unrhyw set o gwestiynau fod. Chafodd dim ei gadw. Gofynnwch i’ch cydweithiwr beth yw hi.',
  'pack-empty': 'Does dim cwestiynau yn y set hon. Chafodd dim ei gadw.',
  'pack-too-many':
    'Mae mwy na 40 cwestiwn yn y set hon. Chafodd dim ei gadw. Gofynnwch i’ch cydweithiwr ei rhannu’n ddwy.',
  'pack-twice':
    'Mae gan ddau gwestiwn yn y set hon yr un id, felly byddai eu hatebion yn cael eu cymysgu. Chafodd dim ei gadw.',
  'pack-control':
    'Mae arwyddion yn y set hon na ellir eu dangos na’u darllen yn uchel. Chafodd dim ei gadw. Gofynnwch i’ch cydweithiwr ei hysgrifennu eto.',
  'pack-gone': 'Dydy’r set honno ddim ar agor bellach. Dewiswch y ffeil eto, os gwelwch yn dda.',
  'pack-unknown': 'Dydy’r set honno ddim ar y cyfrifiadur hwn bellach.',
  'template-unknown': 'Dydy’r templed hwnnw ddim ar y cyfrifiadur hwn bellach.',
  'room-not-ready':
    'Dydy pawb ddim yn barod, neu ddewisodd y grŵp ddim edrych ar y byrddau gyda’i gilydd. Felly does dim yn cael ei ddangos.',
  'no-room-window':
    'Doedd dim modd agor y ffenestr i’r ystafell. Rhowch gynnig arall arni, os gwelwch yn dda.',
  locked: 'Mae’r sgrin gan rywun sy’n cymryd rhan nawr. Mae PIN yr hwylusydd yn agor hyn.',
  'unknown-step': 'Dydy’r cam hwnnw ddim yn rhan o’r gweithdy hwn bellach.',
  'too-many-parked':
    'Mae 60 o bethau i ddod yn ôl atyn nhw’n barod. Tynnwch un i ffwrdd cyn ychwanegu un arall, os gwelwch yn dda.',
  unexpected:
    'Aeth rhywbeth o’i le yma. Mae’r hyn a gafodd ei gadw o’r blaen yn ddiogel. Rhowch gynnig arall arni, os gwelwch yn dda.',
};

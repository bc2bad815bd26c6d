import { listed } from './lists/listed.ts';

/** Before these a name always comes, even a word of every day: "Dr Summers", "mr long". */
export const titles = listed(
  'dr doctor doc docter mr mister mrs missus ms miss mx prof professor proffesor rev reverend revd cllr councillor sir dame lord justice judge',
);

/** Before these a name may come: "Nurse Joy", "sister bernadette", but also "nurse said". */
export const looseTitles = listed(
  'nurse nurs sister matron pc wpc sgt sergeant inspector constable officer father fr imam rabbi pastor canon bishop granthi pandit swami uncle aunt auntie aunty antie nana nanna nanny nan gran granny grandma grandad grandpa grampa cousin brother saint captain major colonel corporal lieutenant mama papa baba bibi apa bhai didi aunti',
);

/** Part of what somebody is called: "Big Dave", "Wee Jimmy". */
export const nicknameWords = listed(
  'big little wee old young mad crazy fat skinny lanky long tall ginger scouse dirty dodgy lucky posh',
);

export const relatives = listed(
  `mum mummy mom mam mammy mother dad daddy da father sister sis brother bro son daughter dauther doughter nan nana nanna nanny gran granny grandma grandad grandpa
  grandmother grandfather mamgu tadcu taid nain auntie aunty aunt uncle cousin niece nephew husband hubby wife wifey partner boyfriend bf girlfriend gf fiance fiancee ex exhusband exwife widow stepdad stepmum
  stepson stepdaughter stepfather stepmother stepbrother stepsister grandson granddaughter twin girl boy lad lass bairn baby kid child eldest youngest oldest missus fella bloke madda mudda breda sista mate friend freind bestie pal buddy neighbour
  flatmate housemate roommate lodger landlord landlady carer carers godmother godfather godson goddaughter ma pa mamma dadi nani amma abbu ammi missis mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law ex-husband ex-wife`,
);

export const staff = listed(
  `nurse doctor consultant psychiatrist pyschiatrist phsychiatrist psychologist pyschologist therapist counsellor worker keyworker coordinator co-ordinator cordinator advocate pharmacist chemist dentist optician midwife surgeon
  paramedic matron porter receptionist secretary manager boss lead registrar student trainee tutor teacher lecturer solicitor lawyer judge officer vicar priest chaplain pastor imam minister cleaner cook chef driver interpreter translator
  facilitator buddy mentor supervisor cpn ot sw hca imha imca amhp rmn gp locum specialist assistant lady man woman guy girl lad bloke chap person peer dietitian physio physiotherapist headteacher head`,
);

/** What only people do in the past tense or the third person: after it "Will" and "Hope" are people. */
export const speaking = listed(
  `said says sez sed told tells asked asks rang phoned texted visited visits listens listened explained explains promised promises shouted shouts laughed smiled nodded replied whispered whispers hugged hugs reckons signed
  wrote apologised argued suggested insisted drove cooked introduced knocked popped admitted denied joked swore cried sat arranged washed nicked`,
);

/** What people do, and things too: after it a word that we do not know at the head of a sentence is a name. */
export const acting = listed(
  `is was isn't wasn't isnt wasnt has hasn't hasnt had hadn't never always used knows knew helped helps left leaves came comes works worked cares cared speaks spoke decides decided makes made keeps kept takes took gave gives thinks thought wants wanted
  understands understood got gets goes went died moved saw sees did does didn't doesn't doesnt didnt won't wont will would can't cant can could who brought brings put puts stopped started stayed stays sits held holds remembers remembered lost found looked looks tried tries runs ran
  calls called does sorted treated treats saved still also just once only taught loves loved needs needed lives lived likes liked reads read sent sends`,
);

/** What belongs to a person rather than to a thing: "Summer's mum". */
export const belongings = listed(
  `house flat room place car phone letter bed office door face voice fault idea words family mum mam mother dad father sister brother son daughter husband wife partner kids children nan auntie uncle friend carer job turn hand hands dog notes bag coat team shift desk group
  smile patience kindness way story death funeral`,
);

export const determiners = listed(
  'my our his her their your the a an this that another one me mi ma wor some',
);
export const placeLeads = listed(
  'in at near from to outside around round via into through leaving leave left towards across inside beyond visiting visited yn ym ger',
);

/** Lower-case bits inside a name: "ap Rhys", "van der Berg", "bin Laden". */
export const particles = listed(
  'ap ab ferch de da di del della der den van von bin bint ibn al el la le du dos san mac mc o nic ui',
);

/** Ends as verbs and adverbs do: "my nan snores", "my brother rarely". */
export const verbLike = /(?:[^s]s|ed|ing|ly|n't)$/u;

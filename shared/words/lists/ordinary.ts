/**
 * The words that people use when they speak of care, home and feelings. A capital on one of them is only emphasis
 * ("the Ward", "No means No"), and none of them is a name after "my brother". Endings are taken off before looking.
 */
const small = `a about above absolutely across actually after again against ago ah ahead ain't aint all almost alone
along already also although always am among amongst an and another any anybody anyhow anyone anything
anyway anywhere apart apparently are aren't arent argh around as aside at aw away ay aye b back bairn
bairns basically be because been before behind being below beside besides between beyond both btw but by
bye c can can't cannae cannot cant cause certainly cheers completely cos could couldn't couldnae couldnt
couple coz cuz d da dad dada daddy dads dare definitely despite did didn't didnae didnt dinnae do does
doesn't doesnae doesnt doing don't done dont double down dozen dunno during e each earlier early eg
eight eighteen eighth eighty eleven else enough er erm etc even eventually ever every everybody everyone
everything everywhere exactly except f fairly few fewer fifteen fifth fifty finally first five for forty
four fourteen fourth from fyi g gonna goodbye gotta gran granda grandad grandfather grandma grandmother
grandpa granny grans h had hadn't hadnt half has hasn't hasnae hasnt have haven't havenae havent having
he he'd he'll he's hello her here here's hers herself hes hey hi him himself his hiya hmm honestly
hopefully how how's however hundred i i'd i'll i'm i've id idk ie if ill im imo in innit instead into is
isn't isnae isnt it it'd it'll it's its itself ive j just k ken l lad laddie lass lassie last late
lately later least less let's lets like literally little lol lot lots luckily m ma mainly mam mama mamgu
mammy many may maybe me mi might million mine minus mm mom more most mostly much mum mummy mums must
mustn't my myself n nae nah nain nan nana nanna nannie nanny nans naw near nearly need needn't never
next nine nineteen ninety ninth no no' nobody none nope nor not nothing now nowadays nowhere o obviously
of off often oh ok okay okey omg on once one ones only onto ooh or other others ought our ours ourself
ourselves out over ow own p pa papa pardon per perhaps please plenty pls plus plz pretty probably q
quarter quite r rarely rather really recently right round s sadly same second seldom seven seventeen
seventh seventy several shall shan't she she'd she'll she's shes should shouldn't shouldnae shouldnt
simply since six sixteen sixth sixty so some somebody somehow someone something sometimes somewhere soon
sorry still such suddenly t ta tad tadcu taid tbh ten tenth than thank thankfully thanks that that'd
that'll that's thats the their theirs them themself themselves then there there's theres these they
they'd they'll they're they've theyre theyve third thirteen thirty this those though thousand three
thrice through throughout thus thx till to today together tomorrow tonight too totally toward towards
triple twelve twenty twice two u ugh um under unless until up upon ur us usually v very via vs w wanna
was wasn't wasnae wasnt we we'd we'll we're we've wee well were weren't werent what what's whatever
whats when when's whenever where where's wherever which while whilst who who'd who'll who's whoever whom
whose why why's will willnae with within without won't wont would wouldn't wouldnae wouldnt wow x y
y'all ye yeah yep yer yes yesterday yet you you'd you'll you're you've your youre yours yourself
yourselves yous yup z zero`;

const people = `adult adults advocate advocates allah ambulance assistant assistants audience aunt auntie aunts aunty
babies baby barber bloke blokes boss boy boyfriend boys bro brother brothers bruv builder caregiver
carer carers chap chaplain chemist chief child children citizen cleaner client clients clinician
clinicians co-ordinator colleague colleagues community consultant consultants cook coordinator copper
counsellor counsellors cousin crew crowd daughter daughters dentist doc docs doctor doctors dr driver
drivers drs employee employer everyone's ex exes expert experts facilitator families family farmer
father fathers fiance fiancee firefighter folk folks friend gang gent gentleman gents girl girlfriend
girls god gp gps grandchild grandchildren granddaughter grandkids grandson group groups guardian guy
guys hairdresser hubby human humans husband imam in-laws individual inlaws inmate interpreter jesus
judge keyworker kid kids kin king ladies lady landlady landlord lawyer lead leader leaders lecturer
locum lord madam man manager managers mate matron member members men midwife minister mob mother mothers
nearest neighbour nephew niece nurse nurses officer officers optician pal paramedic paramedics parent
parents partner pastor patient patients peer peers people person pharmacist pharmacists police policeman
policewoman population porter postman practitioner practitioners priest prisoner professional
professionals psychiatrist psychiatrists psychologist psychologists public queen rabbi receptionist
receptionists registrar relation relative secretary shopkeeper sibling sir sis sister sisters society
soldier solicitor son sons spouse staff stepdad stepdaughter stepmum stepson stranger student students
surgeon survivor survivors taxpayer teacher teachers team teams teen teenager therapist therapists
trainee translator tutor tutors twin uncle uncles user users vicar visitor visitors volunteer volunteers
widow widower wife wives woman women worker workers youth`;

const care = `a&e act add adhd adl admission admissions admit advice advocacy agency ageuk aka aldi alive alzheimer's
alzheimers amazon amber amhp anxiety anxious aot app appeal appetite appointment appointments apps argos
art arthritis asap asd asda assessment assessments asthma atm attack attacks audit autism autistic bame
bank bay beat bed beds benefit benefits bingo bipolar birth biscuit blood bloods bmi bnf board boards
book books boots box boxes bp bpd breakdown breakfast bsl budget burnout call calls calm camhs cancer
capacity card cards care carer's cares cbt ccg cd center centre centres childline choice choices circle
citizens clinic clinics cmht coffee complaint complaints computer condition conditions confidential
confidentiality consent control copd corridor costa council councils cpa cpn cqc craft crafts crisis
crisis-team ct cto cup cuts danger dangerous dbt dead death decision decisions dementia depot depressed
depression desk detox diabetes diagnoses diagnosis died diet dignity dinner discharge discharges discord
disease disorder disorders diy dna doctor's dols door doors dosage dose doses drug drugs dvd dwp dying
eating ebay ecg ect ed edge eeg effect effects ehc ehcp email emails emdr emergency epilepsy episode esa
eu eupd exercise face facebook faces faq faqs feedback figure figures file files food fork form forms
funding garden gdpr google government green greggs grief gym handover harm hca hcp headache headspace
health healthwatch hearing helpline hiv hmrc home homes hospital hospitals hostel hostels hotline house
houses hr iapt ibs icb icu ikea illness illnesses imca imha injection injections inside inspection insta
instagram internet jab jabs jargon jigsaw jobcentre jobcentreplus jsa kettle key keys knife law leaflet
leaflets leave legal letter letters lgbt lgbtq lgbtq+ lgbtqia library lidl line lines list lists lock
locks lunch magazine mania manic mca mcdonald's mcdonalds mdt meal meals med medication medications
medicine medicines meds meeting meetings mencap menopause mental message messages mh mha middle migraine
mind mobile money mood moods morrisons mri ms mug music needle netflix news newspaper nhs nice note
notes ocd office online ot otc outside overdose pain pains pals panic paper papers paperwork papyrus
paranoia paranoid parkinson's pdf personality phone phones picu pill pills pip plan planning plans plate
pm policies policy pool poster pottery power pregnancy prescription prescriptions primark procedure
psychosis psychotic ptsd questionnaire quiz radio rc reception record records recovery red refer
referral referrals referred rehab relapse report reports respect restraint rethink review reviews rights
ring rings risk risks risky rmn room rooms rota rounds safe safety sainsbury's sainsburys samaritans
sanction sane say scan schizoaffective schizophrenia scope screen seclusion section sectioned sections
self-harm sen send sertraline service services session sessions shift shifts shout sick sickness side
skype sleep smile snack snap snapchat snri spoon ssri ssris starbucks stress stroke suicidal suicide
superdrug supper support supported supports surgeries surgery survey sw symptom symptoms system systems
tablet tablets target targets tea television telly tesco test tests text texts therapies therapy tick
ticks tiktok toast trauma treatment treatments tribunal trust trusts tv twitter uber uc uk unit units
unsafe usa vip visit visiting visits voice voices wait waiting walk walking walks ward wards web website
weight well-being wellbeing whatsapp whiteboard wifi window workshop yard youtube zoom`;

const things = `accent account afternoon air alarm alcohol allotment amount angel angels anger animal animals
anniversary answer answers apple area areas argument arm arms army autumn average bag bags balance ball
bar barrier barriers bath bathroom battery battle beach bedroom beer beginning bell belly belt bible
bike bill bills bin bins bird birds birthday birthdays bit bits blame blanket blind boat body bone booze
bottle bottles bottom boundaries boundary brain bread brick bridge brush bubble bubbles bunch bundle bus
buses business butter cab cable cafe café cake camera car career carpet cars case cases cash cat cats
ceiling chair chairs championship chance chances change changes chapel charger cheese chicken chips
chocolate christmas church cigarette cigarettes cities city class clay clock clothes coat coats coin
college colour colours comb company conveyor copies copy corner countries country county course courses
court courts cow crayon cricket crime cry culture cultures cupboard curry curtain curtains custody day
days deaf debt debts degree demand devil difference dirt disability disabled distance diwali dog dogs
doll dot dots drawer dream dreams dress drink drinks dust duvet ear ears earth easter education egg eggs
eid elephant emotion emotions end ends envelope equal equality evening evenings exam example examples
exams excuse excuses eye eyes fact facts fag fags faith fare farm fault fear fears feeling feelings feet
felt fence field fields fight fights film films finger fire fish floor floors flower flowers foot
football forces forest freezer fridge front fruit fun funeral funerals future game games gap gardening
gate gay gender ghost gift gifts glass glasses glue gods grace grass greenhouse ground guilt gurdwara
habit habits hair hall hand hands hanukkah hat hate head heads heap heart heaven hell hill hills hobbies
hobby hole holiday holidays hoop hoops hoover hope hopes horse hour hours hurdle idea ideas interest
interests issue issues jail job jobs joke jokes journey joy kind kinds kitchen kitten knee knitting
label labels laces ladder lake lamp land lane language languages laugh laundry leaf leaves left leg legs
length lent lesbian level levels lie lies life lift light lights lives load loads loan loo lottery
lounge love luck machine majority mark marks mat match maze meat mercy merry-go-round mess microwave
midday midnight milk minds minority minute minutes mirror mistake mistakes moment moments month months
moon morning mornings mortgage mosque mountain mouth movie mud name names names's navy neck needs night
nights noise noises noon nose number numbers nursery opinion opinions oven pack packet paint pair parcel
park parking parks part parties parts party passover passport past path pattern pay peace pen pence
pencil penny pension percent percentage pet pets photo photos picture pictures piece pieces pig pile
pillow pizza place places plane plant plants playground plug point points poor post postcode pound
pounds poverty prayer prayers prejudice present presents pride prison prisons prize problem problems pub
pubs puppy purse puzzle queer question questions quid quran race racism racist rain ramadan rear reason
reasons region religion religious remainder rent rest restaurant rice rich river road roads roof rope
rose roses roundabout routine row rubbish rug rugby rule rules salt sandwich sausage scale school
schools scissors score scores sea seat seats seconds seed sense sequins set sewing sex sexuality shame
shape shed sheep sheet sheets ship shirt shoe shoes shop shops shoulder shoulders shower sides sink size
skill skills skin sky smell smells smoke snow soap socket sofa song songs sort sorts soul sound sounds
soup space spaces spider spirit spliff spring square stage stages stairs stamp star stars start starts
step steps stereotype stigma stomach stone stories story straight street streets string stuff sugar sum
summer sun supermarket sweat sweet sweets synagogue table tables tax taxi taxis tear tears teeth temple
thing things thought thoughts thread ticket time times tin tip tips toe toilet toilets tons tooth top
torch total towel town towns toy toys traffic train training trains trans travel tree trees trip trouble
troubles trousers truth tummy tunnel type types uni university vaisakhi van vape veg vegetables video
videos view views village villages wage wages wall wallet walls want wants war wardrobe washing watch
water way ways weather wedding weed week weekend weekends weeks wheelchair wind wine winter wish wishes
wood woods wool word words work working works world worries worry year years`;

const doing = `accept accuse ache admire admits advise afford agree agrees aim allow announce annoy apologise appear
appears apply appreciate approach argue arrange arrive ask asks assess assume ate attend avoid bang bark
batter became become beg began begin begun behave believe believes belong bend bite bitten blank bleed
bless blew block blow bored bother bought bounce break breathe bring brings broke broken brought bruise
bug build builds built bully burn bury buy buys came cancel carry catch caught charge chase chat check
cheer choose chose chosen chuck claim clap clean cleans clear climb close collapse collect come comes
comfort comment commit communicate compare complain complete concentrate confirm confuse connect
consider considers contact continue continues cooks cope correct cost cough count cover crack crash
crawl create creates cried cries cure cut dance deal dealt decide declare decline defend delay delete
deliver deny depend deserve destroy develop die dies differ dig disagree disappear discuss dismiss
divide doubt drag drank draw drawn drew drive driven drives drop drops drove drown drunk dump earn eat
eaten eats encourage enjoy enter escape exist expect expects explain explore express fail faint fall
fallen falls fancy fed feed feel feels fell fill find finish fit fix flag flew flip float fly focus
follow follows force forget forgive forgot forgotten fought found frighten fuss gave get gets getting
give given gives giving go goes going gone got gotten grab grew grow grown grows guess guide hang happen
happens hates hear heard hears held help helps hid hidden hide hit hits hold holds hug hung hurry hurt
ignore imagine improve include includes inform insist interrupt introduce invite involve join jump keep
keeps kept kick kill kills kiss knew knock know known knows lack lay leads learn learns learnt led lend
let lied likes listen live lived look looks lose loses lost loves made make makes manage march matter
mean means meant meet meets mend mention met miss mix moan moans mock move moves mumble murmur nag nags
nap nick nod notice nudge obey object observe offer offers open opens order organise overhear owe pace
paid pass pat pause pays persuade pick picks pinch play plays poke pop pops pour praise pray prefer
prepare prescribe press pretend prevent print promise protect prove provide provides pull punch punish
push put puts quit raise ran rang rant reach reaches react read reads realise receive recognise
recommend recover reduce refuse regret relax release rely remain remains remember remembers remind
remove repeat replace reply request rescue resign restrain return rise rob rock roll runs rush said sang
sat save saw says scare scream search sedate see seem seems seen sell sends sent separate serve serves
sets settle shake share shook shouts show shown shows shut sigh sign sing sit sits skip slam slap sleeps
slept slip smack smash smokes snatch sneak snores sob sold solve speak speaks spend spends spent spill
spit split spoil spoke spoken spread squeeze stand stands stare starve state stay stays steal stick
stole stolen stood stop stops strike struggle stuck study sue suffer suggest suit supply suppose
surprise survive suspect swallow swap swear swears swim switch take taken takes talk talks tap taste
taught teach tease tell tells tend think thinks threaten threw throw thrown tie tire told took touch
translate trap treat tremble trick tried tries try turn turns twist understand understands understood
update upset urge use used value vanish vote waits wake wander warn wash waste watches wave wear went
whisper win wins woke won wonder wore wrap write writes written wrote yawn yell`;

const describing = `able absent abusive active afghan afraid african aggressive agitated alert allergic amazed amazing
american anglican angry annoyed annoying appalling appropriate apr april arab arabic ashamed asian
asleep atheist aug august awake aware awful awkward bad badly bangladeshi basic beautiful bengali best
better big bigger biggest bitter black bleak blue bold boring bossy brave brazilian brexit brief bright
brill brilliant britain british brown brummie buddhism buddhist bulgarian busy cantonese careful
careless caribbean caring catholic cheap cheerful chinese christian christianity chronic clever cockney
cold comfortable common complex compliant compulsory concerned confident confused constant controlling
cool covid crap crazy critical cross cruel crying curious cute cymraeg daft daily damn dark dear dec
december deep defensive delicate desperate different difficult dirty disappointed disgrace disgusting
distant distressed dry due dull dumb dusty eager eastern easy elderly embarrassed empty england english
enormous entire european evil exact excellent excited exhausted expensive extra fair fake false familiar
famous fantastic far fast fat favourite feb february fed-up filipino final fine firm flat fluent fond
foolish foreign formal fortunate free french frequent fresh fri friday fridays friendly frightened
frightening frozen frustrated frustrating full funny furious gaelic gentle genuine geordie german
ghanaian glad good gorgeous grand grateful great grey grim gross grumpy guilty gujarati gypsy handy
happy hard harsh healthy heavy helpful helpless high hindi hindu hinduism honest hopeful hopeless
horrible horrid hostile hot huge humble hungry hurtful ideal impatient important impossible independent
indian informal informed innocent insane intense interested interesting invisible involved iranian iraqi
ireland irish islam isolated italian jamaican jan january japanese jealous jehovah's jew jewish joint
judaism jul july jun june kinder knackered korean kurdish lame large latin latvian lazy lengthy likely
limited listless lithuanian local lockdown locked lonely long loose loud lousy lovely loving low lower
loyal lucky mad main major mandarin mar massive medical methodist mild minor miserable missing mixed
modern mon monday mondays moody mormon muddled muslim naked narrow nasty natural naughty neat negative
nervous new newer nicer nigerian noisy normal northern nosy nov november numb obvious oct october odd
official old older oldest one-to-one opposite ordinary original outer overwhelmed pagan painful
pakistani pale pandemic passive patronising perfect permanent persian personal petty physical plain
plastic pleasant pleased pleasing polish polite popular portuguese positive possible practical precious
previous private proper protestant proud punjabi pure purple quaker quick quiet quieter random rare raw
ready real reasonable recent regular relaxed reliable relieved resistant responsible restless ridiculous
roma romanian romany rotten rough rude ruined russian sad saturday saturdays scared scary scotland scots
scottish scouse scouser secret secure selfish senior sensible sensitive sep sept september serious
severe shaky shared sharp shocked shocking short shy sikh sikhism silent silly similar simple single
sleepy slow slower small smaller smart smooth sober social soft solid somali sore southern spanish
special specific spiritual stable steady stiff stressed strict strong stubborn stupid subtle successful
sudden sunday sundays sunny super sure surprised suspicious syrian tall tamil tender tense terrible
terrific terrified thick thin thur thurs thursday thursdays tidy tight tiny tired tough toxic traveller
tricky true trusting tue tues tuesday tuesdays turkish typical ugly ukrainian unable unaware unbearable
uncomfortable unequal unfair unfit unfriendly unhappy unhelpful uninvolved unkind unknown unlikely
unsure unusual unwanted unwell upsetting urdu urgent useful useless usual vague valid valuable various
vietnamese vulnerable wales warm weak weary wed wednesday wednesdays weds weird welcome welsh western
wet white whole wicked wide wild willing wise witness wobbly wonderful worn worried worse worst worth
worthless worthwhile wrong yellow young younger youngest`;

const clipped = `a'r achos ar bab babe babes bare bc bcos becos ble bod bonny bore bruh butt canny cariad chi cwtch cymru
darling dat ddim deall dem dim diolch dis dreich dros duck dw dwi ef evry evryone fam fe ffurflen fi fy
gan gofal gud gyda gyfer gymraeg haud heb hinny hun i'n i'r iaith lush luv meddyg mewn mint missus mr
mrs mun mx na nhw ni nos nowt nuff nurses's nyrs o'r oes ond owt pan peely-wally peng plis prof
professor prynhawn pwy rev reverend rhag rwy scunnered sed siarad summat summit sumone sumthing sut
teulu tho thru ti urself wagwan wat wedi wen wheesht wifey wot wrth ya yall ydw yh yn yo yr ysbyty`;

const medicines = `abilify amitriptyline aripiprazole ativan atomoxetine bupropion buspirone cannabis carbamazepine
chlorpromazine citalopram clexane clonazepam clopixol clozaril cocaine codeine concerta cymbalta
depakote diazepam duloxetine effexor elvanse epilim escitalopram fluoxetine flupentixol gabapentin
haldol haloperidol heroin ibuprofen insulin invega iron ketamine lamictal lamotrigine largactil latuda
librium lithium lorazepam lurasidone melatonin metformin methadone mirtazapine modecate morphine
naltrexone nytol olanzapine omega omeprazole paliperidone paracetamol paroxetine phenergan piportil
pregabalin procyclidine promethazine propranolol prozac quetiapine ramipril risperdal risperidone
ritalin semaglutide seroquel seroxat spice statins subutex temazepam topiramate tramadol trazodone
valium valproate venlafaxine viagra vitamin vitamins warfarin xanax xeplion zispin zopiclone
zuclopenthixol zyprexa`;

/** The rest of plain English, so that a capital for weight ("the Evidence") and a slip of the finger stay what they are. */
const wider = `abandon ability aboard abrupt absence absurd achieve acquire actual acute adapt address adjust
adolescent advance advert affair affect aid airport album alien alike ally alter ample ancient angle
ankle annual apology application approve array arrest arrival arrow article artist aspect assault assert
asset assign assist association assure athlete attach attempt attract author award babble badge baggage
balcony balloon ban band bandage banner bargain barrel base basics basin basis basket bastard bathe
beard beast beauty behalf behaviour belief bench beneath bet betray bias biased binary binge bitch
biting bizarre bladder blade blessed bluff blur blush boast bodily bomb bond bonus boot border borrow
bowl branch brand brass brat breadth breast breeze bride brink broad brutal bucket buggy bulb bullet
bump burden burger burst bush button cage camp canal candle canvas cap capable capital captain capture
cared cargo cartoon carve castle casual caution cement central century certain chain channel chaos
chaotic character charm chart chatter chatty cheek cheeky chest chimney chin chip chop chore chunk civil
clarity clash classic clause claw cliff climate clip cloak cloth cloud clown clue clumsy clutter coal
coast code collar column combine comedy comma command compete concept concern conduct confidence conform
consist consult content contest context core corpse cosy cottage cotton counter courage coward cracks
cradle cream credit creep creepy crisp crop crown crucial crude cruelty crush crutch cube curb curly
current curse curve cushion custom cycle cynical damage damaged dash date dates dawn dazed deadly
dealing dearest debate decade deceive decent decided deck deed default defeat defence deficit define
delight denial dense department deposit deprive derive descend descent desert design desire desktop
despair dessert detail details detain detect detract device dialog dictate dictionary digest digital
dilemma diploma disc dish dislike display dispute disrupt distort disturb ditch dive diverse document
documents domain donate doom drama drastic draught dread drill drip drone drought drum duty dwell
dynamic earring ease easily economy edition editor educate effort eighteenth elastic elder elegant
element elite embrace emerge emotional empathy employ enable endless endure enemy energy enforce engine
enquire enquiry ensure entitle entry envy equally era erase erratic error escort especially essay estate
ethical ethnic evenly event events evidence evident evolve examine excel excess exclude execute exit
expand expense experiment explanation explode exploit export expose exposed extend extent extreme
eyebrow fabric factor factory faculty fade failure fairy fame fantasy farce fashion fasten fatal fatigue
faulty favour fearful feather feature fee feeble fellow female ferry fever fiction fierce filth filthy
finance financial finding firstly fist flame flare flash flavour flaw flee flesh flight flood flop flour
flow flu fluid flush foil fold folder font fool forbid forever format former formula forth fortune forum
forward founder fragile frame frantic fraud freak freedom freely freeze freshly frog frown fry fuel
fulfil fund fur furniture furthermore fury fuse gadget gain gallery gamble garage garbage gasp gather
gaze gear gene general generally gently gesture ghastly giant giggle glance glare glimpse global gloom
gloomy glory glove glow goat gold golden gossip govern grade gradual grain grammar granted graph grasp
gravity graze grid grieve grill grin grind grip groan grocery groom grudge guest guitar gun gut guts
haircut halfway hallway halt hammer handbag handcuffed handful happily harbour harmful harvest hassle
hasty haunt haunted hazard heal healing healthcare hectic height helmet helper hero highlight highly
hint hire history hollow honesty honour hood hook hop horizon horn horror hospitalised housing humour
hunger hunt hut hybrid hygiene icon ideally idiot idle illegal image immediate immediately immense
immune impact imply impose impress impulse incline income index indoor indoors infant infect inhuman
initial initially injure injured injury ink inner inpatient inpatients input inquest inquiry insect
insert insight inspect inspire install instant insult intake intend invade invent invoice irony island
itchy item items jacket jam jeans jelly jerk journalist joyful juggle jumper jungle junior junk jury
justify keen kidney kindly kingdom kit kite kneel knight knit knob knot knowledge lamb laptop largely
launch layer layout league leak lean leap leather lecture legacy legally legend leisure lemon lens
lesson lessons liable liaise liaison liar liberal liberty licence lid lightly limb limit limits link lip
liquid literature litter lively lobby locate lodge log logic logical longing loop lorry loss losses
loyalty luggage lump lunatic lung luxury madness magic magical magnet mail makeup male management manner
manners mansion manual map margin marital marker marry mass master material maths mature maximum mayhem
mayor meaning meanwhile media medic memory menace mentor mere merely merit messy metal method midst mile
mill miner mineral minimal minimum miracle misery mislead mission mist mixture mode model modest monitor
monkey monster monthly moral morale moreover mortal motion motive motor mould mount mouse murder muscle
muscles musical mutter mutual mystery myth nail nappy nation native naturally nature nearby neatly
neglect neither nerve nest net network neutral nevertheless newborn newly notion novel nut oath obsess
obtain occasional occupational occupy occur ocean offend offline omit ongoing onion onset onwards
opening operate oppose opposed oppress option options oral orange orbit ordeal orderly organ orient
origin originally orphan otherwise outcome outdoor outfit outing outlet outlook output outrage outset
oval overall oversee oxygen package packed page painter palace palm panel panicky pants parade partial
participant participants participate particular particularly partly passage passing passion paste patch
pathway payment peak penalty penguin pepper perform period permit persist personally petrol phase phobia
phrase physically physiotherapy piano pierce pilot pine pink pipe pitch pity placebo plague plainly
planet planned plaster playing plea plot plumber plunge pocket poetry poison pole politician poll pond
portion portray pose possess possibility posture potty powder practically preach precede precise predict
president presume previously primary printer prior priority privacy privilege proceed process produce
product professionally profile profit programme project prolong promote prompt prompts proof property
propose prosper protest proudly provoke psychiatric psychological psychology publish pudding puff pulse
pump punishment pupil purely purpose pursue puzzled pyjamas qualified qualify quality quarrel quest
quickly quietly quilt quirky quota quote quotes rabbit racial radical rage raid rail railway rainbow
rainy rally range rank rapid rapidly rat rate rating rattle razor readily reading reality realm
reassurance rebel rebuild recall receipt recipe recruit reduction referee reflect reform refuge refund
refusal regain regard regardless reject relate relationship relevant relief relieve remark remedy remote
removal renew rep repair replay representative repress require resent reserve resist resolve resort
resources respective respond responsibility restore result results resume retain retreat retro reunite
reveal revenge reverse reward rhyme rhythm ribbon rid riddle ride rifle rigid riot rip ripe ritual rival
robot rocket rocky rod role roles romance root ropes rotate roughly route royal rubber rudely rugged
ruin ruler rumour rumours rural rust rusty sack sacred sadness safeguarding safely safer saint sake
salary sample sand sandal sanity sarcasm satisfy sauce savage saving savings scandal scar scarce scarf
scars scatter scene scenery scheme scholar science scientist scrap scrape scratch script seal season
sector security seek segment select series seriously servant server setting settled setup sewage shade
shadow shaft shallow shaped shatter shave sheer shelf shell shield shine shiny shipped shiver shock
shoot shore shortly shorts shot shovel shrink shrug shuffle sight signal silence silk sin sincere singer
sketch skilful skilled skinny skirt skull slang slate slave sleeve slice slide slight slog slogan slope
slot slowly slump smear smelly smiley smoker smokers snake sniff soak soaked sock socks softly soil sole
solely solo someday soothe sorrow source spare spark speaker specialist species speech speed spin spine
spiral spite splash sponsor sport sports spot spray spying squad squash stab stack stadium staffed stain
stair stake stale startle static station statue status steam steel steep steer stem sterile sternly
sticker sticky sting stir stitch stock stool storage store storm strain strand strap strategy straw
stream stressful stretch strip strive structure studio stuffed stumble stunned style subject submit
suburb succeed success suck sufferer suggestion summary superb supervisor supreme surely surface surge
suspend sustain sweaty sweep swell swift swing swollen sympathy tackle tact tactic tactics tag tail tale
talent talker tangle tank tantrum tape tart task tasks tasty teapot technical technology tedious teenage
telephone temper temperature temporary tenant tension tent term terms territory terror testing
therapeutic therefore thesis thirst thirsty threat threats thrill thrive throat thumb thunder thyme tide
tightly timber timely timer timid timing tiptoe tissue tissues title toddler tomato tone tongue tonne
tool tools topic topics torment torn torture toss touchy tour tourist towels tower trace track trade
traditional trait transport trash traumatic traumatised tray treaty trend trial tribe tribute trigger
trim triumph trivial trolley troop truck truly trunk trusted tub tube tug tuition tune tuned turmoil
tweet twitch typing unclear underfunded undergo understanding undo undress uneven unfortunate
unfortunately unified uniform union unique unite unjust unlock unlucky unpaid unpredictable unreal
unrest unsaid unseen untrue unused upfront uphill upper upright uproar upside upward urgency urine usage
usher utter utterly vacancy vacant vaccine vacuum vain valley valued values variety vary varying vast
vegetable vehicle vein vent venture venue verbal verdict verge version versus vessel veteran vibrant
victim victims victory viewer villain vinegar violate virtual virus visible visibly vision visual vital
vivid volume voyage wagon waist waiter warmth warning warrant warrior wasp wasted wax weaken wealth
wealthy weapon weekday weekly weigh weirdly welfare whatsoever wheat wheel wheels whereas whereby
whether whichever whistle wholly widely width wildly winner wipe wire wiring wisdom wisely wit witch
wolf wooden woollen wording workplace worm worsen worship worthy wound wounded wounds wreck wrecked
wrist writer writing wrongly yearly yoga yoghurt youths zebra zip zone zones`;

/** Said since the first reading of fresh text: directions, odds and ends of talk. */
const more = `2moro ableism aboot abstinence abuse abused abuser access acshun action actions addict addiction adopt
adopted adoption ageism agenda airlock alarms alcoholic alcoholism alexa algorithm allergy allowance
alright ancestor ancestors android answerphone anti antisemitism appendix appointment-letter apprentice
apprenticeship arrears asexual ashes ashtray assaulted asylum attendance autonomy awa baccy bail bailiff
bailiffs baking bank-holiday bank-holidays banter bap baptism bar-mitzvah barbecue barrister bbq beanbag
beans becoz belittle belittled belonging bereaved bereavement bid bids big-headed bigot bigoted bisexual
bleep blessing blimey bloated bloody bluesky boiler bookings bowel box-ticking braille breaking
breathing breathless broken-hearted bullies bullying burial burnt-out bustle butty buzzing bypassed
captions carrots caseload caseloads casserole cell cells cemetery chapter chatgpt chess childminder
choir cholesterol christ christening chuffed cider cinema clot clots clubhouse clueless co-production
coffee-shop coke cold-hearted commissioner commissioners commode concert confession constipation
conviction cooker coproduce coproduction countless craving cravings creche cremation crikey crisps
criteria crochet crutches crèche cud cudnt cuffs cv cycling dairy damp dancing darts daycare deadlines
deadname dealer decaf demean demeaned deport deportation deported destiny detention devastated dial
diarrhoea diary disciplinary disengaged dismissed divorce divorced dizziness dizzy domestic dominoes
doon dopey drained drawing dribble drool drowsy drumming dysphoria east easy-read ecstasy effortless
elbow electric electricity eligibility empower empowered empowerment engage engaged engagement enuf
eviction evry1 excluded exclusion exorcism experience experiences extra-care faceless fainting fate
faultless festival ffs fings fink fishing fishtank fit-note fitbit fits fiver flashback flashbacks
floaty fob fobbed foggy fone foodbank foster fostering framework frazzled friendless fuming furst fuzzy
gaming ganja garlic gas gaslight gaslighting gaslit gatekeeper gatekeeping gd gie gig gin giro gluten
goal goals godsend gormless governance grave gravy grindr groggy groomed grooming gutted halal
half-hearted half-term hame handcuffs handrail hangover harass harassment harmless hate-crime haughty
headscarf heartbroken heartless heating hereby hetero hijab hinge hip hives hob hoist home-office
homelessness homophobia homophobic hooray hoose hormone hormones hosptal humiliate humiliated hurrah
hush hustle hymn hymns identity immigration inclusion inclusive infantilise infantilised inheritance
initiative inter intern interview interviews ipad iphone islamophobia isolate isolation itch jeez jinn
jittery jobless journal juice karaoke karma kindle kooth kosher labelled lager landlords lanyard larder
leaks lifeline lifesaver lighter lil linkedin lip-service lips liver livid loneliness lungs magistrates
makaton marginalised mash mask masking masks mastodon maternity mattress measure measures meditation
meltdown meltdowns memorial menu meter meth mid milestone milkshake mindfulness miracles
monday-to-friday monzo multi museum nameless nausea neglected nerves ngl nightmares nine-to-five
nintendo niqab nite non nonbinary noodles north northeast northwest nuffin nursing nuthin offence
offender offenders omfg ooft oops oot outcomes overdraft overload overloaded overlooked overtime pager
palmed panto pantry parole pasta paternity pathways patronise patronised paypal peas peeps perimeter
photography picket picnic pictogram pig-headed pilates pint pinterest pints playstation plum poem poems
pointless powerless ppl pre probate probation projects pronoun pronouns provider providers psalm puke
pushed queue queued queues quorum raging railroaded ramp rape raped rash reddit redundancy redundant
reference references refugee relapsed residential respite restrained retired retirement revolut rib ribs
righto ringing ringtone roast rollies rosary rota'd rum running ruthless sacked salad sari schemes
scooter scrapbook scripture seat-at-the-table sedated seething seizure seizures self semester semi
sensory separated sermon setback setbacks sexism sexist shakes shattered shelter sheltered shhh
short-break shoulder-to-cry-on shud shudnt shutdown shutdowns sick-note sidelined signing signpost
signposted signposting silenced silvercloud singing single-parent siren sirens siri skunk slavery
sleeper slippers slur slurred slurs smh snooty sobriety sofa-bed sofa-surfing soft-spoken solitude south
southeast southwest spaced speechless spell spelled spelt spineless spiralled spiralling spirits sponge
spotify spuds stakeholder stakeholders stalked stalking steamrolled stew stigmatised stim stimming
strategies strava strikes stuck-up sub subtitles summink supported-living sweetener swimming swipe
tactless tai taser tbf tbqh teabag teh telegram template templates tenancy tenner theatre therapy-speak
thigh thoughtless threshold thresholds thyroid tinder tins tmrw tnite tobacco token tokenistic toolkit
toolkits toothless trafficked transphobia transphobic tremor tremors triage triaged triggered triggering
triggers tumblr turban turning-point twitchy two-faced ultra unheard unions vapes vegan vegetarian
vinted violent visa visitors' vodka voiceless voicemail vomit votes voucher vouchers walker warm-hearted
west wetherspoons whisky whoops widget widowed wiped wired wis witchcraft wiv womb wtf wud wudnt xbox
yikes youper zero-hours zimmer zombie zombified zoned zoo`;

export const ordinaryLists: readonly string[] = [
  small,
  people,
  care,
  things,
  doing,
  describing,
  clipped,
  medicines,
  wider,
  more,
];

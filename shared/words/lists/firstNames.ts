/** Names that are hardly ever anything else, so that even lower case tells. Lower case, without accents. */
const english = `aaron abbie abby abigail abraham ada adam addison adele adrian agatha agnes aidan aiden aileen ailsa
aimee alan alastair albert albie alec aled alesha alex alexander alexandra alexis alf alfie alfred ali
alice alicia alisha alison alistair allan allison alma alyssa amanda amelia amelie amy anastasia andrea
andrew andy angela angelina angie angus anita ann anna annabel annabelle anne annette annie annmarie
anthea anthony antonia antony arabella archibald archie ariana arlo arnold arron arthur arun ashleigh
ashley ashton audrey austin ava avril aylin babs barbara barney barry bart beatrice becca becky bella
ben benedict benjamin benny bernadette bernard bernice bert bertha bertie beryl bess bessie bethan
bethany betsy bettina betty bev beverley beverly bianca billie billy blake blanche bobbie bobby boris
brad bradley brandon brenda brendan brendon brett brian bridget bridie britney brooklyn bruce bruno
bryan bryony byron caitlin caleb callum calum calvin cameron camilla camille candice cara carl carla
carly carmel carmen caroline carolyn carrie carys casey cassandra cassie catherine cathy cecil cecilia
cecily cedric celia charlene charles charley charlie charlotte chaz chelsea cheryl cheryll chloe chris
chrissie chrissy christabel christina christine christopher cilla cindy claire clara clarence clarissa
claude claudia clement cleo clifford clive colette colin colleen connie connor conor corey corinne
courtney craig cressida curtis cynthia cyril damian damien damon dan dana daniel daniella danielle danny
daphne darcey darcie darcy darran darrel darrell darren darryl daryl dave davey david davie davy dazza
deanna deb debbie debby deborah debra deirdre delia delilah della demi denis denise dennis denzil derek
derrick desmond dexter diana diane dianne dickie dilys dinah dolly dolores dominic dominique donald
donna dora doreen dorian doris dorothy dottie doug dougal dougie douglas duncan dustin dylan eamonn
eddie eddy eden edgar edie edith edmund edna eduardo edward edwin eileen elaine eleanor elena eli elias
elijah elisabeth elise elissa eliza elizabeth ella ellen ellie elliot elliott ellis elodie eloise
elouise elsa elsie elspeth elton elvis emilia emilie emily emma emmanuel emmeline enid enoch eric erica
erik erika erin ernie esme esmee esther ethan ethel eugene eunice eva evan evangeline evelyn evie ewan
fabian felicity felix fergus fiona flo floella flora florence florrie frances francesca francis frankie
fraser fred freda freddie freddy frederick freya fynn gabby gabriel gabriella gabrielle gail gareth
garfield garth gary gav gavin gaz gazza gemma geoff geoffrey george georgia georgie georgina gerald
geraldine gerard gerry gertrude gideon gilbert giles gillian gina ginny gladys glenda glenn gloria
glynis gordon gracie graeme graham grayson greg gregory greta gus gwen gwendoline hamish hannah harold
harriet harriette harris harrison harry harvey hattie hayden hayley hector heidi helen helena henrietta
henry herbert hetty hilary hilda horace howard hubert hugh hughie hugo humphrey iain ian ida ieuan
imogen ingrid irene isaac isabel isabella isabelle isaiah isla isobel israel issy ivan ivor izzy jackie
jacky jacob jacqueline jacqui jaden jake james jamie jane janet janette janice janine jared jarrod jase
jasmin jasmine jason jasper jayden jayne jaz jean jeanette jeff jeffrey jemima jemma jennie jennifer
jenny jeremiah jeremy jermaine jerome jerry jess jesse jessica jessie jez jill jillian jim jimmy jo joan
joanna joanne joe joel joey john johnathan johnnie johnny jon jonah jonathan jonny jools jordan jordon
joseph josephine josh joshua josie joyce juan judith judy jules julia julian juliana julie juliet
juliette justin justine kaden kai kaitlyn karen karina karl karla kat kate katherine kathleen kathryn
kathy katie katrina katy katya kay kayden kayla kayleigh keeley keira keith kelly kelsey kelvin ken
kendra kenneth kenny kenzie kerrie kerry kev kevin kez kiera kieran kieron kiki kim kimberley kimberly
kirk kirsten kirsty kris kristen kristian kristie kristina kristy kurt kyle kylie kyra lacey lachlan
lara larry laura lauren laurence laurie lawrence layla leah leanne leigh lena lenny leo leon leona
leonard leonie leroy lesley leslie lester leticia levi lewis lexi lexie liam libby lil lila lilian
lilith lillian lillie linda lindsay lindsey lisa liz liza lizzie lizzy lloyd logan lois lola lorenzo
loretta lorna lorraine lottie lou louie louis louisa louise luca lucas lucia lucille lucinda lucy luis
luisa luke luther lydia lyn lynda lyndon lyndsey lynette lynn lynne lynsey mabel macy maddie maddison
madeleine madeline madison maggie maisie malcolm mandy marc marcel marcia marcus margaret margarita
margery margot maria mariah marian marianne marie marilyn mario marion marissa marjorie marlene marlon
marsha martha martin martina martyn marvin mary maryam matilda matt matthew maud maude maureen maurice
mavis maxine maxwell megan meghan mel melanie melissa melvin melvyn meredith merle mervyn mia michael
michaela michele michelle mick mickey miguel mike mikey mildred millicent millie milo minnie miranda
miriam mitch mitchell moira mollie molly mona monica monique montgomery morris mozelle muriel murray
myles myra myrtle nadia nadine nancy naomi natalia natalie natasha nath nathalie nathan nathaniel neil
nell nellie nev neville nicholas nicki nicky nicola nicole nigel nikita nikki nina noah noel noelle nora
norah noreen norma norman oakley odette oliver olivia ollie olwen oonagh ophelia orla orlando oscar
osian oswald ottilie owain owen pamela pandora patricia patrick patsy patti patty paul paula paulette
pauline peggy penelope percy perry pete peter petra petunia phil philip philippa phillip phoebe phyllis
pippa polly preston priscilla queenie quentin quincy rachael rachel rae ralph ramona randolph raphael
raquel raymond rebecca rebekah reece reggie regina reginald renee rex rhea rhiannon rhoda rhona rhonda
rhys rian ricardo richard richie rick ricky riley rita ritchie robbie robert roberta roberto roddy
roderick rodney roger roland roma ron ronald ronan ronnie rory rosa rosalie rosalind rosaline rosamund
rosanna roseanne rosemarie rosie ross rowena roxanne roy royston ruben rubin rudy rufus rupert russ
russell ruth ryan ryder rylan sabrina sadie sally salvatore sam samantha sammie sammy samson samuel sara
sarah sasha saul scott sean seb sebastian selena selina seth shane shannon sharon sharron shaun shauna
shaunagh shawn shayla shaz shazza sheena sheila shelby sheldon shelley sherry sheryl shirley shona sian
sid sidney sienna sierra silas silvia simeon simon simone skye sofia sonia sonya sophia sophie stacey
stacy stan stanley stef stefan steph stephanie stephen steve steven stevie stewart stuart susan susanna
susannah susie suzanne suzie suzy sybil sydney sylvia sylvie tabitha tamara tamsin tania tanya tara
tasha teddy terence teresa terrence terri terry tess tessa thea thelma theo theodora theodore theresa
thomas tiana tiff tiffany tilly tim timmy timothy tina toby todd tom tommy toni tony tracey tracie tracy
travis trev trevor tricia trina trish trisha tristan troy trudy tyler tyrone tyson ursula valentina
valerie vanessa vera verity vernon veronica vic vicki vickie vicky victor  vikki vince vincent
viola virginia vivian vivien vivienne wallace walter wanda warren wayne wendy wes wesley wilf wilfred
willa william willie willis wilma winifred winnie winston wyatt xander xavier yasmin yasmine yolanda
yvette yvonne zac zach zachary zack zak zane zara zelda zena zeta zoe`;

const welsh = `aeron aeronwen alun alwena alwyn anest angharad anwen arfon arthfael arwel arwen awen beca bedwyr berwyn
betsan bleddyn branwen bronwen bronwyn bryn brynmor cadi cadog caradog caron carwyn cati catrin ceinwen
celyn ceri ceridwen cerys ceulan cledwyn colwyn crystyn cynan cynog dafi dafydd dai dei deian deiniol
delun delyth derfel deri dewi dilwen dyfan dyfed dyfrig efa eifion eifiona eilir einion einir eirian
eirlys eirwen eirwyn elen eleri elfed elfyn elgan elin eluned elwyn emlyn emrys emyr enfys enlli ercwlff
esyllt eurgain eurof eurwen ffion fflur ffraid garmon geraint gerallt gethin glan glenys glesni glyn
glyndwr gruff gruffudd gruffydd guto gwawr gwenan gwenda gwenfair gwenith gwenllian gwennan gwenno
gwerfyl gwilym gwion gwladys gwyn gwyndaf gwynedd gwyneth gwynfor gwynne haf hari hedd hefin heini
heledd heulwen huw hywel iago idris idwal iestyn ifan ifanwy ifor ilid illtyd ioan iolo iona iorwerth
irfon islwyn ithel iwan leusa lisi lleucu llew llewela llewelyn llinos llyr llywelyn loti lowri luned
mabli mabon macsen madog mair mali manon mared maredudd mari meilir meilyr meinir meirion meleri menna
meredudd mererid merfyn meurig mihangel moelwyn morfudd morgan morwen morwenna morys myfanwy myrddin
nannon nansi nerys nia ollwen owena penri peredur peris prys rhian rhianedd rhianydd rhidian rhisiart
rhod rhodri rhoswen rhun rhydian robat rolant seirian selwyn seren siani siarl siencyn sion sioned
sionyn siriol siwan steffan sulwen sulwyn taliesin tecwyn tegan tegid tegwen tesni tirion tomos trefor
tudor tudur twm wyn ynyr`;

const scotsAndIrish = `ailbhe ailish aine aisling aislinn alasdair anndra aodhan aoibheann aoibhinn aoife ardal arran artair
bairre beathag blaithin blathnaid brid bridin brighid brigid caelan cahal cahir cairbre cairistiona
caoilfhionn caoimhe caolan caragh cathal catriona ciara ciaran cillian clodagh coilin colm colum conall
conchobhar cormac cuan daire daithi dara darragh dearbhla declan deirbhile dermot dervla diarmaid
diarmuid domhnall donal donnacha donncha dubhghlas eachann ealasaid eamon eilidh eimear eimhear eithne
emer enda eoghan eoin ewen feargal fearghal ferdia fergal fiachra fiadh finbar finlay finnian finola
fintan fionn fionnuala gearoid gobnait gormlaith grainne iarla innes iseabail ishbel kenna laoise lorcan
maeve mairead mairi malachy marsaili meabh mhairi mhari micheal morag morven muireann muirne murdo
murdoch niall niamh nuala oisin orlagh orlaith paddy padraic padraig padraigh paidi peadar proinsias
pronsias ranulph riona roise roisin ruadhan ruairi ruairidh ruaridh saoirse saorla seamus seanan senan
seona seonaid seoras sheona shug sile sinead siobhan sorcha tadhg tavish tierna tiernan tomas torin
torquil tuathal turlough una`;

const southAsian = `aadil aaliyah aamir aarav aarti aayan aayush abbas abdul abdullah abhishek abid abida adeel adil aditi
aditya adnan afsana aftab afzal ahmad ahmed aidah aisha aishah ajay ajit akash akbar akhtar akshay
aleena alia aliya altaf aman amandeep amar amara amarjit ambreen ameena amina aminah amir amira amit
amita amitabh amjad ammar amna amrit amrita anand ananya anaya anika anil anila anish anisha anjali
anjana anju anjum ankit ankita anoop ansh anu anuj anup anupam anuradha anwar aparna apurva areeba arfan
arif arjun armaan arnav arooj arshad arslan arti aruna arvind asad asha ashfaq ashish ashok asif asim
asiya aslam asma atif atiya atul avani avinash avneet ayaan ayaz ayesha aysha azeem azhar aziz aziza
babar bablu balbir baldev balinder baljinder baljit balraj balvinder balwinder banu bashir bashira basma
beena bhavesh bhavika bhavna bhupinder bilal bilquis bina bipin bushra chaitanya chandan chandni chandra
charanjit chetan chirag daljit danish danyal darshan dawood deepa deepak deepika deepti dev devi devika
dhruv dilip dilraj dinesh dipak dipti divya durga ehsan ekta faisal faiz faiza faizan farah fareed
fareeda farhan farhana farida farooq farrukh farzana fatema fatima fatimah fawad fayyaz feroz fiza
gagandeep ganesh gaurav gauri gautam geeta geetha ghazala girish gita gobind gopal govind gul gulzar
gurbaksh gurdeep gurdip gurinder gurjit gurmeet gurmit gurnam gurpal gurpreet gurvinder habib habiba
hadiya hafeez hafsa hafsah haider hajra hamid hamida hamza hamzah hanif hanifa hardeep hardip harinder
haris harish harjinder harjit harmeet harminder harpreet harsha harshad harshil harvinder hasan haseeb
hasina hassaan hassan hema hemant hetal hina hira hiren hitesh humaira humera humza husna hussain
hussein ibraheem ibrahim idrees iffat iftikhar ijaz ikra ikram ilyas imaan imran imrana inaya inayat
inder inderjit indira indra iqbal iqra irfan irum isha ishaan ishaq ishfaq ishita ishrat ismail itrat
izaan jagdeep jagdish jagjit jahangir jai jalal jamal jameela jamil jamila jamshed janaki jannat jas
jasbir jasdeep jaskaran jasleen jasmeet jaspal jaspreet jasvir jaswant jaswinder jatin javaid javed
javeria jawad jaya jayant jayesh jayshree jigna jignesh jinesh jiten jitendra jitesh joginder junaid
juned jyoti jyotsna kabir kajal kalpana kalpesh kamal kamala kamaljit kamil kamini kamlesh kamran
kanchan kanwal karamjit karan karim karima kartik kashif kausar kaushal kavita kavitha kavya kehkashan
ketan keval khadija khadijah khalid khalida khalil khurram khushi khyati kiran kirit kirti kishan kishor
kishore komal krishna krishnan kruti kulbir kuldeep kulvinder kulwant kulwinder kumar kunal kushal kusum
lakhbir lakhvir lakshmi lalit lalita lata latha latif latifa leela lubna madhav madhu madhuri maha
mahesh mahmood mahmud mahnoor maira majid makhan maliha malik malika malini mamta manav mandeep mangal
maninder maninderjit manish manisha manjinder manjit manju manjula mannat manoj manpreet mansi mansoor
manvir mariam marium maryum masood masud masuma mayank mayur meena meenakshi meera mehak mehboob mehmet
mehmood mehnaz mehreen mehul mehwish milan milind minal minesh misbah mithun mitul mohamad mohamed
mohammad mohammed mohan mohini mohit mohsin moin moinuddin monika moosa mubarak mubashir mubeen mudassar
muhammad muhammed mujahid mukesh mukhtar mumtaz muneeb muneer munir munira mushtaq muskaan mustafa
muzaffar nabeel nabil nabila nadeem nadim nafeesa nafisa nageena naheed nahid naila naima naina najma
nalini namrata nanda narayan narendra naresh nargis narinder naseem naseema nasim nasima nasir nasreen
nasrin natwar navdeep naveed naveen navin navjot navneet navpreet navraj nawaz nayan nazia nazir nazma
nazmul neel neelam neelima neema neena neeraj neeta neetu neha nehal nerissa nidhi nighat nikesh nikhat
nikhil nikhita nilam nilesh nilofar nimesh nimisha nimra nirmal nirmala nisar nisha nishant nishat nita
nitesh nitin nitya niyati noman noor nosheen nusrat nuzhat omar omer owais padma pallavi pankaj parag
param paramjit paras paresh parminder parmjit parul parvati parveen parvez parvin pawan payal pooja
poonam prabhjot prabhu pradeep pradip prakash pramila pramod pranav pranjal prasad prashant pratibha
pratik pratima praveen pravin pravina preena preet preethi preeti pritam pritesh prithvi priti priya
priyanka punam puneet punita purnima pushpa qadir qamar qasim rabia rachna radha radhika rafia rafiq
rahat raheel raheela rahim rahima rahul raihan raj rajan rajeev rajesh rajeshwari rajinder rajiv rajni
raju rajvinder rakesh rakhi raman ramandeep ramesh ramila ramnik rana ranbir randeep randhir ranjan
ranjeet ranjit rasheed rashid rashida rashmi ravi ravinder ravindra raza razia reema reena rehan rehana
rehman rekha renu renuka resham reshma reyansh riaz rifat rihana rimsha rina rishabh rishi ritesh ritika
ritu riya riyad riyaz rizwan rizwana rohail rohan rohini rohit roshan roshni rubab rubina ruhi rukhsana
rukhsar rupa rupal rupinder ruqayyah rushda saad saadia saba sabah sabeen sabiha sabir sabira sachin
sadaf sadia sadiq saeed saeeda safa safdar safia safiya sagar sahar sahib sahil saif saima saira sajid
sajida sajjad sakina saleem saleema salim salima salma salman samar sameer sameera samia samina samir
samira sana sandeep sandhya sandip sangeeta sangita sania saniya sanjana sanjay sanjeev sanjit sanju
santosh sapna sarabjit saraswati sarfraz sarika sarita sarmad saroj sarwar satbir satinder satish satnam
satpal satvinder satwinder saurabh savita savitri sayeed seema seher sejal shabana shabaz shabbir
shabina shabnam shafiq shagufta shah shahana shahbaz shaheda shaheed shaheen shahid shahida shahin
shahnaz shahrukh shahzad shahzadi shaila shailesh shaista shakeel shakeela shakil shakila shakir shama
shamim shamima shams shamsul shanaz shankar shanta shanti sharad sharda sharif sharifa sharmila sharmin
shashi shazad shazia sheela sheetal shehnaz shehzad shilpa shirin shivam shivani shoaib shobha shraddha
shreya shruti shubham shweta shyam shyama siddharth sidra sikander simran simranjit simrat sita smita
sneha sobia sohail sohan sohil sonal sonali sonam soni sonu subhash suchitra sudha sudhir sufyan suhail
suhana sukhbir sukhdeep sukhdev sukhi sukhjinder sukhjit sukhpreet sukhvinder sukhwinder sulaiman
suleman sultana sumaira sumaiya suman sumit sumita suneeta sunil sunita suraj surbhi surekha surendra
suresh surinder surjit suruchi sushil sushila sushma swapna swati syed syeda tabassum tahir tahira
tahmina taimur talat talha talib tanveer tanvi tanvir tanzeela taran taranjit tariq tarun tasleem
taslima tasneem tauseef tayyab tayyaba tejal tejas trupti tushar uday uma umair umar umer umesh urmila
urooj urvashi usha usma usman uzair uzma vaishali vandana varsha varun vasant vasanti vasu veena venkat
vibha vidya vijay vijaya vikas vikash vikram vimal vimla vinay vinayak vineet vinita vinod vipin vipul
viraj virender virinder vishal vishnu vivek wahid wahida wajid waleed waqar waqas waseem wasim yaseen
yash yashpal yasin yasir yasmeen yogesh yogi younis yousaf yunus yusra yusuf zafar zaheer zaheera zahid
zahida zahir zahra zaid zain zaina zainab zaki zakia zakir zareen zarina zeba zeenat zeeshan zia zohaib
zohra zoya zubaida zubair zubeda zuleikha zulfiqar`;

const arabicTurkishPersian = `abdallah abdelaziz abdirahman abdulaziz abdulrahman abdurrahman abeer adham afshin ahlam ahmet ala alaa
alireza amal amani amer amin amine anas aras arash areej arezoo arman arwa ashraf asmaa atefeh ayat ayla
ayman aymen ayse aysegul ayten azad azadeh babak badr bahar bahram baker baris basel basem bashar basim
bassam bayan behnam behrouz berfin burak burhan cem cemal cihan dalal dalia daria darius darya davood
deniz dilan dilara dina diyar dunya ebru ebtisam ece ehab elham elif emad emine emir emre enas eren esra
essa eyad fadi fadia fadil fadwa fahad fahd fariba farid faris farzad farzaneh faten fatma fatmeh fawzi
fereshteh ferhat fikret firas fouad fuad furkan galal ghada ghassan ghazi golnaz hadi haitham hakan
hakim hala haleh halima hamad hamdi hamed hanaa hanan hani hania haroon hatem hatice haya hayat haytham
heba hend hesham hicham hisham hoda hossam hossein huda husam huseyin ibtisam idil ihab imad iman inas
ines intisar isam ismael israa issa iyad jaafar jabir jaleh jalil jamaal jasim jihad jihan jumana kaan
kader kamel karam kareem karwan kassem kaveh kawa kazem kemal khadra khaled khaleda laila lamia layal
layan layth leila leyla lina lojain loubna mahdi maher mahmoud mahsa majd majeed majida malak manal
manar mansour maram marwa marwan mazen mehdi mehran mehrdad melek merve merwan meryem mina minoo miral
moataz moaz moez mohannad mohsen morteza mostafa mouna mounir murad murat musa mustapha nabeela nader
nadir nadira nadya nagla nahla najat naji najib najwa narges nasser navid nawal nayef nazanin nazli
nermin nesrin nevin nidal nihal nima nizar noha nour noura nur nuran nurhan nuri nurten ola omid onur
orhan osama osman ozan ozlem parisa parsa parvaneh payam pelin pezhman raed rafat raghad rami ramin
ramiz ramzi randa rania rasha rashed rasool rawan rayan razan reem reza riham rima roj rojin roya rozhin
saber sabri sadegh saeid safaa salah saleh salem salwa samah samer sami samih sardar sarkis saud savas
sawsan seda sedat selim selin selma sepideh sevgi shadi shadia shahram shahrzad shaima shaker shereen
sherif sherin shilan shirwan siham sina sinan soheil soheila soraya souad suad suha suhad sulayman
suleyman suzan taha tahani taher tamer tamim tarek tareq tarik tayfun tolga tulay turan ufuk ugur umit
wael wafa wafaa walid warda wissam yahya yara yasemin yasser yazan yildiz yilmaz younes yousef yousra
youssef youssra yusef zaynab zeinab zeki zeynep ziad zina ziyad zoheir`;

const african = `abayomi abdi abdifatah abdikarim abdinasir abdirizak abdisalan abdullahi abeba abebe abena abeni abidemi
abimbola abiodun abiola adaeze adama adanna ade adebayo adebola adedayo adegoke adekunle adeola adeolu
adesola adetokunbo adewale adeyemi adisa adjoa adunni adwoa afia afua agyei aida aissatou ajani akeem
akin akinola akintola akosua akua akwasi alem alemayehu alhaji almaz ama amadi amadou amaka amarachi
amare ami aminata anthonia anuoluwapo aregash asante asefa asmeret aster ato awa ayo ayoade ayobami
ayodeji ayodele ayomide ayotunde baako babajide babatunde bamidele baraka beyene binta birhan bisi
bisola bissou bola bolaji bolanle bosede buchi bukola busayo chiamaka chibuike chibuzo chidera chidi
chidinma chijioke chika chikondi chima chimamanda chinaza chinedu chinelo chinenye chinonso chinua
chinwe chinyere chioma chisomo chukwudi chukwuemeka chukwuma dalmar damilola danjuma dapo dawit dayo
dele deqa desta dikembe dipo dumisani ebele ebo ebrima efe efua egwu ejike ekow ekua emeka emmanuella
eniola enitan enyonam ephrem eseosa esi esinam eskinder esosa etta eyitayo ezekiel ezinne fadekemi
faduma fadumo farai fartun fatou fatoumata fatuma fela femi feven feyisayo fiifi filsan fola folake
folarin folasade foluke fowsia frehiwot funke funmi funmilayo gamachu ganiyu gbenga getachew gifty girma
goitom guled habtom haile halimo hawa hawo hibaq hodan hodo ibironke ibukun idowu idrissa ife ifeanyi
ifeoma ifrah ifunanya igwe ijeoma ikechukwu ikenna imani isatou isioma itohan itunu iyabo iyanu jabari
jaheim jide jideofor jomo kamau kebede kehinde kelechi kemi kenenisa kidane kidist kobina kofi kojo
kokou kudzai kunle kwabena kwadwo kwaku kwame kwasi kweku kwesi ladan lamin lateef lekan liban lindiwe
lolade lungile maame makeda malaika mamadou mamo mandla mariama maryan masego mebrahtu mehret mekdes
melaku meron mihret modou mohamoud mohamud mosi mudiwa mulu muna mustafe mwai mwamba mwangi naa nahom
nandi nasra ndidi nebiyu ngozi nkechi nkem nkemdilim nkiruka nkosana nnamdi nneka nnenna noluthando
nomvula nonso ntombi nuru nyah nyasha obafemi obi obinna ochieng odion ogechi okechukwu olabisi oladele
oladipo olaitan olamide olanrewaju olayinka olu olufemi olufunke olufunmilayo olumide olusegun olusola
oluwadamilola oluwafemi oluwaseun oluwatobi oluwatosin omari omolara omotola onyeka onyinye opeyemi
osagie osas osei otieno oumar ousmane paa pelumi petros rahel rahma rashidat remi robel rotimi rukia
ruramai ruta rutendo saheed sahra salif samatar sarpong sefu segun selam selamawit selassie semhar
senait seun shamso shukri sibusiso simba sipho sisay siyabonga sizwe sola sowsan subira sulaimon
suleiman taiwo takunda tamirat tanaka tapiwa tariro tatenda tayo tedros temi temidayo temitope tendai
tesfaye thabo thandeka thandi thandiwe themba tigist timipre tinashe titi titilayo tobechukwu tobi tolu
toluwalope tomiwa tope tosin tsehay tunde tunji uche uchechi uchenna ugo ugochi ugonna ukamaka unathi
usain uzo uzoamaka uzoma vusi wale wambui wangari wanjiku warsame wekesa winta wole workneh xolani yaa
yared yaw yawa yemi yemisi yetunde yinka yohannes yonas yoofi yordanos yosef yusuph zahara zainabu
zanele zawadi zeleke zewdi zodwa zola zuberi zuri`;

const caribbean = `alphonso aneka arlene beres carlene carlton cedella chanel chantal chantelle cherelle clovis cornel
curtley daneil davion dawnette deandre deion delroy demetri denton desreta dijon donnette dwayne earlene
elroy errol esmie eulalie everald everton fitzroy floyd garvin gladstone glenroy godfrey hyacinth icilda
ionie jahmai jahmal jamar janelle javon jerdine jevon joyclyn junie kadeem kadian keisha kemar kenroy
keshia kingsley lascelles latisha latoya lavern lavinia lebert leroi loxley makeba malachi marcelle
mardene marva mavalyn melvina merlene merlyn michelene monty myrna narissa nathalee novelette nyasia
orville osbourne oswin raheem rashaun rashawn renford roshane sancia shakira shamar shanae shanelle
shanice shanika shaniqua shanique shantel shantelle sherene sherika sherona shevon simeone sonjah tajae
tanisha tarone tashana tevin tianna trecia tremaine trishana tyreese tyrell tyrese valrie vashti velda
velma veronique winnifred winsome yanique yolande zadie zephaniah`;

const european = `adriana agata agnieszka alejandro aleksander aleksandra aleksandrs alessandro alessia alina alvaro ana
anais anatoli anca andrei andrej andris andrius andrzej andzelika aneta angelika anja anke anton antonio
arkadiusz armands artem artur arturas astrid augustas barbora bartek bartosz beata benedetta birgit
biruta blazej bogdan bogdana bogumila boguslaw bozena bronislaw carlos cezary chiara ciprian claudiu
corina cosmin cristian cristina czeslaw dagmara daina daiva damir danuta darek dariusz dariuszek denisa
diego dimitar dimitri dimitrios dmitri dmytro dominik dominika dorin dorota dragos edita edyta egle
ekaterina elzbieta emil emilija enzo eugeniusz ewa ewelina fabio federica federico fernanda fernando
filip filomena florentina florin francesco francisco franciszek gabriela gabriele gediminas genowefa
georgeta georgi giacomo giedre gintaras giorgio giovanni giulia giuseppe grazyna grzegorz grzesiek
guillaume gunther halina hanna hans helga henryk henryka ieva igor ilaria ileana ilie ilona ingrida
ioana ionela ionut irena irina ivana iveta ivo iwona izabela jacek jadwiga jakub jana janina janis
janusz jarek jaroslav jaroslaw javier jelena jerzy joana joao jolanta jorge jose josef jozef juergen
jurgita juris justyna kacper kamila karolina kasia katarzyna katerina kazimierz kestutis kinga klaudia
klaus konrad krystian krystyna krzys krzysztof laima larisa laszlo lech leszek lidia liliana liudmila
livia lorena luciana luciano lucjan ludmila lukas lukasz luminita maciej maciek magda magdalena
malgorzata malgosia manuela marcelina marcin marco marek mariana marija marika mariola mariusz marko
marta martyna marzena mateusz matteo matthias maurizio michal mihaela mihai mikolaj milena milos
mindaugas mirek miroslav miroslaw natalija nikola nikolai nikolaos nikolay oksana oleg oleksandr olena
olga pablo paolo patrycja patryk paulius pavel pawel pedro piotr piotrek przemek przemyslaw radek
radoslaw radu rafal raimonda raluca ramunas renata robertas roksana roxana ryszard sandor sebastien
sergei sergiu serhii silviu slawek slawomir sorin stanislava stanislaw stefania stefano svetlana sylwia
szymon tadeusz tatiana tatjana teodor tereza tetiana tomasz tomek urszula valeria vasile vasyl viktor
viktoria viktorija violeta vitalija vlad vladimir volodymyr waldemar weronika wieslaw wieslawa wiktor
wiktoria witold wladyslaw wojciech wojtek yana yevhen yulia yuliia yuri zbigniew zbyszek zdenek zdzislaw
zenon zofia zoltan zosia zsolt zuzana zuzanna zygmunt`;

const eastAsian = `aiko akiko bao binh chee chia chih chiu cong daisuke dao duc eunji hao haruka hien hiroshi hoa hoang
hsin huan hui huong jia jiang jiaxin jing jisoo jiwoo junko kaito keiko kenji khanh kwan kyoko lanh lian
liang lien lihua lijuan linh mei meiling mingyu minh minji minjun naoko ngoc nguyet nhung phuong qiang
qing quan quang quynh sachiko sakura seojun sheung shu siew siu soojin sora soyeon takashi takeshi thanh
thao thuy tien trang tranh trinh truc tuan tuyen tuyet uyen viet wai wei weiming xia xiao xiaoming xin
xinyi xiu xuan xue yating yichen yiu yoko yong yoshi yuan yue yuen yuki yumi yuna zhen zhi`;

export const firstNameLists: readonly string[] = [
  english,
  welsh,
  scotsAndIrish,
  southAsian,
  arabicTurkishPersian,
  african,
  caribbean,
  european,
  eastAsian,
];

/** Surnames that are hardly ever anything else, so that lower case tells after a first name or a title. */
const british = `abbott abercrombie adams adamson addison ainsworth aitken alcock alderson aldridge allardyce allsop
anderson andrews ap appleby appleton archer armitage armstrong arnott arrowsmith ashby ashcroft ashworth
aspinall astley atherton atkins atkinson attwood aubrey austin ayling baines baird baldwin balfour
ballard bancroft bannister barber barclay barker barlow barnard barnes barnett barratt barrett barron
bartlett barton bates batty baxter bayliss beattie beaumont bebb beckett bellamy bennett benson bentley
benton berwick bevan beynon bickerstaff biggs birch birkett blackburn blackwell blair blakemore
bloomfield blythe bolton bonham booth boothroyd boswell bosworth bowden bowen bowers bowes bowles boyce
boyd boyle bradbury bradford bradshaw brady braithwaite bramley brennan brewer brewster brierley briggs
broadbent brocklehurst bromley brookes brooks broughton browne browning brownlow bruce buchanan buckley
bullock burgess burke burnett burrell burrows burton butler butterworth byrne caddick cadwaladr
cadwallader cahill caldwell callaghan calvert cameron campbell cantwell cardwell carey carlisle carlton
carmichael carney carr carrington carroll carruthers carson carter cartwright carver casey cassidy
cavanagh chadwick chalmers chamberlain chapman charlton chatterton chesterton childs chisholm christie
churchill clancy claridge clarke clarkson clayton clegg clements clifton clough coates cochrane cockburn
coleman coles collier collins colquhoun compton connell connelly connolly conroy conway coombes cooper
copeland corbett corcoran cornwell corrigan costello coulson cowan cowell cowley coyle crabtree craddock
cranston crawford creighton crichton croft crompton crosby crossley crowther cullen cumming cummings
cunningham curran currie curtis cuthbert dalgleish dalton daly daniels darby davenport davidson davies
davis davison dawes dawson deakin delaney dempsey denham dennison denton devine devlin dewar dewhurst
dickinson dickson dillon dixon dobbs dobson dodd dodds doherty dolan donaldson donnelly donoghue donovan
doran dougherty dowd dowling downes downey doyle draper drayton driscoll drummond duckworth dudley duffy
duggan dunbar dunlop dunn dunne durham durrant dutton dwyer dyson eaton eccles eckersley edmonds
edmondson edwards egan elliott ellis ellison ellwood emerson evans everett eynon fairbrother fairclough
fairhurst fairweather fallon farrell farrelly faulkner fawcett fearnley fenton fenwick ferguson fernley
fielding finch finlayson finnegan finney firth fishwick fitzgerald fitzpatrick fitzsimmons flanagan
flannery fleming fletcher flynn foley forbes forrester forsyth foster fothergill foulkes fowler francis
fraser freeman frobisher fulton furlong gaffney galbraith gallacher gallagher galloway gardiner gardner
garner garnett garrett garvey gaskell geddes geoghegan gethin gibbons gibbs gibson gilbert gilchrist
gillespie gilmour gittins gladstone gledhill glover glynn goddard godfrey godwin goldsmith goldstein
gomersall goodall goodchild goodwin gormley goulding gow gower grady grantham grayson greaves greenaway
greenhalgh greenwood gregson grenfell grieve griffin griffith griffiths grimes grimshaw grogan gruffudd
gruffydd gunn guthrie gwilym gwynne hackett haddock hadfield haigh haines halliday halliwell hamilton
hammond hampson hancock hanley hanlon hannah hanratty hanson harcourt harding hardman hardwick hardy
hargreaves harkin harkness harland harper harrington harrison hartley harvey haslam hastings hathaway
havard hawkins haworth hawthorne hayes haynes hayward haywood healey healy heaton hegarty hemmings
henderson hendry hennessy henshaw hepburn hepworth herbert hetherington hewitt heywood hibbert hickey
hickman hicks higgins higginson higgs higham hilton hindle hindley hinds hinton hitchcock hoare hobbs
hobson hodge hodges hodgkins hodgkinson hodgson hogan hogg holbrook holden holder holdsworth holland
hollis holloway holmes holt hopkins hopkinson hopper hornby horne horner horrocks horsfall horton
houghton houlihan howarth howell howells howes howie hoyle hubbard huddleston hudson huggins hughes
hulme humphrey humphreys humphries huntley hurley hurst hussey hutchings hutchins hutchinson hutchison
hutton hyde hyland ibbotson iles ingham ingram innes ireland irvine irving irwin jackson jacobs jamieson
jarman jarvis jefferies jefferson jeffery jeffries jenkins jenkinson jenkyns jennings jepson jessop
johns johnson johnston johnstone joliffe jones jowett joyce kane kavanagh kearney kearns keating keegan
keeling keenan kellett kelly kendall kendrick kennedy kenny kenyon kerr kershaw keyes kiely kilgour
kilpatrick kimber kingsley kingston kinnear kinsella kirby kirk kirkham kirkpatrick kirkwood kitson
knowles laidlaw laing laird lambert lamont lancaster langdon langford langley langton larkin latham
latimer lawler lawlor lawson laycock leach leadbetter leary leatherbarrow lennon lennox leonard leslie
lester lewis leyland liddell lightfoot lindsay linton lister littlewood livingstone llewellyn llewelyn
lloyd lockett lockhart lockwood logan lomas longbottom longden loveday lovell lowe lowry loxton lucas
luckhurst lumsden lunn luscombe lyall lynch lynn lyons macdonald macdougall macfarlane macgregor
macinnes macintyre maciver mackay mackenzie mackie mackinnon mackintosh maclean maclennan macleod
macmillan macneil macpherson macrae maddock maddocks maddox magee maguire maher mahoney maitland
makepeace malley mallon malone maloney mangan manning mansell mansfield marriott marsden marshall
marston martindale masterson mather mathers matheson mathias matthews maughan maxwell maynard mcaleer
mcallister mcardle mcauley mcbride mccabe mccafferty mccaffrey mccall mccann mccarthy mccartney
mcclelland mccluskey mcconnell mccormack mccormick mccourt mccoy mccreadie mcculloch mccullough
mcdermott mcdonald mcdonnell mcdonough mcdowell mcelroy mcevoy mcewan mcfadden mcfarland mcfarlane
mcgarry mcgee mcghee mcginley mcginn mcginty mcglynn mcgovern mcgowan mcgrath mcgregor mcguinness
mcguire mchugh mcilroy mcinnes mcintosh mcintyre mckay mckee mckenna mckenzie mckeown mckinley mckinney
mckinnon mclaren mclaughlin mclean mclellan mcleod mcloughlin mcmahon mcmanus mcmaster mcmillan mcmullan
mcnab mcnally mcnamara mcnamee mcneil mcneill mcnicol mcnulty mcparland mcphee mcpherson mcquade mcqueen
mcshane mcsorley mcsweeney mctaggart mcveigh meacham meadowcroft meehan mellor melrose melville meredith
merrick metcalfe middleton milburn millar millard milligan millington millward milne milner milton
mitchell mockridge moffat moffatt molloy moloney monaghan monroe montague montgomery mooney moran
moreton morgan moriarty morley morrell morris morrison morrissey mortimer morton moseley mostyn mottram
muir muirhead mulcahy mulholland mullan mullen mulligan mullins mulvaney mundy munro murdoch murphy
murray murtagh musgrave myers nairn nanney napier nash naughton naylor neal neale neilson nelson nesbitt
nettleton neville newbold newbury newcombe newell newman newsome newton nicholas nicholls nichols
nicholson nicol nicolson nightingale nolan norbury norris norton nott nuttall o'brien o'connell o'connor
o'donnell o'donoghue o'dowd o'driscoll o'grady o'hagan o'hara o'hare o'kane o'keefe o'leary o'malley
o'neill o'reilly o'rourke o'shea o'sullivan o'toole oakes oakley oates obrien oconnell oconnor odonnell
odonoghue odriscoll ogden ogilvie ogrady ohara okeefe oldfield oldham oleary oliver omalley oneill
oreilly orourke osborn osborne osullivan oswald otoole overton owens oxley padgett paisley palfrey
palmer parfitt parker parkes parkin parkinson parnell parr parry parsons partington partridge paterson
patterson pattison paxton payne peacock peake pearce pearson peart pemberton pendlebury pendleton
penhaligon pennington penrose penry pepperell percival perkins perry peters petrie pettigrew phelan
phelps philips phillips philpott pickering pickersgill pickett pilkington pinder pitman platt platts
plummer plunkett pollard pollitt pollock ponsonby poole popplewell postlethwaite potts powell poynter
pratt preece prendergast prentice prescott preston prichard priestley pringle pritchard pritchett
probert procter proctor prosser prothero proudfoot pryce prydderch pryor pugh purcell purdy purvis pye
quigley quinlan quinn quirk radcliffe radford rafferty rainford ralston ramsay ramsbottom ramsden ramsey
ramshaw randall rankin ratcliffe rathbone rawlings rawlinson rawson rayner redding redfearn redfern
redman redmond redpath reeves regan reid reilly rennie renshaw renwick reynolds rhydderch richards
richardson richmond rickard rickards ricketts riddell ridgway ridley rigby riley rimmer riordan ritchie
robb roberts robertson robins robinson robson roche rodger rodgers roebuck rogers rogerson romney rooney
roper roscoe rosser rossiter rothwell rourke routledge rowbotham rowe rowell rowland rowlands rowley
rowntree royle ruddock rudge rushton russell rutherford rutter ryder salisbury sampson sanders sanderson
sandford sargent saunders sawyer saxton sayer scanlon schofield scully seaton seddon selby sellers
semple seward sewell sexton seymour shakespeare shand shanks shannon sharkey sharman sharpe sharples
shaughnessy shaw shea shearer sheehan sheffield sheldon shenton shepherd sheppard sheridan sherlock
sherman sherwood shields shipley shuttleworth siddall sidebottom silcock simcock simmonds simmons simms
simpson sinclair singleton sinnott skelton skinner slater slattery sloan smalley smallwood smedley
smethurst smith smithers smithson smyth smythe snowden somerville sparrow spence spencer spink spooner
staines stanfield stanford stanton stapleton starkey staunton steadman stebbings stephens stephenson
stevens stevenson stewart stirling stobart stockdale stokes stott stratton strickland stringer stubbs
sturgess sugden sullivan summers sumner sutcliffe sutherland sutton swain swann sweeney swindells sykes
symonds szymanski taggart talbot tate tattersall taverner taylor teague teale telford templeton tennant
thackeray thatcher theobald thistlethwaite thomas thompson thomson thorburn thorne thornley thornton
thorpe thurston tierney tilley timmins timms tindall tinsley titmuss todd toland tomkins tomlinson
tompkins tonks toomey topham torrance townsend tranter travers treharne trelawney tremayne trevelyan
trinder trotter troughton truman tucker tudor tully turnbull turner turpin twigg tyrrell underhill
underwood unsworth upton urquhart usher varley vaughan venables vickers vincent waddington wadsworth
wagstaff wainwright wakefield walden waldron wallis walmsley walsh walters walton warburton wardle
warner warwick waterhouse waterman watkins watkinson watson watts weatherby webb webber webster weller
wellington wentworth westwood wetherby whalley wharton wheatley wheeldon wheeler whelan whitaker whitby
whitcombe whitehead whitehouse whitehurst whiteley whitfield whitford whiting whitley whitlock whitmore
whittaker whittington whittle whitworth whyte wicks widdowson wiggins wignall wilcock wilcox wilde
wilding wilkes wilkie wilkins wilkinson willetts williams williamson willis wilmot wilson wilton windsor
winfield wingfield winstanley winterbottom withers withington wolfe wolstenholme womack woodcock
woodhead woodhouse woodland woodruff woodward woolley wootton wordsworth worrall worsley worthington
wragg wrigglesworth wright wrigley wyatt wylie wynn wynne yardley yarwood yates yeats yeomans yorke`;

const wider = `abdi abdullah abdullahi abebe abiodun abubakar acheampong achebe acquah adamczyk adebayo adegoke
adekunle adeleke adenuga adeola adesanya adewale adeyemi adeyinka afolabi afolayan agarwal aggarwal
agyeman agyemang ahmad ahmed aidoo ajayi akande akhtar akinola akinyemi akpan akram akuffo alam ali alvi
amadi amankwah amin amoah amoako ampofo anand ankrah annan ansah ansari antwi appiah arora arshad arslan
asamoah asante asghar ashraf aslam atta awan aydin ayoola aziz baah babatunde badmus bahadur baig bajwa
bakare bakshi balakrishnan balogun banerjee bangura bansal baptiste baran barua barzani basu batra begum
bello bewaji bhandari bhardwaj bhatia bhatt bhatti bhogal bianchi bibi biswas boakye boateng bose bruno
camara ceesay celik chadha chahal chakrabarti chakraborty chan chand chandra chatterjee chaudhary
chaudhry chaudhuri chauhan cheema chen cheng cheung chiu cho chohan choi chopra choudhury chow chowdhury
christodoulou chu chua chukwu chung constantin constantinou conteh conti costa dabrowski dada das
dasgupta dass datta demetriou demir deol desai dev devi dhaliwal dhami dhanda dhillon dhir diallo diaz
dimitrov diop dlamini dogan dogra dosanjh doshi dube dudek dumitru dutta ebrahim edem egbe ekwueme
esposito eze ezeh fashola fernandes fernandez ferrari fofana gandhi ganguly garba garcia gebremariam
georgiev georgiou gheorghe ghosh gill gomes gomez gonzalez goswami gounder goyal grabowski greco grewal
guha gujral gupta gurung habib haddad haidar haider halai hamid haq haque hasan hashemi hashmi hassan
hossain hosseini huang hussain hussein ibrahim idris igwe ioannou ionescu iqbal ismail issa ivanov iyer
jablonski jaffer jagpal jain jalloh jama janjua jankauskas jankowski javed jawad jaworski jha jiang
johal joshi juma kabia kabir kalra kaluwe kamara kaminska kaminski kanu kapoor kapur karim kariuki karki
kassam kaur kaushal kaya kazlauskas kebede keita khalid khalil khan khanna khattak khatun khawaja khosla
kim kimani kohli koroma kotecha kothari kouassi kowalczyk kowalewski kowalska kowalski kozlowski
krawczyk krishnan krol kulkarni kumar kumari kuti kwarteng kyei lad lakhani lam lama lau lawal leung
lewandowska lewandowski li liang lim lin liu loke lopez luthra ma mahajan mahmood mahmoud mahmud maina
majeed majewski majid makwana malhotra malik malinowski mancini manjang mann mansaray maqsood marfo
marino martinez masih masood matei mathew mathur mazur mbeki mehra mehta menon mensah mian michalak
minhas mir mirza mishra misra mistri mistry mitra mohamed mohammad mohammed mohamud molina moosa moretti
moyo mpofu msimang mubarak muhammad mukherjee mumba munteanu murthy musa mustafa mutasa mwale mwamba
mwangi naeem nagra nahar naidu nair nanda naqvi narang narayan narayanan nasir nath nawaz nazir ncube
ndiaye ndlovu ng nguyen nkosi nkrumah noor nowak nwachukwu nwosu nyamekye nyarko nyathi nyoni obasi
obeng obi odukoya oduya ofori ogbonna ogunbanjo ogundipe ogunleye ojo okafor okeke okeowo okoli okonkwo
okorie okoro okoye okwonkwo oladipo olaniyan olatunji olszewski oluwole omar omondi onuoha onwuka
onyango opoku oppong osei osman otieno otoo owusu oyelaran oyewole ozdemir ozturk padhi pandey pandya
papadopoulos parekh parikh parmar parveen patel pathak patil pawlak pawlowski pereira perera petrauskas
petrov pham phiri phull pillai piotrowski polat popa popescu prajapati prakash prasad purewal qadir
qasim qureshi rafiq rahim rahimi rahman rai raja rajan rajput ram ramachandran raman rana randhawa rani
rao rashid rasul rathod rauf rawat raza razaq reddy rehman riaz ricci rizvi rodrigues rodriguez romano
rosario rossi roy russo rusu rutkowski saeed sahin sahni sahota saini saleh salim salmon samra sanchez
sandhu sanghera sankoh santos sarkar sarpong sehgal sen sengupta sesay sethi shafiq shah shaikh sharif
sharma shastri sheikh sheth shinde shrestha shukla siddiqi siddiqui sidhu sikora silva singh sinha
sivakumar soni sood soyinka srinivasan srivastava stan stepien stoica subramaniam subramanian suleiman
syed szymanska tahir tandon taneja tang tariq tembo tesfaye tetteh thakur thapa thapar thind tiwari toor
toure tran traore tripathi trivedi turay twumasi ubah uddin umar usman vaidya varma vashisht vasquez
verma virdee virk vora vyas wadhwa walczak warsame wieczorek wisniewski wojcik wong wozniak wu xu yadav
yang yeboah yildirim yilmaz yip yousaf yousuf yusuf zafar zahid zaidi zajac zaman zhang zhao zheng zhou
zhu zielinski zulu`;

export const surnameLists: readonly string[] = [british, wider];

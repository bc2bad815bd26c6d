/** Towns, cities, boroughs and villages of the UK and its counties: never anything else, so lower case tells. */
const england = `abingdon accrington addlestone aigburth aldeburgh aldershot alnwick alton altrincham amersham ancoats
andover arundel ascot ashford ashington aylesbury bagshot bakewell banbury banstead barnet barnoldswick
barnsley barnstaple barrow-in-furness basildon basingstoke batley battersea bebington beccles bedford
bedlington bedworth belper berkhamsted bermondsey berwick bethnal beverley bexhill bexley bexleyheath
bicester bideford billericay birkenhead birmingham blackburn blackpool blandford blyth bodmin bognor
bolsover bolton bootle boreham borehamwood boston bournemouth bracknell bradford braintree brentford
brentwood bridgend bridgnorth bridgwater bridlington bridport brighouse brighton bristol brixham brixton
bromley bromsgrove burnham burnley burslem burton bushey buxton byfleet byker camberley
camberwell camborne cambourne cambridge camden cannock canterbury carlisle carshalton castleford
caterham catford chapeltown chatham chatteris cheadle cheam chelmsford chelmsley cheltenham chertsey
chesham cheshunt chester chesterfield chichester chiddingfold chingford chippenham chislehurst
chorley chorlton christchurch cirencester clacton clapham cleckheaton cleethorpes clitheroe coalville
cobham colchester colne congleton consett corby coulsdon coventry cowes cramlington cranleigh crawley
crewe crewkerne cricklewood cromer crowborough crowthorne croydon cuckfield dagenham dalston darlington
dartford dartmouth darwen daventry dawlish deptford derby dereham devizes dewsbury didcot didsbury diss
doncaster dorchester dorking dover droitwich dronfield dudley dulwich dunstable durham ealing eastbourne
eastleigh edgbaston edgware edmonton egham ellesmere eltham enfield epping epsom erdington erith
esher everton evesham ewell exeter exmouth fallowfield falmouth fareham faringdon farnborough farnham
faversham felixstowe feltham finchley fleetwood folkestone frimley frinton frome fulham gainsborough
garforth gateshead gillingham glastonbury glossop gloucester godalming godstone goole gorton gosforth
gosport grantham gravesend greenwich grimsby guildford guiseley hackney haddenham hailsham
halesowen halesworth halifax halstead hammersmith hampstead handsworth harehills haringey harlesden
harlow harpenden harrogate harrow hartlepool harwich haslemere hastings hatfield havant haverhill
haworth haywards heaton hebden hemel hendon henley hereford herne hertford hexham heywood hillingdon
hinckley hitchin hoddesdon holloway holmfirth honiton horley hornsey horsforth horsham houghton hounslow
hucknall huddersfield hulme hungerford hunstanton huntingdon huyton hyde hythe ilford ilfracombe
ilkeston ilkley ilminster ipswich isleworth islington jarrow jesmond keighley kempston kendal kenilworth
kensington kentish keswick kettering keynsham kidderminster kidlington kidsgrove kilburn killingworth
kingsbridge kingston kingswood kirkby kirkdale knaresborough knowsley knutsford lambeth lancaster
leamington leatherhead leeds leicester leigh leighton leominster letchworth levenshulme lewes lewisham
leyton leytonstone lichfield lightwater lingfield littlehampton liverpool london longbenton longsight
loughborough louth lowestoft ludlow luton lutterworth lydney lymington lyndhurst lytham mablethorpe
macclesfield maidenhead maidstone maldon malmesbury malvern manchester mansfield margate marlow maryport
matlock melksham melton merstham mexborough middlesbrough mildenhall minehead mitcham molesey morden
morecambe morley morpeth mortlake moseley moss-side nantwich neasden newark newbury newcastle
newcastle-upon-tyne newham newhaven newmarket newquay norbury northallerton northampton northolt
northwich norwich nottingham nuneaton oakham okehampton oldham ormskirk orpington ossett oswestry otley
oundle oxford oxshott oxted padiham paignton peckham penge penrith penryn penzance perranporth pershore
peterborough peterlee petersfield pinner plaistow plumstead plymouth pontefract poole portishead
portsmouth preston prestwich pudsey purley putney ramsgate rawtenstall rayleigh redcar redditch
redhill redruth reigate retford richmond rickmansworth ringwood ripley ripon rochdale rochester rochford
romford romsey rotherham rothwell royston ruislip runcorn rushden rusholme rutland ryde salford
salisbury saltaire saltash saltburn scarborough scunthorpe seacroft seaford seaham seaton sedgefield
selby selly sevenoaks shaftesbury sheerness sheffield shepperton shepton sherborne sheringham shipley
shiremoor shoreditch shoreham shrewsbury sidcup sidmouth sittingbourne skegness skelmersdale skipton
sleaford solihull southall southampton southend southport southwark southwold spalding sparkbrook speke
spennymoor stafford staines stalybridge stamford stanmore stepney stevenage stockport stockton stockwell
stoke-on-trent stourbridge stourport stowmarket stratford streatham stretford stroud sunbury sunderland
surbiton sutton swaffham swanage swindon sydenham tadworth tamworth taunton tavistock teddington
teignmouth telford tewkesbury thame thamesmead thatcham thetford thirsk thornbury thornton tilbury
tiverton todmorden tolworth tonbridge tooting torquay totnes tottenham towcester toxteth tring
trowbridge truro tunbridge twickenham tynemouth tyneside uckfield ulverston uppingham urmston uttoxeter
uxbridge ventnor wakefield walkden wallasey wallington wallsend walsall waltham walthamstow walton
wandsworth wantage wapping wareham warminster warrington warwick watford wealdstone wednesbury
wellingborough wellington welwyn wembley westerham weston-super-mare wetherby weybridge weymouth
whickham whitby whitechapel whitehaven whitley whitstable whyteleafe widnes wigan willesden wilmslow
wimbledon wimborne wincanton winchester windermere windlesham windsor winsford wisbech witham withernsea
withington witney woking wokingham wolverhampton woodbridge woolwich wootton worcester workington
worksop worplesdon worthing wymondham wythenshawe yarmouth yeovil york`;

const wales = `aberaeron aberavon abercarn abercynon aberdare aberdaron aberdyfi aberfan abergavenny abergele abersoch
abersychan abertawe aberteifi abertillery aberystwyth amlwch ammanford anglesey bangor bargoed barmouth
beaumaris beddau bedwas bethesda blackwood blaenau blaenavon blaina brecon briton-ferry brynaman
brynmawr brynmenyn builth burry caerdydd caerfyrddin caergybi caerleon caernarfon caerphilly caldicot
cardiff cardigan carmarthen casnewydd cathays ceredigion chepstow chirk colwyn conwy corwen cowbridge
criccieth crickhowell crumlin crymych cwmavon cwmbran cwmtawe cymmer deeside deiniolen denbigh
denbighshire dolgellau ebbw ewloe ferndale ffestiniog fishguard flintshire gelligaer glamorgan glynneath
gorseinon gowerton grangetown gresford gwent gwynedd harlech haverfordwest hawarden hengoed holyhead
holywell johnstown kidwelly knighton lampeter laugharne llanberis llanbradach llandaff llandeilo
llandovery llandrindod llandudno llandysul llanelli llanfairfechan llanfairpwll llanfyllin llangefni
llangollen llangrannog llanidloes llanishen llanrumney llanrwst llantrisant llantwit llanwrtyd
machynlleth maerdy maesteg merthyr monmouth monmouthshire mountain-ash narberth neath nefyn newport
newtown neyland oakdale pembroke pembrokeshire penarth pencoed penmaenmawr pentre penygraig pontardawe
pontarddulais pontyclun pontycymer pontypool pontypridd porthcawl porthmadog portmeirion powys prestatyn
presteigne pwllheli radyr resolven rhayader rhondda rhosllanerchrugog rhuddlan rhyl rhymney risca ruthin
sketty splott swansea tenby tonypandy tonyrefail trawsfynydd tredegar trefforest treforest treharris
treherbert treorchy tywyn usk welshpool wrecsam wrexham ynysybwl ystalyfera ystrad ystradgynlais`;

const scotland = `aberdeen aberfeldy aboyne airdrie alloa alness anstruther arbroath ardrossan argyll arran auchterarder
auchtermuchty aviemore ayr ayrshire ballater balloch banchory banff bannockburn barrhead bathgate
bearsden bellshill blairgowrie blantyre bo'ness bonnyrigg brechin broxburn buckie caithness callander
cambuslang campbeltown carluke carnoustie castlemilk clackmannan clydebank coatbridge cowdenbeath crieff
cumbernauld cumnock cupar dalbeattie dalkeith dingwall dornoch drumchapel dumbarton dumfries dunbar
dunblane dundee dunfermline dunoon easterhouse edinburgh elgin falkirk forfar forres fraserburgh
galashiels galloway girvan glasgow glencoe glenrothes govan grangemouth greenock haddington hamilton
hawick helensburgh huntly inveraray invergordon inverkeithing inverness inverurie irvine islay jedburgh
johnstone kelso kilmarnock kilsyth kilwinning kinross kirkcaldy kirkcudbright kirkintilloch kirkwall
kirriemuir lanark lanarkshire largs larkhall leith lerwick leuchars linlithgow livingston lochgelly
lochgilphead lockerbie lossiemouth lothian mallaig maryhill melrose methil midlothian milngavie moffat
montrose moray motherwell musselburgh nairn newton-mearns oban orkney paisley partick peebles penicuik
perthshire peterhead pitlochry portobello portree prestwick raasay renfrew rothesay rutherglen saltcoats
selkirk shetland springburn stenhousemuir stirling stonehaven stornoway stranraer strathaven thurso
tiree tobermory tranent troon turriff ullapool wishaw`;

const northernIreland = `antrim ardoyne armagh ballycastle ballyclare ballymena ballymoney ballynahinch banbridge belfast
carrickfergus castlederg coleraine cookstown craigavon crossmaglen derry downpatrick dromore drumquin
dungannon dungiven enniskillen fermanagh fivemiletown glengormley holywood keady kilkeel larne limavady
lisburn lisnaskea londonderry lurgan maghera magherafelt newry newtownabbey newtownards omagh poleglass
portadown portaferry portrush portstewart rathlin saintfield strabane tandragee warrenpoint`;

const counties = `alderney bedfordshire berkshire buckinghamshire cambridgeshire cheshire cleveland cornwall cumbria
derbyshire devon dorset essex gloucestershire guernsey hampshire herefordshire hertfordshire humberside
huntingdonshire kent lancashire leicestershire lincolnshire merseyside middlesex norfolk
northamptonshire northumberland nottinghamshire oxfordshire shropshire somerset staffordshire suffolk
surrey sussex teesside warwickshire wiltshire worcestershire yorkshire`;

/** Hospitals that people call by one name. */
const hospitals = `addenbrookes ashworth bethlem bootham broadmoor bronglais calderstones carstairs gartnavel glangwili
hellesdon maelor maudsley morriston muckamore papworth pinderfields rampton stobhill stoke-mandeville
withybush`;

export const placeLists: readonly string[] = [england, wales, scotland, northernIreland, counties, hospitals];

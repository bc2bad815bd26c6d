/** What buildings and services are called by: a name before one of them makes a place. */
export const placeTypes = `ward unit hospital infirmary hospice hostel house lodge clinic centre center surgery practice school primary academy college university nursery church chapel
mosque temple gurdwara synagogue cathedral parish library museum theatre pub arms inn hotel cafe café club gym farm prison barracks station depot factory works warehouse estate flats tower towers
court cottage villa villas manor hall park gardens garden suite wing annexe hub project resource daycentre drop-in foodbank market arcade allotments pier bridge island valley village common
castle beach forest wood woods loch lough glen fields meadow meadows priory abbey retreat haven refuge pharmacy dental rovers united city athletic fc rfc trust foundation ltd limited plc council fm`;

/** The kinds of streets: safe after any name, also in lower case. */
export const streetTypes = `road rd street lane avenue ave crescent cres terrace close drive way court place grove mews gardens walk row view rise parade square hill park green wynd brae gate crescent vale quay wharf heights boulevard bypass`;

/** Street kinds that are hardly ever anything else, so that no number is needed before them. */
export const surelyStreets = `road rd street lane avenue ave crescent terrace mews wynd boulevard grove parade`;

/** Say of what sort a place is, not which one: "the day centre", "the mental health unit", "main road". */
export const generic = `british english welsh scottish irish polish indian asian african american european muslim christian jewish hindu sikh catholic north south east west northern southern eastern western mental health day community care crisis recovery acute locked open secure mixed male female men's women's mens womens adult adults adult's children's childrens child older people's elderly general medical psychiatric psychiatry local nearest main new old same other
different high low medium private public special specialist inpatient in-patient outpatient out-patient outpatients patient patients rehab rehabilitation detox eating disorder disorders mother baby learning disability forensic assessment treatment admission admissions emergency intensive
support drop-in resource leisure sports shopping town city village job call contact advice information training primary secondary high middle infant junior boarding sixth nursery comprehensive grammar the a an this that my our your his her their its every each any some no one another whole
first second third next last side back front busy long short quiet noisy narrow country dirt ring slip cross toll rail railway bus train fire police petrol service coach power polling space foster care-home nursing residential sheltered council halfway half-way safe big small little nice nasty horrible awful
lovely good bad great best worst whole entire right wrong only own which what whose ex gp doctor doctor's doctors nurse nurse's a&e icu surgical maternity children geriatric dementia stroke cancer burns own dog bird tree family night art music craft chess book working men walled zebra under down up off on in at to by of and or with from for from during near past`;

/** Names that wards and houses go by although they are words: "on bluebell ward", "at the Haven". */
export const houseNames = `acorn alder amber apple ash aspen bamboo beacon beech beeches birch birches bluebell bramble bridge briar brook cedar cedars cherry chestnut clover compass conifer copse cove crocus daffodil daisy dove eagle elm elms elders fern firs foxglove gables garden gorse grange grove harbour haven hawthorn hazel heath heather
heron hive holly hollies hub ivy jasmine jay juniper kestrel kingfisher kite larch larches lark lauren laurel laurels lavender lighthouse lilac lily limes linden lotus magnolia maple maples meadow meadows mill mount mulberry nest nightingale oak oaks oasis olive orchard orchid otter owl pavilion phoenix pine pines poplar poplars poppy priory primrose quay
rainbow redwood retreat river riverside robin rose rosewood rowan saffron sanctuary skylark snowdrop spinney spring springs spruce station sunflower sunrise swallow swan swift sycamore thistle tulip vale valley victoria vine vineyard violet walnut wellspring willow willows windmill wren yew albany albion alexandra argyle avalon balmoral beaufort caledonian cavell churchill clarence cumberland darwin elgar elizabeth galaxy gladstone jubilee kennedy
kent keats king kings king's lister newton nelson oakwood parkside queens queen's regent royal ruby sapphire shelley tennyson topaz trafalgar waterloo wellington windsor wordsworth bronte byron diamond emerald pearl opal jade aqua mercury jupiter saturn venus neptune orion pluto ocean horizon horizons cathedral chapel mill station church castle abbey manor school park green`;

/** First words of Welsh names of places and schools. */
export const welshPlaceWords = `ysgol ysbyty canolfan coleg capel eglwys ty plas bryn parc heol stryd ffordd maes clos cwrt neuadd meddygfa cartref llys tan pant nant cae rhiw lon tyddyn fferm hafan hafod uned`;

/** Employers and chains that people name in lower case; only after "work at" and the like. */
export const employers = `tesco asda sainsburys sainsbury's lidl aldi morrisons boots superdrug greggs mcdonalds mcdonald's costa starbucks amazon argos primark ikea wilko wilkos poundland b&m b&q homebase halfords screwfix iceland waitrose co-op coop m&s nandos kfc subway dominos wetherspoons spoons dwp hmrc bt royalmail dpd evri hermes stagecoach arriva firstbus  gwr tfl serco g4s capita tata airbus bae rolls-royce nissan toyota jaguar dvla admiral hsbc barclays lloyds natwest santander halifax nationwide `;

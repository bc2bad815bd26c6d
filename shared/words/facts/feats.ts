import { type Fact, fact, factInCapitals, factOf, few, is, kin, rest, shut, who, word } from './shape.ts';
import { rareWork } from './words.ts';

/** Where somebody is heard or seen by a crowd; a ward round and a meeting are not. */
const stage =
  'cathedral|minster|abbey|palace|albert hall|opera house|olympics|paralympics|cup final|stadium|millennium centre|eisteddfod|proms|coronation|jubilee|state funeral|royal (?:wedding|funeral|variety)|parliament|senedd|house of (?:lords|commons)|commonwealth games|carnival|glastonbury|edinburgh fringe|test match|grand final';
const landmark =
  'bandstand|bridge|statue|mural|memorial|monument|clock|town hall|church|chapel|mosque|temple|pier|lighthouse|lifeboat|stained glass|altar|maze|fountain|playground|skate ?park|town sign|school badge|logo|flag';
const height =
  'bridge|roof|pier|cliffs?|viaduct|balcony|tower|multi-?storey|car park|train|tube|lorry|bus|overpass|flyover|harbour wall|scaffolding';
const odd =
  'car park|lift|back of|back seat|taxi|cab|bus|train|plane|aeroplane|ambulance|layby|lay-by|supermarket|field|shed|toilets?|corridor|police (?:car|station|cell)|prison|tent|caravan|church|pub';
/** What "the one with" anybody in the room has, or says. */
const ordinaryHaving =
  'power|problem|problems|say|pen|keys?|clipboard|cards?|answers?|voice|money|label|illness|condition|diagnosis|choice|loudest|biggest|most|least|final|last|best|worst|mental|degree|qualifications?|lived|experience';
const kindDeeds =
  'listens?|listened|asks?|asked|cares?|cared|helps?|helped|understands?|understood|knows?|knew|gets?|got|sees|saw|turns?|turned|comes?|came|visits?|visited|rings?|rang|calls?|called|believes?|believed|has to|had to|is|was|didn|doesn|does|did|can|could|noticed|notices|stays?|stayed|wants?|wanted|takes?|took|says?|said|speaks? up|tries|tried|explains?|explained|gives?|gave|sat|sits|cried|cries|works?|worked|matters?|decides?|decided|bothered|bothers|needs?|suffers?';

/** What somebody did, or is seen to be, that a town remembers. */
export const feats: readonly Fact[] = [
  // six foot nine, 7ft 1
  fact(
    /fo?o?t/iu,
    `(?:six|seven|6|7) ?(?:foot|ft|feet) ?(?:four|five|six|seven|eight|nine|ten|eleven|[4-9]|1[01])${shut}`,
  ),
  // the one with one leg, the one without a nose
  factOf(
    is,
    `the one (?:with|without) (?:(?:the|a|an|one|no|two|three|only one) )?(?!(?:${ordinaryHaving})${shut})${rest}`,
  ),
  // the only one who speaks Somali
  fact(
    /only/iu,
    `the only (?:one|person|patient|child|carer) (?:here |there )?(?:who|that|with) (?!(?:the|my|our|any|it|${kindDeeds})${shut})${rest}`,
  ),
  // they call me the cat lady of the estate
  factOf(
    '(?:call|calls|called) (?:me|him|her|us)',
    `the ${few(3)}(?:man|woman|lady|lad|lass|girl|boy|bloke|guy|queen|king|bishop|professor|preacher|hermit|singer)(?: (?:of|from|on|in) ${rest})?`,
  ),
  fact(/jury|juror/iu, `(?:on the jury|a juror|jury foreman|foreman of the jury)${shut}${rest}`),
  // gave birth in the car park
  fact(
    /birth|born|baby|waters/iu,
    `(?:(?:gave|given) birth|was born|were born|had (?:my|our|the) baby|waters broke) (?:in|on) (?:the|a|an|their|our) ${few(2)}(?:${odd})${shut}${rest}`,
  ),
  // my grandfather built the bandstand
  factOf(
    who,
    `(?:built|painted|carved|designed|made|restored|paid for|unveiled|laid|cast|saved|drew) the ${few(3)}(?:${landmark})${shut}${rest}`,
  ),
  // I was Miss Guildford 1984
  factInCapitals(/Miss |Mr /u, `(?:Miss|Mr) (?:\\p{Lu}[\\p{L}'’-]{2,24} ){1,2}(?:19|20)\\d\\d${shut}`),
  // a bishop's secretary, the mayor's driver
  fact(
    /['’]s /iu,
    `(?:the|our|a|an) (?:${rareWork})['’]s (?:${kin}|widow|secretary|driver|cook|cleaner|chauffeur|gardener|assistant|housekeeper|lodger|neighbour|clerk)${shut}`,
  ),
  // played the organ at the cathedral, sang at the royal wedding
  fact(
    /at|in|on|for/iu,
    `(?:sang|sung|played|danced|performed|read|spoke|preached|marched|rode|conducted|solo|appeared|swam|fought|competed|ran) ${few(4)}(?:at|in|on|for) (?:the |a )?${few(2)}(?:${stage})${shut}${rest}`,
  ),
  // used to present the breakfast show, read the news on the radio
  fact(
    /show|news|weather|programme|column/iu,
    `(?:present|presented|presents|host|hosted|hosts|read|reads|wrote|writes|write|had) (?:the|a|my own) ${few(3)}(?:breakfast show|radio show|tv show|chat show|quiz show|phone-in|news on|weather on|programme on|column in|show on)${shut}${rest}`,
  ),
  // taught half this town to swim
  fact(
    /taught|delivered|married|buried|christened|nursed|served|fed|drove/iu,
    `(?:taught|delivered|married|buried|christened|baptised|nursed|fed|drove) (?:half|most of|all of|everyone in|every (?:child|baby|kid|family) in) (?:the|this|that|our|my) (?:town|village|estate|island|valley|street|county|parish|school)${shut}${rest}`,
  ),
  // the train driver in the accident at the crossing
  factOf(
    is,
    `(?:the|a|one of the) ${few(3)}(?:driver|pilot|guard|passenger|passengers|survivors?|witness|nurse|teacher|captain|conductor|officer|cyclist|boy|girl|man|woman|lad|baby|mother|father) (?:in|at|of|from|on|after) (?:the|that) ${few(3)}(?:accident|crash|fire|explosion|disaster|siege|attack|shooting|stabbing|bombing|flood|derailment|inquest|inquiry|photo|picture|video|film|book)${shut}${rest}`,
  ),
  // walked from here to London in my dressing gown; not: walked from the ward to the shop
  factInCapitals(
    /walk|cycl|hitch|ran|rode|crawl|swam|drove/iu,
    `(?:walked|cycled|hitch-?hiked|ran|rode|crawled|swam) (?:all the way )?(?:from ${few(3)})?to (?!(?:I|A&E)${shut})\\p{Lu}[\\p{L}'’-]{2,24}${rest}`,
  ),
  // we're the family whose house burnt down
  fact(
    /whose/iu,
    `the (?:family|couple|man|woman|lady|one|ones|girl|boy|lad|people|neighbours?) whose ${few(4)}(?:burn\\w*|flood\\w*|collaps\\w*|died|drown\\w*|was|were|got|went|fell|blew|crash\\w*|exploded|vanished|won|killed)${shut}${rest}`,
  ),
  // in the group that sued the trust
  fact(
    /sued|suing|court/iu,
    `(?:(?:in|part of|one of) the ${few(3)}(?:that|who) )?(?:sued|suing|took) (?:the|my|our|a) ${few(2)}(?:trust|hospital|council|nhs|school|church|police|diocese|government|health board|home office)${shut}(?: to court)?${rest}`,
  ),
  // jumped off the bridge in June
  fact(
    /jump|fell|threw|hang|climb|dangl/iu,
    `(?:jumped|fell|threw (?:myself|himself|herself)|climbed|dangled|hung) (?:off|from|out of|under|in front of|up|onto) (?:the|a|that) ${few(2)}(?:${height})${shut}${rest}`,
  ),
  // had triplets, have eleven children
  fact(
    /trip|quad|quin/iu,
    `(?:had|have|has|having|got|expecting|with) (?:triplets|quads|quadruplets|quins|quintuplets)${shut}${rest}`,
  ),
  fact(
    /children|kids|siblings|brothers|sisters/iu,
    `(?:had|have|has|got|raised|brought up) (?:eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\\d\\d) (?:children|kids|brothers|sisters|siblings)${shut}`,
  ),
  // got a tattoo of the Queen on my neck
  fact(
    /tattoo/iu,
    `(?:have|has|had|got|with|'ve got) (?:a|the) (?:${word} ){0,3}?tattoos? (?:of )?(?:${word} ){0,6}?on (?:my|his|her|their) (?:face|neck|forehead|head|throat|hand|hands|knuckles)`,
  ),
  // the MP before last
  factOf(
    is,
    `(?:the|our|a) (?:${rareWork}) (?:before last|before that|at the time|in those days|back then|for (?:\\d+|${few(1)}\\p{L}+) years)`,
  ),
  factOf(
    is,
    `(?:a|an) (?:councillor|magistrate|mayor|mp|vicar|bishop|priest|imam|rabbi|jockey|astronaut|footballer|boxer|headteacher|head teacher|coroner) (?:for|until|here|there) ${rest}`,
  ),
];

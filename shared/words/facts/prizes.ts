import { type Fact, fact, factInCapitals, few, rest, shut, word } from './shape.ts';
import { shows } from './words.ts';

const prize =
  'lottery|lotto|pools|euromillions|medals?|gold|silver|bronze|championships?|cup|trophy|title|prize|award|awards|marathon|race|competition|contest|jackpot|bafta|oscar|grammy|olympics|league|rosette|scholarship|eisteddfod|crown|grand national|tournament|open|final|derby|show|poetry|talent';
const honour =
  "mbe|obe|cbe|knighthood|damehood|george (?:cross|medal)|victoria cross|military cross|bravery award|bravery medal|gallantry medal|bafta|world record|honorary degree|queen['’]s gallantry";
const played =
  '[Rr]epresent(?:ed)?|[Pp]lay(?:ed)?|[Bb]ox(?:ed)?|[Ss]wam|[Rr]an|[Ss]ang|[Ss]ing|[Dd]anced?|[Ff]ought|[Rr]owed|[Cc]aptained|[Cc]apped|[Tt]oured|[Pp]erformed|[Mm]odelled|[Cc]ompeted|[Dd]rummed|[Ww]restled|[Cc]oached|[Mm]anaged|[Cc]ooked|[Cc]onducted';
const feat =
  "the (?:english )?channel|the atlantic|the world|everest|mount everest|kilimanjaro|k2|the (?:north |south )?pole|land['’]?s end|the length of|the width of|the himalayas|the sahara|the antarctic|lake windermere|loch ness";

/** What was won, held, played for or crossed. */
export const prizes: readonly Fact[] = [
  // won a gold medal at the Commonwealth Games; not: won the argument
  fact(/w[io]n/iu, `(?:won|winning|winner of) ${few(5)}(?:${prize}|${shows})${shut}${rest}`),
  factInCapitals(/won/iu, `(?:[Ww]on|WON) (?:the )?(?!I${shut})\\p{Lu}${word}${shut}${rest}`),
  fact(
    /be|knight|dame|medal|cross|award|bafta|record|degree|gallant/iu,
    `(?:got|have|has|had|given|awarded|received|get|for|with|medal|the|a|an) (?:an? |the |my |his |her )?(?:${honour})${shut}${rest}`,
  ),
  fact(
    /record/iu,
    `(?:hold|holds|held|broke|broken|set|beat) (?:the|a) ${few(4)}record(?! of)${shut}${rest}`,
  ),
  fact(
    /record|champion|title|finalist|medallist/iu,
    `(?:(?:guinness )?world|county|national|olympic|welsh|british|european|commonwealth|paralympic|club|scottish|english|irish) (?:record|champions?|title|finalist|medallist)(?: holder)?${shut}${rest}`,
  ),
  // used to play for Cardiff City; not: played for hours
  factInCapitals(
    /repres|play|box|swam|ran|sang|sing|danc|fought|row|captain|capp|tour|perform|model|compet|drum|wrestl|coach|manag|cook|conduct/iu,
    `(?:used to )?(?:${played})(?: \\p{L}{1,12}){0,2}?(?: for| with| at| in| on)? (?:the |my )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Christmas|Easter|God)(?:day)?${shut})(?:\\p{Lu}[\\p{L}'’&-]{2,24}|country|county|national team)${rest}`,
  ),
  fact(
    /used to/iu,
    `used to (?:play|box|swim|run|sing|dance|row|ride|fight|drum|model|wrestle|race|referee|umpire|perform|act) (?:for|with|at|in) ${rest}`,
  ),
  fact(
    / for /iu,
    `(?:played|boxed|swam|ran|sang|danced|rowed|fought|rode|drummed) for (?:wales|england|scotland|ireland|britain|gb|my country|the county|my county|the uk|great britain)${shut}${rest}`,
  ),
  // swam the Channel
  fact(
    /channel|atlantic|world|everest|kiliman|k2|pole|end|length|width|himal|sahara|antarctic|winder|ness/iu,
    `(?:swam|swum|rowed|kayaked|sailed|crossed|flew|climbed|cycled|walked|ran|hitchhiked|drove) (?:(?:solo|alone|up|the whole|all the way|barefoot|backwards) )?(?:(?:across|round|around|from|to|over) )?(?:${feat})${shut}${rest}`,
  ),
];

import { apart, closeKnit, rareWork, shows, storied } from './lists/uniqueWords.ts';
import type { IdentifyingMark } from './mark.ts';
import type { Passage } from './passage.ts';

const open = '(?<![\\p{L}\\p{N}])';
const shut = '(?![\\p{L}\\p{N}])';
/** To the end of the clause. Bounded, so that a long line costs no more than its length. */
const rest = `(?:(?! (?:and|but|so|because|cos|when|then|while|though|until|before|after|which)${shut})[^,.;:!?\\n]){0,90}`;
const word = "[\\p{L}\\p{N}'’&-]{1,24}";
const kin =
  'dad|dada|daddy|mum|mam|mother|father|husband|wife|partner|brother|sister|son|daughter|nan|gran|grandad|grandfather|grandmother|uncle|auntie|aunt|cousin|boyfriend|girlfriend|ex|friend|mate|taid|nain|tad';
/** Who is said to be something: the speaker, or one of theirs. */
const be = `(?:i['’]?m|i am|i was|i were|i used to be|i['’]?ve been|i became|i worked as|i work as|(?:he|she|they)(?:['’]?s| is| was| were| used to be| became| are)|we (?:are|were)|(?:${kin}) (?:is|was|were|used to be|became)|(?:${kin})['’]s|being|known as|knows? (?:me|him|her) as|knew me as|as|married to|son of|daughter of|wife of|husband of|child of|kids? of)`;
const the = '(?:the|a|an|our|their|its|your)';
const person =
  'man|woman|lady|girl|boy|lad|lass|bloke|guy|mum|mam|dad|mother|father|sister|brother|wife|husband|widow|widower|son|daughter|parents?|person|kid|child|survivor|passenger|driver|family|couple|one|teacher|nurse|carer|teenager|pensioner|student|neighbour|caretaker|postman|twin';
const everyday =
  'carer|mother|father|sister|brother|daughter|doctor|sufferer|number|danger|matter|loser|listener|speaker|other|stranger|outsider|troublemaker|monster|prisoner|visitor|therapist|worker|psychiatrist|facilitator|caller|answer|later|under|over|never|after|member|offender|survivor|user|newcomer|peacekeeper|peacemaker|breadwinner|talker|thinker|fighter|person|woman|man|reminder|trigger|order|former|latter|centre|letter|killer|decider|decision maker|decision-maker|quieter|younger|older|bigger|better|winner|helper|leader|nearest|liar|actor|error|horror|terror|teller|monitor|patient|advocate|counsellor|specialist|quitter|drinker|smoker|sleeper|driver|customer|writer|reader|teenager|outer|inner|master|author|manager';
const agent = `(?!(?:${everyday})${shut})(?:\\p{L}{2,16}(?:er|or|ist|smith|man|woman|lady)|captain|chair|chairman|secretary|president|treasurer|founder|manager|owner|landlord|landlady|cook|chef|coach|caretaker|librarian|butcher|baker|barber|chemist|postman|driver|driving instructor|nurse|teacher|head|drummer|singer|goalie|lead singer|guitarist)`;
const media = `(?=the |a |an |our |local |national |evening |front |bbc |itv |tv|telly|television|bbc|itv|s4c|channel |wales |sky |look |points |reporting |newsround|page |radio |daily |western )(?:the |a |an |our |local |national |evening |regional |welsh |scottish |bbc |itv |six o['’]?clock |ten o['’]?clock |daily |sunday |front |page |pages |one |cover |of |news|channel |\\d ){0,6}(?:news|newspapers?|papers?|headlines|telly|tv|television|radio|page|bbc|itv|s4c|echo|gazette|herald|argus|mail|mirror|guardian|express|press|western mail|daily post|wales online|documentary|channel (?:\\d|four|five|one|two)|sky news|look north|points west|reporting scotland|wales today|newsround|internet for|film about)`;
const prize =
  'lottery|lotto|pools|euromillions|medals?|gold|silver|bronze|championships?|cup|trophy|title|prize|award|awards|marathon|race|competition|contest|jackpot|bafta|oscar|grammy|olympics|league|rosette|scholarship|eisteddfod|crown|grand national|tournament|open|final|derby|show|poetry|talent';
const notOf =
  '(?! (?:my|your|his|her|their|our)(?: own)? (?:life|care|own|head|story|mind|ship|recovery|body|feelings|treatment|house|home))';

const shape = (pattern: string, flags = 'dgiu'): RegExp => new RegExp(`${open}(?<fact>${pattern})`, flags);
const after = (lead: string, pattern: string): RegExp =>
  new RegExp(`${open}(?:${lead}) (?<fact>${pattern})`, 'dgiu');

/** Each: what it catches. The group `fact` is what gets marked. */
const shapes: readonly RegExp[] = [
  // the only woman firefighter at the station; the only Sikh in the village
  shape(
    `(?:the |my |our )?only (?:${word} ){0,3}?(?:${apart})(?: ${word}){0,2} (?:in|at|on|from|within|of) (?:the|my|our|a|this|that|all of|whole of|\\p{Lu}${word})? ?(?:whole |entire |fire |police |bus |train |primary |secondary |night |local |same )?(?:${closeKnit}|\\p{Lu}${word})${shut}${rest}`,
  ),
  shape(
    `(?:the )?only (?:one|person|patient|child|family) (?:in|on|from|at) (?:the|my|our|this) (?:whole |entire )?(?:village|town|island|county|country|valley|street|school|station|church|mosque|parish|class|world|uk|estate|year)${shut}${rest}`,
  ),
  shape(
    `one of (?:only |just |about |the )*(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\\d{1,2}|few|handful of)(?: ${word}){0,4}? (?:in|at|on|to|who|with) ${rest}`,
  ),
  // the first woman to run the lifeboat; not: the first person to listen to me
  shape(
    `(?:the )?(?:first|last|youngest|oldest|longest[- ]serving|tallest|fastest)(?:[- ]ever)? (?:${word} ){0,2}?(?:${apart}|councillor|captain|mayor|keeper|champion|head|grandmaster|winner|referee|bishop|priest|conductor|conscript|${rareWork})(?: ${word}){0,2}? (?:ever )?(?:to (?!(?:ask|listen|help|show|hear|see|notice|believe|treat|tell|care|talk|speak|take|say|sit|smile|admit|go|leave|get|be|understand|know|come|look|explain|give|make|call|ring|offer|find|visit|shout|cry)${shut})|in |at |out of |on |from |ever )${rest}`,
  ),
  shape(
    `(?:the )?(?:first|last|youngest|oldest|only)(?: one| person| ${word})? in (?:my|our|the|his|her) (?:whole |entire )?(?:family|village|school|street|county|country|uk|world|town|island|valley|family line|class|community) (?:to|ever|with|who) ${rest}`,
  ),
  shape(
    `(?:the )?(?:first|last) ${word} (?:${word} )?(?:in|from) (?:wales|scotland|england|britain|the uk|ireland|the world|europe|the county|the village|the valley|the island) (?:to|with|who) ${rest}`,
  ),
  // I'm the vicar; my dad was the town crier
  after(
    be,
    `${the} (?:${word} ){0,2}?(?:${rareWork})${shut}(?: (?:in|at|of|for|on|from|who|with|to)${shut}${notOf}${rest})?`,
  ),
  after(be, `(?:${rareWork}) (?:in|at|of|for|on) ${rest}`),
  // I was the drummer in a famous band; I'm the landlady of the only pub
  after(
    be,
    `(?:the|that) (?:${word} ){0,2}?${agent} (?:in|at|of|for|on|from|who|that)${shut}${notOf}${rest}`,
  ),
  after(
    be,
    `(?:the )?(?:village|town|parish|church|school|county|island|club|station|royal|head|chief|lead|assistant|deputy|team) ${agent}${shut}${rest}`,
  ),
  after(
    be,
    `(?:captain|manager|chair|chairman|chairwoman|founder|head|leader|president|secretary|treasurer|conductor|director|owner|editor|curator|landlord|landlady|mayor|queen|king|priest|vicar|minister|governor) (?:of|at|for) (?:the|a|our|\\p{Lu})${notOf}${rest}`,
  ),
  // the bus crash in the paper; the boy on the news last Easter
  shape(
    `(?:the|my|our|that|a|an) (?!(?:war|weather|stuff|things?|people|politicians?)${shut})(?:(?!(?:watch|watched|see|saw|seen|read|hear|heard|put|watching|reading|is|was|are|were|has|keeps?|me|i|they|you|we|news|telly|tv|radio|paper|ward|that's|thing|on|in)${shut})${word} ){1,5}(?:(?:that|who|which) )?(?:(?:was|were|got|ended up|made|went|is|are) )?(?:all )?(?:(?:on|in|over) ${media}|the (?:news|papers?|headlines|front page))${shut}${rest}`,
  ),
  shape(
    `(?<=(?:i|we|he|she|they|my ${word}|face|name|picture|photo|story|case|house|mugshot) )(?:was|were|am|is|are|been|got|ended up|went|appeared|came|been put|put|plastered) (?:all )?(?:on|in|over) (?!(?:the )?(?:tv|telly|radio|television|paper|internet|computer) (?:all|too|so|most|every)${shut})${media}${shut}${rest}`,
  ),
  shape(
    `(?:went viral|made the (?:front page|papers?|news|headlines|local news|local paper|evening news)|all over the (?:papers?|news|front page)|in all the papers|on the front page)${rest}`,
  ),
  shape(
    `in a (?:${word} ){0,2}?(?:documentary|film|film about|tv (?:show|series|programme|drama|advert)|advert)${shut}${rest}`,
  ),
  shape(
    `(?:was|been|went|appeared|got|came|were|am|auditioned|contestant|competed|starred|is|finalist|act) (?:${word} ){0,3}?(?:on|in|for) (?:${shows})${shut}${rest}`,
  ),
  // won Strictly with my cousin; a gold medal at the Commonwealth Games
  shape(`(?:won|winning|winner of) (?:(?:${word}) ){0,5}?(?:${prize}|${shows})${shut}${rest}`),
  new RegExp(`${open}(?<fact>(?:[Ww]on|WON) (?:the )?(?!I${shut})\\p{Lu}${word}${shut}${rest})`, 'dgu'),
  shape(
    `(?:got|have|has|had|given|awarded|received|get|for|with|medal|${the}) (?:an? |the |my |his |her )?(?:mbe|obe|cbe|knighthood|damehood|george (?:cross|medal)|victoria cross|military cross|bravery award|bravery medal|gallantry medal|bafta|world record|honorary degree|queen['’]s gallantry)${shut}${rest}`,
  ),
  shape(`(?:hold|holds|held|broke|broken|set|beat) (?:the|a) (?:${word} ){0,4}?record(?! of)${shut}${rest}`),
  shape(
    `(?:(?:guinness )?world|county|national|olympic|welsh|british|european|commonwealth|paralympic|club|scottish|english|irish|north of england) (?:record|champions?|title|finalist|medallist|record holder)(?: holder)?${shut}${rest}`,
  ),
  new RegExp(
    `${open}(?<fact>(?:used to )?(?:[Rr]epresent(?:ed)?|[Pp]lay(?:ed)?|[Bb]ox(?:ed)?|[Ss]wam|[Rr]an|[Ss]ang|[Ss]ing|[Dd]anced?|[Ff]ought|[Rr]owed|[Cc]aptained|[Cc]apped|[Tt]oured|[Pp]erformed|[Mm]odelled|[Cc]ompeted|[Dd]rummed|[Ww]restled|[Cc]oached|[Mm]anaged|[Cc]ooked|[Cc]onducted)(?: \\p{L}{1,12}){0,2}?(?: for| with| at| in| on)? (?:the |my )?(?:\\p{Lu}[\\p{L}'’&-]{2,24}|country|county|national team)${rest})`,
    'dgu',
  ),
  shape(
    `used to (?:play|box|swim|run|sing|dance|row|ride|fight|drum|model|wrestle|race|referee|umpire|perform|act) (?:for|with|at|in) ${rest}`,
  ),
  shape(
    `(?:played|boxed|swam|ran|sang|danced|rowed|fought|rode|drummed) for (?:wales|england|scotland|ireland|britain|gb|my country|the county|my county|the uk|great britain|the queen|the king|the pope)${rest}`,
  ),
  shape(
    `(?:swam|swum|rowed|kayaked|sailed|crossed|flew|climbed|cycled|walked|ran|hitchhiked|drove) (?:(?:solo|alone|up|the whole|all the way|barefoot|backwards) )?(?:(?:across|round|around|from|to|over) )?(?:the (?:english )?channel|the atlantic|the world|everest|mount everest|kilimanjaro|k2|the pole|the north pole|the south pole|land['’]?s end|the length of|the width of|the himalayas|the sahara|the antarctic|lake windermere|loch ness)${shut}${rest}`,
  ),
  // the mother of the lad who drowned in the quarry; the man who climbed the crane
  after(
    be,
    `(?:the|that) (?:${word} )?(?:${person})(?: (?:of|to|from) (?:the|that|a) (?:${word} ){0,3}?(?:${person}|${word}))? (?:who|that|whose|what) (?:${word} ){0,4}?(?:${storied})${shut}${rest}`,
  ),
  shape(
    `(?:the|that) (?:mother|father|mum|mam|dad|sister|brother|wife|husband|widow|son|daughter|parents?) of (?:the|that|a) (?:${word} ){1,3}(?:who|that|killed|murdered|in|from|on|at|found)${shut}${rest}`,
  ),
  after(
    be,
    `(?:the|that) (?:${word} )?(?:${person}) with (?:the|a|an|all the|two|three|four|five|six|seven|eight|nine|ten|no) (?!(?:power|problem|problems|say|pen|keys?|clipboard|cards?|answers?|voice|money|label|illness|condition|diagnosis|choice|loudest|biggest|most|least|final|last|best|worst|mental|disorder|decision|control|degree|qualifications?|lived)${shut})${rest}`,
  ),
  shape(
    `(?:(?:a )?(?:mother|father|mum|mam|dad|parent) of )?(?:triplets|quadruplets|quads|quintuplets|sextuplets)${shut}`,
  ),
  shape(
    `(?:mother|father|mum|mam|dad|parent|nan|grandmother|grandfather) (?:of|to) (?:seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\\d{1,2})${shut}(?: (?:children|kids|boys|girls|sons|daughters))?`,
  ),
  shape(
    `(?:eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\\d\\d) (?:children|kids|brothers|sisters|siblings|sons|daughters|foster children)${shut}`,
  ),
  shape(`(?:conjoined|siamese|identical) (?:twins?|triplets?)${shut}`),
  // I ran the chip shop on the pier; my dad founded the choir
  after(
    `i|i['’]?ve|we|he|she|${kin}`,
    `(?:founded|set up|started|run|runs|ran|own|owns|owned|opened|co-founded|invented|designed|built|wrote) (?:the|a) (?:${word} ){0,4}?(?:charity|choir|shop|pub|chippy|caf[eé]|farm|zoo|circus|hotel|band|club|school|mosque|church|museum|salon|post office|garage|bakery|brewery|theatre|festival|lifeboat|orchestra|sanctuary|campsite|ferry|bridge|statue|song|anthem|book|novel|musical|hymn|jingle|logo|petition|b&b|guest ?house|takeaway|kebab shop|sweet shop|florists?|butchers?|bakers?|newspaper|radio station)${shut}${rest}`,
  ),
  // the train crash, the pit disaster: few were there
  after(
    'survived|survivor of|was (?:in|on|at)|were (?:in|on|at)|after|since|from|in|lost \\p{L}{2,12} (?:\\p{L}{2,12} )?in|died in|killed in|witnessed|saw',
    `the (?!(?:car|house|bike|kitchen)${shut})(?:${word} ){1,3}?(?:crash|disaster|explosion|shooting|bombing|bomb|stabbings?|collapse|landslide|derailment|massacre|siege|sinking|hijacking|fire|floods?|arena attack|bridge attack)${shut}${rest}`,
  ),
];

/** A plain fact about a role said of nobody: "I'm the expert on me" has no shape here; the lists above keep it so. */
export const findUnique = ({ text }: Passage): readonly IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  for (const it of shapes)
    for (const match of text.matchAll(it)) {
      const [start, end] = match.indices?.groups?.fact ?? [0, 0];
      const found = text.slice(start, end).trimEnd();
      if (found !== '') marks.push({ start, end: start + found.length, kind: 'UNIQUE' });
    }
  return marks;
};

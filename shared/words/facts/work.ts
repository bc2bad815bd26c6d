import { type Fact, fact, factOf, few, is, rest, shut, who, word } from './shape.ts';
import { rareWork } from './words.ts';

const the = '(?:the|a|an|our|their|its|your)';
/** Roles that everybody in the room could claim: "I'm the expert on me", "I was the listener". */
const everyday =
  'carer|mother|father|sister|brother|daughter|doctor|sufferer|number|danger|matter|loser|listener|speaker|other|stranger|outsider|troublemaker|monster|prisoner|visitor|therapist|worker|psychiatrist|facilitator|caller|answer|later|under|over|never|after|member|offender|survivor|user|newcomer|peacekeeper|peacemaker|breadwinner|talker|thinker|fighter|person|woman|man|lady|reminder|trigger|order|former|latter|centre|letter|killer|decider|quieter|younger|older|bigger|better|winner|helper|leader|nearest|liar|actor|error|horror|terror|teller|monitor|patient|advocate|counsellor|specialist|quitter|drinker|smoker|sleeper|driver|customer|writer|reader|teenager|outer|inner|master|author|manager|partner|either|neither|whether|rather|together|another|ever|rider';
const agent = `(?!(?:${everyday})${shut})(?:\\p{L}{2,16}(?:er|or|ist|smith|man|woman|lady)|captain|chair|chairman|secretary|president|treasurer|founder|manager|owner|landlord|landlady|cook|chef|coach|caretaker|librarian|butcher|baker|barber|chemist|postman|driver|driving instructor|nurse|teacher|head|drummer|singer|goalie|lead singer|guitarist)`;
/** "The driver of my own recovery" is a figure of speech. */
const ofMine =
  ' (?:of|for|in|on) (?:my|your|his|her|their|our)(?: own)? (?:life|care|own|head|story|mind|ship|recovery|body|feelings|treatment|house|home|future)';
const office =
  'captain|manager|chair|chairman|chairwoman|founder|head|leader|president|secretary|treasurer|conductor|director|owner|editor|curator|landlord|landlady|mayor|queen|king|priest|vicar|minister|governor';
const business =
  'charity|choir|shop|pub|chippy|caf[eé]|farm|zoo|circus|hotel|band|club|school|mosque|church|museum|salon|post office|garage|bakery|brewery|theatre|festival|lifeboat|orchestra|sanctuary|campsite|ferry|bridge|statue|song|anthem|book|novel|musical|hymn|jingle|logo|petition|b&b|guest ?house|takeaway|florists?|butchers?|bakers?|newspaper|radio station';
const kept =
  'ice cream van|hearse|mobile library|bin lorry|school bus|steam train|number \\d+ bus|donkeys?|alpacas?|llamas?|ostrich(?:es)?|bees|racing pigeons|ferrets?|reindeer|owls?|falcons?|shire horses?|peacocks?|emus?|snakes|tarantulas?|bagpipes|harp|church organ|tuba|mobile chippy|burger van|chip van|post ?bus|community bus|chip shop|chippy|corner shop|post office|kebab shop|sweet shop';

/** Work that one person in a place does. */
export const work: readonly Fact[] = [
  // I'm the vicar; my dad was the town crier
  factOf(
    is,
    `${the} ${few(2)}(?:${rareWork})${shut}(?!${ofMine})(?: (?:in|at|of|for|on|from|who|with|to)${shut}${rest})?`,
  ),
  factOf(is, `(?:${rareWork}) (?:in|at|of|for|on) ${rest}`),
  fact(
    /used to be/iu,
    `used to be (?:a|an|the) ${few(2)}(?:${rareWork}|${agent} (?:in|at|for|on|with|of))${shut}(?!${ofMine})${rest}`,
  ),
  // the rabbi's wife
  factOf(
    is,
    `(?:the|our) ${few(2)}(?:${rareWork}|${agent})['’]s (?:wife|husband|son|daughter|widow|mother|father|mum|dad|sister|brother|kid|partner|boy|girl|lad)${shut}`,
  ),
  // the drummer in a famous band, the landlady of the only pub
  factOf(is, `(?:the|that) ${few(2)}${agent}(?!${ofMine}) (?:in|at|of|for|on|from|who|that)${shut}${rest}`),
  factOf(
    is,
    `(?:the )?(?:village|town|parish|church|school|county|island|club|station|royal|head|chief|lead|assistant|deputy|team) ${agent}${shut}${rest}`,
  ),
  factOf(is, `(?:${office})(?!${ofMine}) (?:of|at|for) (?:the|a|our|\\p{Lu})${rest}`),
  // I ran the chip shop on the pier; my dad founded the choir; she drives the ice cream van
  factOf(
    who,
    `(?:founded|set up|started|run|runs|ran|own|owns|owned|opened|co-founded|invented|designed|built|wrote) (?:the|a) ${few(4)}(?:${business})${shut}${rest}`,
  ),
  factOf(
    who,
    `(?:drive|drives|drove|driving|run|runs|ran|own|owns|owned|keep|keeps|kept|have|breed|breeds|bred|rear|reared|race|raced|ride|rode|play|plays|played) (?:the |a |an |my |our )?${few(3)}(?:${kept})${shut}${rest}`,
  ),
  fact(/invented|discovered|patented/iu, `(?:invented|discovered|patented) (?:the|a|an) ${rest}`),
  fact(
    / for /iu,
    `(?:stood|ran|standing|running|stand) for (?:parliament|mayor|the council|council|election|office|mp|the senedd|the greens|labour|the tories|plaid|president|police commissioner)${shut}${rest}`,
  ),
  fact(
    /queen|king|pope|minister|president|dalai|royal|prince|beatles|stones|archbishop/iu,
    `(?:met|shook hands with|danced with|cooked for|worked for|taught|sang for|played for|sang to|nursed|drove|painted|interviewed|kissed|cousin of|related to|married to|descended from|descendant of) (?:the |a )?(?:queen|king|pope|prime minister|president|dalai lama|royal family|royals?|princess ${word}|prince ${word}|first minister|beatles|rolling stones|archbishop)${shut}${rest}`,
  ),
];

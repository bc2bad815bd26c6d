import { type Fact, fact, factOf, few, is, rest, shut, someone, word } from './shape.ts';
import { apart, closeKnit, rareWork } from './words.ts';

const here = `(?:the|my|our|a|this|that|all of|whole of|\\p{Lu}${word})? ?(?:whole |entire |fire |police |bus |train |primary |secondary |night |local |same )?`;
const village =
  'village|town|island|county|country|valley|street|school|station|church|mosque|parish|class|world|uk|estate|year';
const nation =
  'wales|scotland|england|britain|the uk|ireland|the world|europe|the county|the village|the valley|the island';
const many = 'two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\\d{1,2}|few|handful of';
/** "The first person to listen to me" is praise, and points at nobody. */
const kindness = `to (?:ask|listen|help|show|hear|see|notice|believe|treat|tell|care|talk|speak|take|say|sit|smile|admit|go|leave|get|be|understand|know|come|look|explain|give|make|call|ring|offer|find|visit|shout|cry)${shut}`;
/** What "with" a person has that everybody in the room talks of. */
const common =
  'power|problem|problems|say|pen|keys?|clipboard|cards?|answers?|voice|money|label|illness|condition|diagnosis|choice|loudest|biggest|most|least|final|last|best|worst|mental|disorder|decision|control|degree|qualifications?|lived';
const anywhere =
  'middle|rooms?|beds?|meetings?|house|family|chair|corner|circle|wards?|group|wall|end|side|team|edge|centre|outside|inside|system|story|floor|phone|mirror|back|front';

/** What anybody may say that they are: "I'm the voice of reason", "the last on the list". */
const shared =
  'one|ones|last|first|only|same|opposite|kind|sort|type|bottom|top|middle|end|centre|problem|enemy|elephant|wheel|sheep|loudest|quietest|youngest|oldest|person|patient|patients|carer|carers|mother|father|mum|dad|sister|brother|son|daughter|wife|husband|child|expert|experts|member|victim|boss|target|subject|object|topic|reason|cause|result|point|way|thing|part|best|worst|most|least|result|cost|price|case|day|time|night|year|week|hardest|easiest|lucky|others?|rest|people|nurse|nurses|doctor|doctors|staff|therapist|worker|driver|author|master|captain|owner|king|queen|head|face|heart|soul|life|back|butt|brunt|mercy|edge|state|middleman|messenger|go-between|number|name|man|woman|boy|girl|voice|student|new|old|outside|inside|stranger|visitor|prisoner|outsider|product|sum|story|girlfriend|boyfriend|friend|partner|manager|leader|helper|listener|odd|two|three|four|ward|pen|list|queue|story|difference|key|light|dark|lights';
const ofMine =
  ' (?:my|your|his|her|their|our)(?: own)? (?:life|care|own|head|story|mind|ship|recovery|body|feelings|treatment|house|home|future|family|dreams?|destiny)';

/** Alone of their kind, or told apart by something that all can see. */
export const standing: readonly Fact[] = [
  // the only woman firefighter at the station; the only Sikh in the village
  fact(
    /only/iu,
    `(?:the |my |our )?only ${few(3)}(?:${apart})(?: ${word}){0,2} (?:in|at|on|from|within|of) ${here}(?:${closeKnit}|\\p{Lu}${word})${shut}${rest}`,
  ),
  fact(
    /only/iu,
    `(?:the )?only (?:one|person|patient|child|family) (?:in|on|from|at) (?:the|my|our|this) (?:whole |entire )?(?:${village})${shut}${rest}`,
  ),
  // one of two people in Wales with this condition
  fact(
    /one of/iu,
    `one of (?:only |just |about |the ){0,3}(?:${many})(?: ${word}){0,4}? (?:in|at|on|to|who|with) ${rest}`,
  ),
  // the first woman to run the lifeboat, the youngest councillor in the county
  fact(
    /first|last|est |est-|serving/iu,
    `(?:the )?(?:first|last|youngest|oldest|longest[- ]serving|tallest|fastest)(?:[- ]ever)? ${few(2)}(?:${apart}|councillor|captain|mayor|keeper|champion|head|grandmaster|winner|referee|bishop|priest|lamplighter|miner|cooper|weaver|${rareWork})(?: ${word}){0,2}? (?:ever )?(?!${kindness})(?:to |in |at |out of |on |from |ever )${rest}`,
  ),
  // the first in my family to go to university
  fact(
    /first|last|est |only/iu,
    `(?:the )?(?:first|last|youngest|oldest|only)(?: one| person| ${word})? in (?:my|our|the|his|her) (?:whole |entire )?(?:family|community|line|${village}) (?:to|ever|with|who) (?!listen|ask|help)${rest}`,
  ),
  fact(
    /first|last/iu,
    `(?:the )?(?:first|last) ${word} (?:${word} )?(?:in|from) (?:${nation}) (?:to|with|who) ${rest}`,
  ),
  // the biggest farm in the county
  fact(
    /est |only|most/iu,
    `the (?:biggest|largest|oldest|tallest|smallest|strangest|only|longest|highest|most northerly) ${few(4)}(?:${word}) (?:in|on) (?:the |our |all of )?(?:${village}|wales|scotland|england|britain|ireland|europe)${shut}`,
  ),
  // the lady with the parrot, the family with quads
  factOf(
    is,
    `(?:the|that) (?:${word} )?(?:${someone}) with (?:(?:the|a|an|all the|two|three|four|five|six|seven|eight|nine|ten|no) (?!(?:${common})${shut})|triplets|quads|quadruplets|blue|pink|green|purple)${rest}`,
  ),
  // the woman on the poster, the pilot of the plane that came down, the baby found in the phone box
  factOf(
    is,
    `(?:the|that) ${few(2)}(?!(?:${common}|${shared})${shut})(?:${word}) (?:in|from|on|at|off|behind|of|for|found|left|rescued|pulled|photographed|born|caught|seen|outside)(?!${ofMine}) (?!(?:(?:the|a|our|my|this|that) )?(?:${anywhere})${shut})(?:the|a|an|that|all|our|every|\\p{L})${rest}`,
  ),
  factOf(
    is,
    `(?:the|that|a) (?:famous|olympic|paralympic|professional|former|retired|local|national|international|premier league|celebrity|royal|county|champion|first|only|last) (?!(?:one|person|time|thing|to)${shut})(?!${kindness})${word}(?:er|or|ist|man|woman|keeper|player|star|ref|pilot|vet|cook|chef)${shut}`,
  ),
  // the town's first Asian mayor
  fact(
    /['’]s /iu,
    `(?:the|our|my) ${word}['’]s (?:first|only|last|oldest|youngest|longest[- ]serving) (?!(?:time|day|thing|visit|words?|chance|hope|child)${shut})${rest}`,
  ),
  factOf(is, `the (?:poster (?:girl|boy|child)|face|voice|model) (?:of|for|on) ${rest}`),
  fact(/tattoo/iu, `tattoos? (?:of )?(?:${word} ){0,6}?on (?:my|his|her) (?:face|neck|forehead|head|throat)`),
  // triplets, a mother of nine, identical twins
  fact(
    /trip|quad|quin|sext/iu,
    `(?:(?:a )?(?:mother|father|mum|mam|dad|parent) of )?(?:triplets|quadruplets|quads|quintuplets|sextuplets)${shut}`,
  ),
  fact(
    / (?:of|to) /iu,
    `(?:mother|father|mum|mam|dad|parent|nan|grandmother|grandfather) (?:of|to) (?:seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\\d{1,2})${shut}(?: (?:children|kids|boys|girls|sons|daughters))?`,
  ),
  fact(
    /children|kids|brothers|sisters|siblings|sons|daughters/iu,
    `(?:eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\\d\\d) (?:children|kids|brothers|sisters|siblings|sons|daughters|foster children)${shut}`,
  ),
  fact(/twin|triplet/iu, `(?:conjoined|siamese|identical) (?:twins?|triplets?)${shut}`),
];

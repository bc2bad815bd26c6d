import { fact, factOf, few, is, rest, shut, someone, word } from './shape.ts';
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

/** Alone of their kind, or told apart by something that all can see. */
export const standing: readonly RegExp[] = [
  // the only woman firefighter at the station; the only Sikh in the village
  fact(
    `(?:the |my |our )?only ${few(3)}(?:${apart})(?: ${word}){0,2} (?:in|at|on|from|within|of) ${here}(?:${closeKnit}|\\p{Lu}${word})${shut}${rest}`,
  ),
  fact(
    `(?:the )?only (?:one|person|patient|child|family) (?:in|on|from|at) (?:the|my|our|this) (?:whole |entire )?(?:${village})${shut}${rest}`,
  ),
  // one of two people in Wales with this condition
  fact(
    `one of (?:only |just |about |the ){0,3}(?:${many})(?: ${word}){0,4}? (?:in|at|on|to|who|with) ${rest}`,
  ),
  // the first woman to run the lifeboat, the youngest councillor in the county
  fact(
    `(?:the )?(?:first|last|youngest|oldest|longest[- ]serving|tallest|fastest)(?:[- ]ever)? ${few(2)}(?:${apart}|councillor|captain|mayor|keeper|champion|head|grandmaster|winner|referee|bishop|priest|lamplighter|miner|cooper|weaver|${rareWork})(?: ${word}){0,2}? (?:ever )?(?!${kindness})(?:to |in |at |out of |on |from |ever )${rest}`,
  ),
  // the first in my family to go to university
  fact(
    `(?:the )?(?:first|last|youngest|oldest|only)(?: one| person| ${word})? in (?:my|our|the|his|her) (?:whole |entire )?(?:family|community|line|${village}) (?:to|ever|with|who) (?!listen|ask|help)${rest}`,
  ),
  fact(`(?:the )?(?:first|last) ${word} (?:${word} )?(?:in|from) (?:${nation}) (?:to|with|who) ${rest}`),
  // the biggest farm in the county
  fact(
    `the (?:biggest|largest|oldest|tallest|smallest|strangest|only|longest|highest|most northerly) ${few(4)}(?:${word}) (?:in|on) (?:the |our |all of )?(?:${village}|wales|scotland|england|britain|ireland|europe)${shut}`,
  ),
  // the lady with the parrot, the family with quads
  factOf(
    is,
    `(?:the|that) (?:${word} )?(?:${someone}) with (?:(?:the|a|an|all the|two|three|four|five|six|seven|eight|nine|ten|no) (?!(?:${common})${shut})|triplets|quads|quadruplets|blue|pink|green|purple)${rest}`,
  ),
  // the woman on the poster, the man from the chip shop
  factOf(
    is,
    `(?:the|that) (?:${word} )?(?!(?:one|person|child|patient|family|couple|student|carer|nurse)${shut})(?:${someone}|face|voice|baby) (?:in|from|on|at|off|behind|of|found|left|rescued|pulled|photographed) (?:the|a|that|all the|our) (?!(?:${anywhere})${shut})${rest}`,
  ),
  factOf(is, `the (?:poster (?:girl|boy|child)|face|voice|model) (?:of|for|on) ${rest}`),
  fact(`tattoos? (?:of )?(?:${word} ){0,6}?on (?:my|his|her) (?:face|neck|forehead|head|throat)`),
  // triplets, a mother of nine, identical twins
  fact(
    `(?:(?:a )?(?:mother|father|mum|mam|dad|parent) of )?(?:triplets|quadruplets|quads|quintuplets|sextuplets)${shut}`,
  ),
  fact(
    `(?:mother|father|mum|mam|dad|parent|nan|grandmother|grandfather) (?:of|to) (?:seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\\d{1,2})${shut}(?: (?:children|kids|boys|girls|sons|daughters))?`,
  ),
  fact(
    `(?:eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\\d\\d) (?:children|kids|brothers|sisters|siblings|sons|daughters|foster children)${shut}`,
  ),
  fact(`(?:conjoined|siamese|identical) (?:twins?|triplets?)${shut}`),
];

import { fact, factOf, few, is, kin, rest, shut, someone, word } from './shape.ts';
import { storied } from './words.ts';

const disaster =
  'crash|disaster|explosion|shooting|bombing|bomb|stabbings?|collapse|landslide|derailment|massacre|siege|sinking|hijacking|fire|floods?|arena attack|bridge attack';
const mishap =
  'struck by lightning|kidnapped|held hostage|taken hostage|hit by (?:a|the) (?:bus|train|tram|lorry|boat|golf ball|tractor)|bitten by a (?:snake|shark|seal|bat|camel)|shot (?:in|at|by|down)|buried alive|shipwrecked|electrocuted';

/** What happened to somebody, that others tell as well. */
export const stories: readonly RegExp[] = [
  // the man who climbed the crane; the mother of the lad who drowned in the quarry
  factOf(
    is,
    `(?:the|that) (?:${word} )?(?:${someone})(?: (?:of|to|from) (?:the|that|a) ${few(3)}(?:${someone}|${word}))? (?:who|that|whose|what) ${few(4)}(?:${storied})${shut}${rest}`,
  ),
  fact(
    `(?:the|that) (?:mother|father|mum|mam|dad|sister|brother|wife|husband|widow|son|daughter|parents?) of (?:the|that|a) (?:${word} ){1,3}(?:who|that|killed|murdered|in|from|on|at|found)${shut}${rest}`,
  ),
  fact(`(?:was |were |been |got |get )?(?:${mishap})${shut}${rest}`),
  fact(
    `(?:had |got |have |needed )?(?:a|my) (?:double |new )?(?:heart|lung|liver|kidney|face|hand|bone marrow) transplant${shut}${rest}`,
  ),
  fact(`(?:gave|donated) (?:my|a|his|her) (?:kidney|liver|bone marrow|stem cells)${shut}${rest}`),
  fact(
    `(?:my |our |his |her )?(?:${kin}|boy|girl|lad|child|baby|children|sons|daughters|parents) (?:was|were|got) (?:murdered|killed|shot|stabbed|drowned|electrocuted|kidnapped|found dead|executed|beheaded) (?:at|in|on|by|off|near|outside|under|during) ${rest}`,
  ),
  fact(
    `lost (?:both|two|three|four|all) (?:(?:of )?(?:my|our|his|her) )?(?:legs|arms|hands|sons|daughters|children|boys|girls|brothers|sisters|houses|husbands|wives) (?:in|at|to|on|when) ${rest}`,
  ),
  // after the pit disaster: few were there
  factOf(
    'survived|survivor of|was (?:in|on|at)|were (?:in|on|at)|after|since|from|in|lost \\p{L}{2,12} (?:\\p{L}{2,12} )?in|died in|killed in|witnessed|saw',
    `the (?!(?:car|house|bike|kitchen)${shut})(?:${word} ){1,3}?(?:${disaster})${shut}${rest}`,
  ),
];

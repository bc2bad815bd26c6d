import { type Fact, fact, factOf, few, is, kin, rest, shut, someone, word } from './shape.ts';
import { storied } from './words.ts';

const disaster =
  'crash|disaster|explosion|shooting|bombing|bomb|stabbings?|collapse|landslide|derailment|massacre|siege|sinking|hijacking|fire|floods?|arena attack|bridge attack';
/** Strong enough to tell who it was without "I am" before it. */
const talkedOf =
  'ran off|ran away with|eloped|jumped|climbed|drowned|murdered|killed|stabbed|shot|crashed|burn(?:ed|t) down|set fire|hijacked|robbed|kidnapped|chained|streaked|embezzled|faked|fell (?:off|from|down|into|through)|was (?:murdered|killed|stabbed|shot|kidnapped|arrested|jailed)|got (?:murdered|killed|stabbed|shot|kidnapped|arrested|jailed)';
const broke =
  'burn(?:ed|t)(?: down)?|flooded|collapsed|fell|blew up|crashed|exploded|sank|caught fire|went up|came down|was bombed|was raided|derailed';
/** What people do that makes no story: "the woman who cares", "the man who has to take them". */
const quiet =
  'has|have|had|is|was|are|were|knows?|knew|cares?|cared|lives?|needs?|gets?|got|takes?|suffers?|feels?|listens?|wants?|never|always|just|does|did|can|could|will|would|might|should|must|said|says|thinks?|asks?|asked|told|keeps?|kept|comes?|goes|came|went|looks?|sees|hears?|cries|cried|helps?|helped|tries|tried|works?|worked|makes?|made|decides?|speaks?|spoke|talks?|talked|ends?|gives?|gave|runs|holds?|held|sits|sat|waits?|waited|stays?|stayed|understands?|loves?|loved|likes?|hates?|pays?|you|they|nobody|everyone|everybody|no|people|doctors|staff|it|i|we|he|she';

const mishap =
  'struck by lightning|kidnapped|held hostage|taken hostage|hit by (?:a|the) (?:bus|train|tram|lorry|boat|golf ball|tractor)|bitten by a (?:snake|shark|seal|bat|camel)|shot (?:in|at|by|down)|buried alive|shipwrecked|electrocuted';

/** What happened to somebody, that others tell as well. */
export const stories: readonly Fact[] = [
  // the man who climbed the crane; the mother of the lad who drowned in the quarry
  factOf(
    is,
    `(?:the|that) (?:${word} )?(?:${someone})(?: (?:of|to|from) (?:the|that|a) ${few(3)}(?:${someone}|${word}))? (?:who|that|whose|what) ${few(4)}(?:${storied})${shut}${rest}`,
  ),
  fact(
    / of /iu,
    `(?:the|that) (?:mother|father|mum|mam|dad|sister|brother|wife|husband|widow|son|daughter|parents?) of (?:the|that|a) (?:${word} ){1,3}(?:who|that|killed|murdered|in|from|on|at|found)${shut}${rest}`,
  ),
  factOf(
    is,
    `(?:the|that) (?:${word} )?(?:man|woman|lady|girl|boy|lad|lass|bloke|guy|couple|family|teacher|postman|fella) (?:who|that) (?!(?:${quiet})${shut})${rest}`,
  ),
  factOf(
    is,
    `the (?:man|woman|lady|lad|bloke|guy|fella) (?:who|that) (?:shouts?|sings?|dances?|walks?|feeds?|sleeps?|begs?|preaches|sells?|talks?|plays?|sits|stands) (?:at|to|in|on|with|outside|by|under|for) (?!(?:me|you|us|them|him|her|people|the (?:doctor|doctors|nurses|staff|team))${shut})${rest}`,
  ),
  fact(
    /who |that /iu,
    `the (?:man|woman|lady|girl|boy|lad|lass|bloke|guy|couple|family|teacher|postman|vicar|priest|nurse|doctor|one|${kin}) (?:who|that) (?:${talkedOf})${shut}${rest}`,
  ),
  // the night the pier burned down
  fact(
    /night|day|time|year|morning|week|summer|winter/iu,
    `the (?:night|day|time|year|morning|week|summer|winter) (?:that |when )?(?:the|our|my) ${few(3)}(?:${broke})${shut}${rest}`,
  ),
  fact(
    /lightning|kidnap|hostage|hit by|bitten|shot|buried|wreck|electroc/iu,
    `(?:was |were |been |got |get )?(?:${mishap})${shut}${rest}`,
  ),
  fact(
    /transplant/iu,
    `(?:had |got |have |needed )?(?:a|my) (?:double |new )?(?:heart|lung|liver|kidney|face|hand|bone marrow) transplant${shut}${rest}`,
  ),
  fact(
    /gave|donated/iu,
    `(?:gave|donated) (?:my|a|his|her) (?:kidney|liver|bone marrow|stem cells)${shut}${rest}`,
  ),
  fact(
    /murder|kill|shot|stab|drown|electroc|kidnap|found dead|execut|behead/iu,
    `(?:my |our |his |her )?(?:${kin}|boy|girl|lad|child|baby|children|sons|daughters|parents) (?:was|were|got) (?:murdered|killed|shot|stabbed|drowned|electrocuted|kidnapped|found dead|executed|beheaded) (?:at|in|on|by|off|near|outside|under|during) ${rest}`,
  ),
  fact(
    /lost/iu,
    `lost (?:both|two|three|four|all) (?:(?:of )?(?:my|our|his|her) )?(?:legs|arms|hands|sons|daughters|children|boys|girls|brothers|sisters|houses|husbands|wives) (?:in|at|to|on|when) ${rest}`,
  ),
  // after the pit disaster: few were there
  factOf(
    'survived|survivor of|was (?:in|on|at)|were (?:in|on|at)|after|since|from|in|lost \\p{L}{2,12} (?:\\p{L}{2,12} )?in|died in|killed in|witnessed|saw',
    `the (?!(?:car|house|bike|kitchen)${shut})(?:${word} ){1,3}?(?:${disaster})${shut}${rest}`,
  ),
];

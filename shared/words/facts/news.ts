import { type Fact, fact, few, rest, shut, word } from './shape.ts';
import { shows } from './words.ts';

const which =
  "(?:the |a |an |our |local |national |evening |regional |welsh |scottish |bbc |itv |six o['’]?clock |ten o['’]?clock |daily |sunday |front |page |pages |one |cover |of |news |channel |\\d ){1,6}";
const paper =
  'news|newspapers?|papers?|headlines|telly|tv|television|radio|page|bbc|itv|s4c|echo|gazette|herald|argus|mail|mirror|guardian|express|press|western mail|daily post|documentary|channel (?:\\d|four|five|one|two)|film about';
/** Where it was told: "the news", "the front page of the Echo"; bare "paper" is what plans are written on. */
const media = `(?:${which}(?:${paper})|telly|tv|television|national news|bbc|itv|s4c|newsnight|newsround|sky news|look north|points west|reporting scotland|wales today|wales online|channel (?:\\d|four|five))`;
/** Watching is not being seen: none of these between "the" and "on the news". */
const watching =
  'watch\\w*|see|sees|saw|seen|read|reads|reading|hear|hears|heard|put|puts|is|was|are|were|has|keeps?|me|i|they|you|we|it|listen\\w*|hate\\w*|love\\w*|like|likes|follow\\w*|turn\\w*|switch\\w*|have|had|on|in|say|says|said|that|who|which|talk\\w*|with|only|always|all';
const idle =
  'tv|telly|television|radio|news|war|wars|weather|stuff|things?|people|politicians?|paper|papers|ward|story|stories|internet';
const appear = 'was|were|am|is|are|been|got|ended up|went|appeared|came|been put|put|plastered|splashed';
const aloneOn =
  '(?!(?:the )?(?:tv|telly|radio|television|paper|internet|computer) (?:all|too|so|most|every)(?![\\p{L}]))';

const mediaHint =
  /news|paper|headline|telly|tv|television|radio|page|bbc|itv|s4c|echo|gazette|herald|argus|mail|mirror|guardian|express|press|post|document|channel|film|look north|points west|wales/iu;
const showHint = new RegExp(shows, 'iu');

/** What others have read of or seen. */
export const news: readonly Fact[] = [
  // the bus crash in the paper, the boy on the news last Easter
  fact(
    mediaHint,
    `(?:the|my|our|a|an) (?!(?:${idle})${shut})(?:(?!(?:${watching}|${idle})${shut})${word} ){1,5}(?:(?:that|who|which) )?(?:(?:was|were|got|ended up|went|is|are|made) )?(?:all )?(?:on|in|over) ${media}${shut}${rest}`,
  ),
  // I was on the front page
  fact(
    mediaHint,
    `(?<=(?:i|we|he|she|they|my ${word}|face|name|picture|photo|case|house|mugshot) )(?:${appear}) (?:all )?(?:on|in|over) ${aloneOn}${media}${shut}${rest}`,
  ),
  // my face was on every bus
  fact(
    /face|name|picture|photo|mugshot|wedding|house|story|poem|voice/iu,
    `(?<=(?:my|his|her|our) (?:face|name|picture|photo|mugshot|wedding|house|story|poem|voice) )(?:was|is|were|ended up|went) (?:on|in|all over) (?:every|the side|the front|posters?|billboards?|a (?:poster|billboard|stamp|mug|book|plaque|lorry)|the (?:cover|plaque|poster|radio|billboard|back of))${shut}${rest}`,
  ),
  fact(
    /viral|paper|page|news|headline/iu,
    `(?:went viral|made the (?:front page|papers?|news|headlines|local news|local paper|evening news)|all over the (?:papers?|news|front page)|in all the papers|on the front page)${rest}`,
  ),
  fact(
    /document|film|tv |advert/iu,
    `in a ${few(2)}(?:documentary|film|film about|tv (?:show|series|programme|drama|advert)|advert)${shut}${rest}`,
  ),
  fact(
    showHint,
    `(?:was|been|went|appeared|got|came|were|am|auditioned|contestant|competed|starred|is|finalist|act) ${few(3)}(?:on|in|for) (?:${shows})${shut}${rest}`,
  ),
];

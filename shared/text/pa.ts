import { collate } from './pa/collate.ts';
import { decorate } from './pa/decorate.ts';
import { differ } from './pa/differ.ts';
import { board, figures } from './pa/figures.ts';
import { kit } from './pa/kit.ts';
import { questions } from './pa/questions.ts';
import { common, display, reading } from './pa/reading.ts';
import { report } from './pa/report.ts';
import { setup } from './pa/setup.ts';
import { takeHome } from './pa/takeHome.ts';
import { together } from './pa/together.ts';
import { turn } from './pa/turn.ts';
import { words } from './pa/words.ts';
import type { Sentences } from './sentences.ts';

/** Panjabi in Gurmukhi, for the participants' side and the files that leave. A draft: no native speaker has checked it yet (docs/languages.md). */
export const sentences: Sentences = {
  figures,
  board,
  turn,
  words,
  reading,
  display,
  decorate,
  common,
  together,
  differ,
  questions,
  report,
  takeHome,
  collate,
  setup,
  kit,
};

import { collate } from './ar/collate.ts';
import { decorate } from './ar/decorate.ts';
import { differ } from './ar/differ.ts';
import { board, figures } from './ar/figures.ts';
import { kit } from './ar/kit.ts';
import { questions } from './ar/questions.ts';
import { common, display, reading } from './ar/reading.ts';
import { report } from './ar/report.ts';
import { setup } from './ar/setup.ts';
import { takeHome } from './ar/takeHome.ts';
import { together } from './ar/together.ts';
import { turn } from './ar/turn.ts';
import { words } from './ar/words.ts';
import type { Sentences } from './sentences.ts';

/** Arabic, for the participants' side and the files that leave. A draft: no native speaker has checked it yet (docs/languages.md). */
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

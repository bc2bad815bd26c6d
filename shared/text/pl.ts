import { collate } from './pl/collate.ts';
import { decorate } from './pl/decorate.ts';
import { differ } from './pl/differ.ts';
import { board, figures } from './pl/figures.ts';
import { kit } from './pl/kit.ts';
import { questions } from './pl/questions.ts';
import { common, display, reading } from './pl/reading.ts';
import { report } from './pl/report.ts';
import { setup } from './pl/setup.ts';
import { takeHome } from './pl/takeHome.ts';
import { together } from './pl/together.ts';
import { turn } from './pl/turn.ts';
import { words } from './pl/words.ts';
import type { Sentences } from './sentences.ts';

/** Polish, for the participants' side and the files that leave. A draft: no native speaker has checked it yet (docs/languages.md). */
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

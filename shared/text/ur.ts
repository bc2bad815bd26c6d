import type { Sentences } from './sentences.ts';
import { collate } from './ur/collate.ts';
import { decorate } from './ur/decorate.ts';
import { differ } from './ur/differ.ts';
import { board, figures } from './ur/figures.ts';
import { kit } from './ur/kit.ts';
import { questions } from './ur/questions.ts';
import { common, display, reading } from './ur/reading.ts';
import { report } from './ur/report.ts';
import { setup } from './ur/setup.ts';
import { takeHome } from './ur/takeHome.ts';
import { together } from './ur/together.ts';
import { turn } from './ur/turn.ts';
import { words } from './ur/words.ts';

/** Urdu, for the participants' side and the files that leave. A draft: no native speaker has checked it yet (docs/languages.md). */
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

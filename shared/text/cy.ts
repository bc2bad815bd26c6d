import { board } from './cy/board.ts';
import { common } from './cy/common.ts';
import { display } from './cy/display.ts';
import { figures } from './cy/figures.ts';
import { questions } from './cy/questions.ts';
import { reading } from './cy/reading.ts';
import { together } from './cy/together.ts';
import { turn } from './cy/turn.ts';
import { words } from './cy/words.ts';
import type { Sentences } from './sentences.ts';

/** Welsh. */
export const sentences: Sentences = {
  common,
  together,
  turn,
  board,
  words,
  figures,
  reading,
  display,
  questions,
};

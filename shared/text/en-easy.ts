import { board } from './en-easy/board.ts';
import { common } from './en-easy/common.ts';
import { decorate } from './en-easy/decorate.ts';
import { differ } from './en-easy/differ.ts';
import { figures } from './en-easy/figures.ts';
import { turn } from './en-easy/turn.ts';
import { words } from './en-easy/words.ts';
import type { Sentences } from './sentences.ts';

/** English in Easy Read, for what participants see; what is short enough already is said in plain English. */
export const sentences: Sentences = { board, common, decorate, differ, figures, turn, words };

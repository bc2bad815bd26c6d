import { agenda } from './cy/agenda.ts';
import { board } from './cy/board.ts';
import { bundle } from './cy/bundle.ts';
import { checklist } from './cy/checklist.ts';
import { collate } from './cy/collate.ts';
import { common } from './cy/common.ts';
import { decorate } from './cy/decorate.ts';
import { differ } from './cy/differ.ts';
import { display } from './cy/display.ts';
import { errors } from './cy/errors.ts';
import { exporting } from './cy/exporting.ts';
import { figures } from './cy/figures.ts';
import { glossary } from './cy/glossary.ts';
import { guide } from './cy/guide.ts';
import { hosts } from './cy/hosts.ts';
import { kit } from './cy/kit.ts';
import { library } from './cy/library.ts';
import { packs } from './cy/packs.ts';
import { paper } from './cy/paper.ts';
import { questions } from './cy/questions.ts';
import { quotes } from './cy/quotes.ts';
import { reading } from './cy/reading.ts';
import { report } from './cy/report.ts';
import { review } from './cy/review.ts';
import { rights } from './cy/rights.ts';
import { room } from './cy/room.ts';
import { setup } from './cy/setup.ts';
import { takeHome } from './cy/takeHome.ts';
import { templates } from './cy/templates.ts';
import { together } from './cy/together.ts';
import { turn } from './cy/turn.ts';
import { words } from './cy/words.ts';
import type { Sentences } from './sentences.ts';

/** Welsh. */
export const sentences: Sentences = {
  agenda,
  board,
  bundle,
  checklist,
  collate,
  common,
  decorate,
  display,
  errors,
  exporting,
  figures,
  glossary,
  guide,
  hosts,
  kit,
  library,
  packs,
  paper,
  questions,
  quotes,
  reading,
  report,
  review,
  rights,
  room,
  setup,
  takeHome,
  templates,
  together,
  differ,
  turn,
  words,
};

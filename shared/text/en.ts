import { agenda } from './en/agenda.ts';
import { board } from './en/board.ts';
import { bundle } from './en/bundle.ts';
import { checklist } from './en/checklist.ts';
import { collate } from './en/collate.ts';
import { common } from './en/common.ts';
import { decorate } from './en/decorate.ts';
import { differ } from './en/differ.ts';
import { display } from './en/display.ts';
import { errors } from './en/errors.ts';
import { exporting } from './en/exporting.ts';
import { figures } from './en/figures.ts';
import { glossary } from './en/glossary.ts';
import { guide } from './en/guide.ts';
import { hosts } from './en/hosts.ts';
import { kit } from './en/kit.ts';
import { library } from './en/library.ts';
import { packs } from './en/packs.ts';
import { paper } from './en/paper.ts';
import { quotes } from './en/quotes.ts';
import { reading } from './en/reading.ts';
import { report } from './en/report.ts';
import { review } from './en/review.ts';
import { rights } from './en/rights.ts';
import { room } from './en/room.ts';
import { setup } from './en/setup.ts';
import { takeHome } from './en/takeHome.ts';
import { templates } from './en/templates.ts';
import { together } from './en/together.ts';
import { turn } from './en/turn.ts';
import { words } from './en/words.ts';

/** Every sentence that people read, in English (UK). One file a screen; the key is `screen.sentence`. */
export const en = {
  common,
  display,
  hosts,
  library,
  kit,
  setup,
  agenda,
  guide,
  takeHome,
  turn,
  together,
  differ,
  decorate,
  board,
  words,
  paper,
  review,
  exporting,
  quotes,
  bundle,
  collate,
  report,
  figures,
  reading,
  room,
  packs,
  checklist,
  templates,
  glossary,
  rights,
  errors,
} as const;

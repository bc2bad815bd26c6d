import { LockScreen } from '../lock/LockScreen.tsx';
import { RoomView } from '../room/RoomView.tsx';
import { AgendaScreen } from './agenda/AgendaScreen.tsx';
import { BundleScreen } from './bundle/BundleScreen.tsx';
import { CollateScreen } from './collate/CollateScreen.tsx';
import { ExportScreen } from './export/ExportScreen.tsx';
import { PackScreen } from './packs/PackScreen.tsx';
import { PacksScreen } from './packs/PacksScreen.tsx';
import { PaperScreen } from './paper/PaperScreen.tsx';
import { PracticeScreen } from './practice/PracticeScreen.tsx';
import { QuotesScreen } from './quotes/QuotesScreen.tsx';
import { ReviewScreen } from './review/ReviewScreen.tsx';
import { SetupScreen } from './setup/SetupScreen.tsx';
import { TogetherScreen } from './together/TogetherScreen.tsx';
import { CoverScreen } from './turn/CoverScreen.tsx';
import { TurnScreen } from './turn/TurnScreen.tsx';
import { WhiteboardScreen } from './whiteboard/WhiteboardScreen.tsx';

/** Every screen behind the library. They come in a file of their own, right after the first screen is up. */
export const screens = {
  AgendaScreen,
  BundleScreen,
  CollateScreen,
  ExportScreen,
  PackScreen,
  PacksScreen,
  PaperScreen,
  PracticeScreen,
  QuotesScreen,
  ReviewScreen,
  SetupScreen,
  CoverScreen,
  TogetherScreen,
  TurnScreen,
  LockScreen,
  RoomView,
  WhiteboardScreen,
} as const;

export type Screens = typeof screens;

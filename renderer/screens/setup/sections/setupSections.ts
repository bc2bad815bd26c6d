import { howItRuns } from './HowItRuns.tsx';
import { onTheBoard } from './OnTheBoard.tsx';
import { safePlace } from './SafePlace.tsx';
import type { SetupSection } from './section.ts';
import { useAgain } from './UseAgain.tsx';
import { whoCanHelp } from './WhoCanHelp.tsx';
import { whoTakesPart } from './WhoTakesPart.tsx';

/** In the order in which they stand on the screen. The first is open, the others wait folded. */
export const setupSections: readonly SetupSection[] = [
  whoTakesPart,
  onTheBoard,
  howItRuns,
  whoCanHelp,
  safePlace,
  useAgain,
];

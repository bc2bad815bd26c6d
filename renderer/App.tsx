import type { Extra } from '../shared/exercise/figures.ts';
import { ExtrasContext } from './components/useFigureName.ts';
import { LightContext } from './display/LightContext.ts';
import { useDisplay } from './display/useDisplay.ts';
import { TheirScreen } from './reading/TheirScreen.tsx';
import { ReceiptNow } from './rights/ReceiptNow.tsx';
import { useScanning } from './scanning/useScanning.ts';
import { LibraryScreen } from './screens/library/LibraryScreen.tsx';
import type { Screens } from './screens/screens.ts';
import { usePage } from './store/PageProvider.tsx';

const none: readonly Extra[] = [];

/** `screens` is null for the moment that the screens behind the library take to come. */
export const App = ({ screens }: { screens: Screens | null }) => {
  const light = useDisplay();
  const extras = usePage((state) => state.open?.session.plan.extras ?? none);
  return (
    <LightContext value={light}>
      <ExtrasContext value={extras}>
        <ScreenNow screens={screens} />
      </ExtrasContext>
      <ReceiptNow />
    </LightContext>
  );
};

const ScreenNow = ({ screens }: { screens: Screens | null }) => {
  const screen = usePage((state) => state.screen);
  const view = usePage((state) => state.hello?.view);
  useScanning(view !== 'room' && ['cover', 'turn', 'practice'].includes(screen.at));
  const locked = usePage((state) => state.hello?.lock.locked);
  if (view === 'room') return screens && <screens.RoomView />;
  if (locked && screen.at !== 'cover' && screen.at !== 'turn')
    return screens && <screens.LockScreen locked={locked} />;
  if (screen.at === 'library') return <LibraryScreen />;
  if (!screens) return null;
  switch (screen.at) {
    case 'setup':
      return <screens.SetupScreen />;
    case 'packs':
      return <screens.PacksScreen from={screen.from} />;
    case 'pack':
      return <screens.PackScreen key={screen.pack.id} {...screen} />;
    case 'agenda':
      return <screens.AgendaScreen />;
    case 'practice':
      return <screens.PracticeScreen />;
    case 'cover':
      return (
        <TheirScreen participant={screen.participant}>
          <screens.CoverScreen participantId={screen.participant} questions={screen.questions} />
        </TheirScreen>
      );
    case 'turn':
      return (
        <TheirScreen participant={screen.participant}>
          <screens.TurnScreen participantId={screen.participant} questions={screen.questions} />
        </TheirScreen>
      );
    case 'paper':
      return <screens.PaperScreen key={screen.participant} participantId={screen.participant} />;
    case 'together':
      return <screens.TogetherScreen questionId={screen.question} />;
    case 'whiteboard':
      return <screens.WhiteboardScreen />;
    case 'review':
      return <screens.ReviewScreen />;
    case 'quotes':
      return <screens.QuotesScreen from={screen.from} />;
    case 'export':
      return <screens.ExportScreen />;
    case 'bundle':
      return <screens.BundleScreen />;
    case 'collate':
      return <screens.CollateScreen ticked={screen.ticked} />;
  }
};

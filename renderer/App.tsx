import { useEffect } from 'react';
import { AgendaScreen } from './screens/agenda/AgendaScreen.tsx';
import { BundleScreen } from './screens/bundle/BundleScreen.tsx';
import { CollateScreen } from './screens/collate/CollateScreen.tsx';
import { ExportScreen } from './screens/export/ExportScreen.tsx';
import { LibraryScreen } from './screens/library/LibraryScreen.tsx';
import { PaperScreen } from './screens/paper/PaperScreen.tsx';
import { QuotesScreen } from './screens/quotes/QuotesScreen.tsx';
import { ReviewScreen } from './screens/review/ReviewScreen.tsx';
import { SetupScreen } from './screens/setup/SetupScreen.tsx';
import { CoverScreen } from './screens/turn/CoverScreen.tsx';
import { TurnScreen } from './screens/turn/TurnScreen.tsx';
import { usePage } from './store/PageProvider.tsx';

export const App = () => {
  const screen = usePage((state) => state.screen);
  const textSize = usePage((state) => state.hello?.settings.textSize ?? 100);
  useEffect(() => {
    document.documentElement.style.setProperty('--reader', String(textSize / 100));
  }, [textSize]);
  switch (screen.at) {
    case 'library':
      return <LibraryScreen />;
    case 'setup':
      return <SetupScreen />;
    case 'agenda':
      return <AgendaScreen />;
    case 'cover':
      return <CoverScreen participantId={screen.participant} questions={screen.questions} />;
    case 'turn':
      return <TurnScreen participantId={screen.participant} questions={screen.questions} />;
    case 'paper':
      return <PaperScreen key={screen.participant} participantId={screen.participant} />;
    case 'review':
      return <ReviewScreen />;
    case 'quotes':
      return <QuotesScreen from={screen.from} />;
    case 'export':
      return <ExportScreen />;
    case 'bundle':
      return <BundleScreen />;
    case 'collate':
      return <CollateScreen ticked={screen.ticked} />;
  }
};

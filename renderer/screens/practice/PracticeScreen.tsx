import { useContext, useEffect, useState } from 'react';
import { PageContext, PageProvider, usePage } from '../../store/PageProvider.tsx';
import { createPractice } from '../../store/practice.ts';
import { CoverScreen } from '../turn/CoverScreen.tsx';
import { TurnScreen } from '../turn/TurnScreen.tsx';

/** A turn to try things out: the same screens, over a store that keeps nothing. */
export const PracticeScreen = () => {
  const page = useContext(PageContext);
  const goTo = usePage((state) => state.goTo);
  const [practice] = useState(() => page && createPractice(page, () => goTo({ at: 'agenda' })));
  useEffect(
    () =>
      page?.subscribe(({ hello }, before) => {
        if (hello !== before.hello) practice?.setState({ hello });
      }),
    [page, practice],
  );
  if (!practice) return null;
  return (
    <PageProvider page={practice}>
      <PracticeTurn />
    </PageProvider>
  );
};

const PracticeTurn = () => {
  const screen = usePage((state) => state.screen);
  if (screen.at === 'cover')
    return <CoverScreen participantId={screen.participant} questions={screen.questions} />;
  return screen.at === 'turn' ? (
    <TurnScreen participantId={screen.participant} questions={screen.questions} />
  ) : null;
};

import { useContext, useEffect, useState } from 'react';
import { TheirScreen } from '../../reading/TheirScreen.tsx';
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
  if (screen.at !== 'cover' && screen.at !== 'turn') return null;
  const { participant, questions } = screen;
  return (
    <TheirScreen participant={participant}>
      {screen.at === 'cover' ? (
        <CoverScreen participantId={participant} questions={questions} />
      ) : (
        <TurnScreen participantId={participant} questions={questions} />
      )}
    </TheirScreen>
  );
};

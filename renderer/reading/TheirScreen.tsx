import type { ReactNode } from 'react';
import { participantOf } from '../../shared/session/model.ts';
import { usePage } from '../store/PageProvider.tsx';
import { InTheirReading } from './InTheirReading.tsx';

type Props = { readonly participant: string; readonly children: ReactNode };

/** A participant's own screen, in the language and the way of reading that they chose. */
export const TheirScreen = ({ participant, children }: Props) => {
  const reading = usePage((state) =>
    state.open ? (participantOf(state.open.session, participant)?.reading ?? null) : null,
  );
  return <InTheirReading reading={reading}>{children}</InTheirReading>;
};

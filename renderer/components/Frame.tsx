import { type ReactNode, useRef } from 'react';
import { DisplayButton } from '../display/DisplayButton.tsx';
import { HoldToLeave } from '../lock/HoldToLeave.tsx';
import { usePage } from '../store/PageProvider.tsx';
import { Notices } from './Notices.tsx';
import { PauseButton, PauseCover } from './Pause.tsx';
import { SavedNote } from './SavedNote.tsx';
import { useBeginAtHeading } from './useBeginAtHeading.ts';

type FrameProps = {
  /** Who or what this screen is about, at the start of the top row. */
  who: ReactNode;
  middle?: ReactNode;
  /** Turns fill the window exactly; other screens scroll. */
  fixed?: boolean;
  /** Names what is shown now, on a screen that shows one thing after another. */
  step?: string;
  /** Lies over everything; what is below keeps its state and can't be reached. */
  cover?: ReactNode;
  children: ReactNode;
};

/** Every screen: who at the start, saved and Pause at the end, always in the same place. */
export const Frame = ({ who, middle, fixed = false, step = '', cover, children }: FrameProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const paused = usePage((state) => state.paused);
  useBeginAtHeading(frame, step);
  return (
    <>
      <div ref={frame} className={fixed ? 'frame frame-fixed' : 'frame'} inert={paused || Boolean(cover)}>
        <header className="top">
          <HoldToLeave />
          <div className="top-who">{who}</div>
          <div className="top-middle">{middle}</div>
          <SavedNote />
          <DisplayButton />
          <PauseButton />
        </header>
        <Notices />
        {children}
      </div>
      {cover}
      {paused && <PauseCover />}
    </>
  );
};

import { useEffect, useRef, useState } from 'react';
import type { Pen } from '../../../shared/room/pens.ts';
import type { ExampleFigure, Stroke, Whiteboard } from '../../../shared/room/scene.ts';
import { usePage } from '../../store/PageProvider.tsx';
import { examples } from './examples.ts';

export type Tool = 'move' | Pen | 'eraser';

/** Milliseconds between two pictures for the room while somebody draws. */
const beat = 150;

/**
 * The whiteboard lives in this component alone: it is wiped when the screen is left, and no event of it exists. The
 * room gets a picture of it while it is shown there.
 */
export const useWhiteboard = () => {
  const showRoom = usePage((state) => state.showRoom);
  const [figures, setFigures] = useState<readonly ExampleFigure[]>(examples.together);
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [caption, setCaption] = useState('');
  const [mirrored, setMirrored] = useState(false);
  const latest = useRef<Whiteboard | null>(null);
  latest.current = { show: 'whiteboard', figures, strokes, caption };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the board is told, a beat later
  useEffect(() => {
    if (!mirrored) return;
    const timer = setTimeout(() => latest.current && showRoom(latest.current), beat);
    return () => clearTimeout(timer);
  }, [mirrored, figures, strokes, caption]);

  const shown = useRef(false);
  shown.current = mirrored;
  useEffect(
    () => () => {
      if (shown.current) showRoom(null);
    },
    [showRoom],
  );

  return {
    figures,
    strokes,
    caption,
    mirrored,
    setFigures,
    setStrokes,
    setCaption,
    mirror: (wanted: boolean) => {
      setMirrored(wanted);
      if (!wanted) showRoom(null);
    },
  };
};

import { type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../../shared/exercise/place.ts';
import type { ExampleFigure, Stroke } from '../../../shared/room/scene.ts';
import { BoardPicture } from '../../room/BoardPicture.tsx';
import { figureStyle } from '../../room/roomTable.ts';
import { Strokes } from '../../room/Strokes.tsx';
import { erasedAt, placeAt, withPoint } from './drawing.ts';
import type { Tool } from './useWhiteboard.ts';

type Props = {
  readonly tool: Tool;
  readonly figures: readonly ExampleFigure[];
  readonly strokes: readonly Stroke[];
  readonly onFigures: (change: (before: readonly ExampleFigure[]) => readonly ExampleFigure[]) => void;
  readonly onStrokes: (change: (before: readonly Stroke[]) => readonly Stroke[]) => void;
};

/** A tenth of the circle a press. */
const step = 0.1;
const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
};
const within = (value: number): number => Math.max(-1.25, Math.min(1.25, Math.round(value * 1e3) / 1e3));

/** The whiteboard itself: a pen draws on the table, figures are dragged by their sheet or moved by arrow keys. */
export const BoardToDraw = ({ tool, figures, strokes, onFigures, onStrokes }: Props) => {
  const { t } = useTranslation();
  const table = useRef<HTMLFieldSetElement>(null);
  /** The pointer that draws or carries; a second finger is ignored. */
  const busy = useRef<number | null>(null);

  const at = (event: PointerEvent): Place | null => {
    const box = table.current?.getBoundingClientRect();
    return box ? placeAt(event, box) : null;
  };
  const draw = (event: PointerEvent, begins: boolean) => {
    const place = at(event);
    if (!place || tool === 'move') return;
    if (tool === 'eraser') return onStrokes((before) => erasedAt(before, place));
    onStrokes((before) => {
      // As many lines as a scene can hold; the oldest give way.
      if (begins) return [...before.slice(-199), { pen: tool, points: [place.x, place.y] }];
      const last = before.at(-1);
      return last ? [...before.slice(0, -1), withPoint(last, place)] : before;
    });
  };
  const moveTo = (role: ExampleFigure['role'], next: (from: Place) => Place) =>
    onFigures((before) =>
      before.map((each) => {
        if (each.role !== role) return each;
        const { x, y } = next(each);
        return { role, x: within(x), y: within(y) };
      }),
    );
  const letGo = (event: PointerEvent) => {
    if (busy.current === event.pointerId) busy.current = null;
  };

  return (
    <fieldset
      ref={table}
      className="whiteboard-table"
      data-tool={tool}
      aria-label={t('room.board.label')}
      onPointerDown={(event) => {
        if (tool === 'move' || busy.current !== null) return;
        busy.current = event.pointerId;
        event.currentTarget.setPointerCapture(event.pointerId);
        draw(event, true);
      }}
      onPointerMove={(event) => busy.current === event.pointerId && tool !== 'move' && draw(event, false)}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <BoardPicture design="dots" figures={figures} />
      <Strokes strokes={strokes} />
      {figures.map(({ role, x, y }) => (
        <button
          key={role}
          type="button"
          className="whiteboard-figure"
          style={figureStyle({ x, y })}
          aria-label={t('room.board.figure', { role: t(`figures.role.${role}`) })}
          onPointerDown={(event) => {
            if (tool !== 'move' || busy.current !== null) return;
            busy.current = event.pointerId;
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={(event) => {
            const place = at(event);
            if (tool === 'move' && busy.current === event.pointerId && place) moveTo(role, () => place);
          }}
          onPointerUp={letGo}
          onPointerCancel={letGo}
          onKeyDown={(event) => {
            const by = steps[event.key];
            if (!by) return;
            event.preventDefault();
            moveTo(role, (from) => ({ x: from.x + by.x, y: from.y + by.y }));
          }}
        />
      ))}
    </fieldset>
  );
};

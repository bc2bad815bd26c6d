import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { type Decoration, type Piece, tidyPiece } from '../../shared/decoration/decoration.ts';
import { inkColour, widthOf } from '../../shared/decoration/materials.ts';
import type { Point } from '../board/geometry.ts';
import { useLight } from '../display/LightContext.ts';
import { pieceShapes } from '../pictures/decorationPicture.ts';
import { figureBox } from '../pictures/figureBox.ts';
import { figureLayers, type PaperFigure } from '../pictures/figurePicture.ts';
import { gestureFor } from './gestures.ts';
import { type HeldParts, pulledTo, showPiece } from './heldPiece.ts';
import { Drawn, LayerPictures } from './LayerPictures.tsx';
import { isOnPaper } from './paperEdge.ts';
import { pieceKey } from './pieceKeys.ts';
import type { Hand } from './tool.ts';
import type { Decorating } from './useDecorating.ts';
import { useMoving } from './useMoving.ts';
import { usePaper } from './usePaper.ts';

type CanvasProps = {
  readonly figure: Omit<PaperFigure, 'decoration' | 'clipId'>;
  readonly decorating: Decorating;
  readonly hand: Hand;
  readonly chosen: Piece | null;
  readonly onChoose: (id: number | null) => void;
  /** A piece was pulled off the paper. */
  readonly onOff: (piece: Piece) => void;
};

const viewBox = `${figureBox.x} ${figureBox.y} ${figureBox.width} ${figureBox.height}`;

/**
 * The figure as large as the room allows, in three sheets: paper and what is glued on, what is in the hand, and the
 * figure's own lines. Only the middle one changes while something moves.
 */
export const FigureCanvas = ({ figure, decorating, hand, chosen, onChoose, onOff }: CanvasProps) => {
  const { t } = useTranslation();
  const light = useLight();
  const clip = `paper-${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  const layers = useMemo(() => figureLayers(figure), [figure]);
  const line = useRef<SVGPathElement>(null);
  const [rubbing, setRubbing] = useState<Decoration | null>(null);
  const held = useRef<HeldParts>({ glued: null, faint: null, ring: null, handle: null, twin: null });
  const part =
    <Name extends keyof HeldParts>(name: Name) =>
    (element: HeldParts[Name]) => {
      held.current = { ...held.current, [name]: element };
    };
  const moving = useMoving(decorating, held, chosen);

  useLayoutEffect(() => {
    if (chosen) showPiece(held.current, chosen);
  });

  const begin = useCallback(
    (point: Point, pixels: number) =>
      gestureFor(
        {
          hand,
          decorating,
          line: line.current,
          held,
          outline: layers.outline,
          onChoose,
          onOff,
          onRubbed: setRubbing,
        },
        point,
        pixels,
      ),
    [hand, decorating, layers.outline, onChoose, onOff],
  );
  const surface = usePaper(figureBox, begin);
  const pulling = (event: PointerEvent<HTMLElement>) => {
    const box = surface.current?.getBoundingClientRect();
    if (!chosen || !box) return;
    const x = figureBox.x + ((event.clientX - box.left) / box.width) * figureBox.width;
    const y = figureBox.y + ((event.clientY - box.top) / box.height) * figureBox.height;
    moving.show(pulledTo(moving.latest() ?? chosen, x, y));
  };
  const keyed = (event: KeyboardEvent) => {
    const piece = moving.latest() ?? chosen;
    if (!piece) return;
    if (event.key === 'Escape') return onChoose(null);
    if (event.key === 'Delete' || event.key === 'Backspace') return onOff(piece);
    const next = pieceKey(piece, event.key, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    // Keys stop at the paper's edge: what nobody sees could not be found again.
    if (isOnPaper(layers.outline, next.x, next.y)) moving.show(tidyPiece(next));
  };

  return (
    <div className="decor-paper" role="application" aria-label={t('decorate.figure')} data-tool={hand.tool}>
      <svg className="decor-sheet decor-under" viewBox={viewBox} aria-hidden="true" focusable="false">
        <clipPath id={clip}>
          <path d={layers.outline} />
        </clipPath>
        <Drawn shapes={layers.paper} />
        <g clipPath={`url(#${clip})`}>
          <LayerPictures decoration={rubbing ?? decorating.decoration} held={chosen?.id ?? null} />
        </g>
      </svg>
      <svg className="decor-sheet decor-hand" viewBox={viewBox} aria-hidden="true" focusable="false">
        <g clipPath={`url(#${clip})`}>
          <path
            ref={line}
            fill="none"
            stroke={light(inkColour[hand.ink])}
            strokeWidth={widthOf[hand.width]}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
          {chosen && (
            <g ref={part('glued')}>
              <Drawn shapes={pieceShapes(chosen)} />
            </g>
          )}
        </g>
      </svg>
      <svg className="decor-sheet decor-over" viewBox={viewBox} aria-hidden="true" focusable="false">
        <Drawn shapes={layers.edge + layers.over} />
        {chosen && (
          <>
            <g ref={part('faint')} opacity=".3">
              <Drawn shapes={pieceShapes(chosen)} />
            </g>
            <circle ref={part('ring')} className="decor-ring" />
          </>
        )}
      </svg>
      <div ref={surface} className="decor-surface" />
      {chosen && (
        <>
          <button
            ref={part('twin')}
            type="button"
            className="decor-twin"
            aria-label={t('decorate.pieceButton', { piece: t(`decorate.piece.${chosen.kind}`) })}
            onKeyDown={keyed}
            onKeyUp={moving.keep}
            onBlur={moving.keep}
          />
          <span
            ref={part('handle')}
            className="decor-handle"
            title={t('decorate.handle')}
            onPointerDown={(event) => {
              event.preventDefault();
              event.currentTarget.setPointerCapture(event.pointerId);
            }}
            onPointerMove={(event) =>
              event.currentTarget.hasPointerCapture(event.pointerId) && pulling(event)
            }
            onLostPointerCapture={moving.keep}
          >
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              <path d="M5 13a7 7 0 0 0 12 4M19 11A7 7 0 0 0 7 7M17 21v-4h-4M7 3v4h4" />
            </svg>
          </span>
        </>
      )}
    </div>
  );
};

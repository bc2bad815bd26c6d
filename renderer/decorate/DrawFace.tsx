import './decorate.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FaceDrawing } from '../../shared/decoration/decoration.ts';
import { inkColour, widthOf } from '../../shared/decoration/materials.ts';
import type { FigureId } from '../../shared/exercise/figures.ts';
import type { Point } from '../board/geometry.ts';
import { useFigureName } from '../components/useFigureName.ts';
import { useLight } from '../display/LightContext.ts';
import { faceShapes } from '../pictures/figurePicture.ts';
import { EasyText } from '../reading/EasyText.tsx';
import { OneOf } from '../screens/turn/OneOf.tsx';
import { faceGestureFor } from './faceGestures.ts';
import { InkChoice, WidthChoice } from './InkChoice.tsx';
import { Drawn } from './LayerPictures.tsx';
import { ToolSign } from './ToolSign.tsx';
import type { Hand } from './tool.ts';
import { usePaper } from './usePaper.ts';

type DrawFaceProps = {
  readonly role: FigureId;
  readonly face: FaceDrawing;
  /** Called with the whole drawing after each line. */
  readonly onFace: (face: FaceDrawing) => void;
  readonly onDone: () => void;
};

const sheet = { x: -22, y: -22, width: 44, height: 44 } as const;
const viewBox = `${sheet.x} ${sheet.y} ${sheet.width} ${sheet.height}`;
const opening = '<circle r="20" fill="#fffdf8" stroke="#8f8571" stroke-width=".5"/>';
const faceTools = ['pen', 'rubber'] as const;

/** A face by one's own hand, drawn large; it takes the place of what was on the screen. */
export const DrawFace = ({ role, face, onFace, onDone }: DrawFaceProps) => {
  const { t } = useTranslation();
  const nameOf = useFigureName();
  const light = useLight();
  const [hand, setHand] = useState<Hand>({ tool: 'pen', ink: 'ink', width: 'thin' });
  const [before, setBefore] = useState<readonly FaceDrawing[]>([]);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const line = useRef<SVGPathElement>(null);
  // Beside React, because a long line is kept in parts while nothing renders.
  const made = useRef(face);
  useLayoutEffect(() => {
    made.current = face;
  });
  const put = (next: FaceDrawing) => {
    made.current = next;
    onFace(next);
  };
  const change = (next: FaceDrawing, goesOn = false) => {
    const earlier = made.current;
    if (!goesOn) setBefore((all) => [...all.slice(-99), earlier]);
    put(next);
  };
  const begin = (point: Point) =>
    faceGestureFor(
      {
        hand,
        line: line.current,
        latest: () => made.current,
        change,
        onFull: () => setSaid(t('decorate.face.saidFull')),
      },
      point,
    );
  const surface = usePaper(sheet, begin);
  const undo = () => {
    const last = before.at(-1);
    if (!last) return;
    setBefore(before.slice(0, -1));
    put(last);
    setSaid(t('decorate.saidUndone'));
  };

  return (
    <>
      <main className="decor decor-drawing">
        <header className="decor-head">
          <h1 ref={heading} tabIndex={-1}>
            {t('decorate.face.title', { role: nameOf(role) })}
          </h1>
          <p className="soft">
            <EasyText text={t('decorate.face.hint')} sign={['write', 'face']} />
          </p>
          <p role="status">{said}</p>
        </header>
        <section className="decor-table" aria-label={t('decorate.face.pad')}>
          <div className="decor-face" data-tool={hand.tool}>
            <svg className="decor-sheet" viewBox={viewBox} aria-hidden="true" focusable="false">
              <Drawn shapes={opening + faceShapes('drawn', face)} />
              <path
                ref={line}
                fill="none"
                stroke={light(inkColour[hand.ink])}
                strokeWidth={widthOf[hand.width]}
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            </svg>
            <div ref={surface} className="decor-surface" />
          </div>
        </section>
        <section className="decor-pane" aria-label={t('decorate.tools')}>
          <OneOf
            legend={t('decorate.tools')}
            className="decor-tools"
            value={hand.tool === 'rubber' ? 'rubber' : 'pen'}
            values={faceTools}
            labelOf={(each) => t(`decorate.tool.${each}`)}
            onChange={(tool) => setHand({ ...hand, tool })}
            picture={(each) => <ToolSign tool={each} />}
            withLabel
          />
          <InkChoice ink={hand.ink} onInk={(ink) => setHand({ ...hand, tool: 'pen', ink })} />
          <WidthChoice
            ink={hand.ink}
            width={hand.width}
            onWidth={(width) => setHand({ ...hand, tool: 'pen', width })}
          />
        </section>
      </main>
      <footer className="bar">
        <button type="button" className="button button-room" disabled={before.length === 0} onClick={undo}>
          {t('decorate.undo')}
        </button>
        <button
          type="button"
          className="button button-room"
          disabled={face.length === 0}
          onClick={() => {
            change([]);
            setSaid(t('decorate.face.saidCleared'));
          }}
        >
          {t('decorate.startAgain')}
        </button>
        <button type="button" className="button button-go button-room bar-go" onClick={onDone}>
          {t('decorate.done')}
        </button>
      </footer>
    </>
  );
};

import './board.css';
import {
  type CSSProperties,
  type FocusEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { figureInWords, standingInWords } from '../../shared/exercise/describe.ts';
import { type FigureId, figuresIn, type PerFigure } from '../../shared/exercise/figures.ts';
import type { RingDesign } from '../../shared/exercise/rings.ts';
import type { Standing } from '../../shared/session/model.ts';
import { useFigureLetter, useFigureName } from '../components/useFigureName.ts';
import { useLight } from '../display/LightContext.ts';
import { Announcer, type Say } from './Announcer.tsx';
import { BoardStage } from './BoardStage.tsx';
import { type BoardNow, keptStanding, type OnMove } from './boardNow.ts';
import { FigureTwins } from './FigureTwins.tsx';
import { type Glass, keepInHand, zoomedBy } from './inHand.ts';
import { layoutOf } from './layout.ts';
import { rest, stackByPlace } from './rest.ts';
import { TableTop } from './TableTop.tsx';
import { type Turned, turnedSize, turnedStyle } from './turned.ts';
import { type BoardSize, useBoardSize } from './useBoardSize.ts';
import { useDragging } from './useDragging.ts';
import { type Looks, useFigureSheets } from './useFigureSheets.ts';
import { useKeyMoves } from './useKeyMoves.ts';
import { useTapTap } from './useTapTap.ts';

export type BoardProps = Looks & {
  readonly design: RingDesign;
  readonly figures: PerFigure<Standing>;
  /** Called once for each move that was meant. Answer by giving the new `figures`, or the figure goes back. */
  readonly onMove: OnMove;
  /** For people on another side of the table: the view alone turns, with names and faces. */
  readonly turned?: Turned;
};

/**
 * The table with the circle, and the tray beside it. Fills its container. Give it a `key` per question, so that
 * the next question's figures are not announced as moves.
 */
export const Board = (props: BoardProps) => {
  const room = useRef<HTMLDivElement>(null);
  const rem = useRef<HTMLDivElement>(null);
  const size = useBoardSize(room, rem);
  return (
    <div ref={room} className="board">
      <div ref={rem} aria-hidden="true" className="board-rem" />
      {size && <LaidBoard {...props} size={size} />}
    </div>
  );
};

const LaidBoard = ({ size, ...props }: BoardProps & { size: BoardSize }) => {
  const { design, looks, figures, onMove, turned = 0 } = props;
  const { t } = useTranslation();
  const help = useId();
  const { pixelRatio, reader } = size;
  const { width, height } = turnedSize(size, turned);
  const nameOf = useFigureName();
  const letterOf = useFigureLetter();
  // The same list for as long as the same figures are there: a new one makes Konva's stage anew, and whatever
  // another finger holds at that moment would be lost.
  const there = figuresIn(figures).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: where figures stand changes with every move
  const ids = useMemo(() => figuresIn(figures), [there]);
  const count = ids.length;
  const layout = useMemo(() => layoutOf({ width, height }, reader, count), [width, height, reader, count]);
  const light = useLight();
  const sheets = useFigureSheets(ids, props, letterOf, layout.measures.figure, pixelRatio, light);
  const [board] = useState(
    (): BoardNow => ({
      ...{ layout, looks, figures, design, sheets, pixelRatio, onMove },
      ...{ turned, picked: null, keyed: null, parts: {}, stack: ids },
      ...{ pressed: new Map(), held: new Map(), offered: new Map(), gliding: new Map() },
    }),
  );
  const say = useRef<Say | null>(null);
  // In the words of this moment, through functions that stay the same: new ones would make Konva's stage anew, and
  // a figure that somebody holds while another changes the language would be lost.
  const words = useRef({ t, nameOf });
  useLayoutEffect(() => {
    words.current = { t, nameOf };
  });
  const told = useCallback((what: 'pickedUp' | 'putDown', role: FigureId) => {
    const { t, nameOf } = words.current;
    say.current?.(t(`board.${what}`, { role: nameOf(role) }));
  }, []);
  const inWords = useCallback(
    (role: FigureId) => standingInWords(words.current.t, keptStanding(board.figures, role), board.design),
    [board],
  );
  const cancelled = useCallback(
    (role: FigureId) => {
      const { t, nameOf } = words.current;
      say.current?.(t('board.wentHome', { role: nameOf(role), standing: inWords(role) }));
    },
    [inWords],
  );
  const keys = useKeyMoves(board);
  const taps = useTapTap(board, keys.flush, told);
  const dragging = useDragging(board, keys.flush, taps.putDown, cancelled);

  const shown = useRef<typeof layout | null>(null);
  const glass = useRef<Glass>({ width: innerWidth, ratio: pixelRatio });
  useLayoutEffect(() => {
    if (board.figures !== figures) {
      const keyed = board.keyed?.role;
      // Moved by somebody else in the meantime, as undo does: that counts.
      if (keyed && board.figures[keyed] !== figures[keyed]) board.keyed = null;
      board.offered.clear();
    }
    Object.assign(board, { layout, looks, figures, design, sheets, pixelRatio, onMove, turned });
    if (!shown.current) stackByPlace(board);
    rest(board, shown.current === layout ? 'glide' : 'jump');
    const now: Glass = { width: innerWidth, ratio: pixelRatio };
    if (shown.current && shown.current !== layout)
      keepInHand(board, shown.current, zoomedBy(glass.current, now));
    shown.current = layout;
    glass.current = now;
  });

  const before = useRef(figures);
  useEffect(() => {
    const then = before.current;
    const moved = figuresIn(figures).filter(
      (role) => !isSame(keptStanding(then, role), keptStanding(figures, role)),
    );
    before.current = figures;
    if (moved.length > 0)
      say.current?.(
        moved.map((role) => figureInWords(t, nameOf(role), keptStanding(figures, role), design)).join('. '),
      );
  }, [figures, design, t, nameOf]);

  const focused = useCallback(
    (role: FigureId, event: FocusEvent) => {
      if (!board.pressed.has(role) && event.target.matches(':focus-visible')) say.current?.(inWords(role));
    },
    [board, inWords],
  );

  return (
    <div
      className="board-room"
      style={
        {
          ...turnedStyle({ width, height }, turned),
          '--board-text': `${layout.measures.text}px`,
          '--board-name': `${layout.measures.name}px`,
        } as CSSProperties
      }
    >
      <TableTop layout={layout} ids={ids} />
      <div aria-hidden="true" className="board-canvas">
        <BoardStage
          board={board}
          ids={ids}
          width={width}
          height={height}
          pixelRatio={pixelRatio}
          design={design}
          circle={layout.circle}
          light={light}
          dragging={dragging}
          tapFigure={taps.tapFigure}
          pressBoard={taps.pressBoard}
          tapBoard={taps.tapBoard}
        />
      </div>
      {/* "application": readers pass the arrow keys on to the figures instead of reading with them. */}
      <div role="application" aria-label={t('board.name')} aria-describedby={help} className="board-twins">
        <FigureTwins
          board={board}
          ids={ids}
          nameOf={nameOf}
          picked={taps.picked}
          onPress={taps.tapFigure}
          onKeyDown={keys.keyDown}
          onKeyUp={keys.keyUp}
          onFocus={focused}
          onBlur={keys.flush}
        />
      </div>
      <p id={help} className="said-only">
        {t('board.help')}
      </p>
      <Announcer say={say} />
    </div>
  );
};

const isSame = (a: Standing, b: Standing): boolean =>
  a.at === 'table' && b.at === 'table' ? a.place.x === b.place.x && a.place.y === b.place.y : a.at === b.at;

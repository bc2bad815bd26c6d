import './decorate.css';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Piece, pieceOf } from '../../shared/decoration/decoration.ts';
import type { PieceKind } from '../../shared/decoration/materials.ts';
import { freshPiece, withOnTop, without } from '../../shared/decoration/pieces.ts';
import { type FigureId, figuresIn, lookOf, perFigure } from '../../shared/exercise/figures.ts';
import { outlineOf } from '../../shared/exercise/svgText.ts';
import { decorationOf, drawnFaceOf } from '../../shared/session/making.ts';
import type { Participant } from '../../shared/session/model.ts';
import { ExtrasContext, useFigureLetter, useFigureName } from '../components/useFigureName.ts';
import { cutOutArt } from '../pictures/artwork.ts';
import { FigurePicture } from '../pictures/FigurePicture.tsx';
import { EasyText } from '../reading/EasyText.tsx';
import { OneOf } from '../screens/turn/OneOf.tsx';
import { FigureCanvas } from './FigureCanvas.tsx';
import { IdeasPane } from './IdeasPane.tsx';
import { PieceActions } from './PieceActions.tsx';
import { isPaper } from './paperEdge.ts';
import { ToolPane } from './ToolPane.tsx';
import type { Hand } from './tool.ts';
import { useDecorating } from './useDecorating.ts';

type DecorateProps = {
  readonly participant: Participant;
  readonly role: FigureId;
  readonly onRole: (role: FigureId) => void;
  readonly onDone: () => void;
};

/** Making one figure one's own: the figure in the middle, as large as it can be, and calm tools beside it. */
export const DecorateStage = ({ participant, role, onRole, onDone }: DecorateProps) => {
  const { t } = useTranslation();
  const nameOf = useFigureName();
  const letterOf = useFigureLetter();
  const extras = useContext(ExtrasContext);
  const looks = perFigure(extras, (id) => lookOf(participant.looks, id));
  const decorating = useDecorating(participant, role, looks);
  const [hand, setHand] = useState<Hand>({ tool: 'paper', ink: 'red', width: 'middle' });
  const [chosenId, setChosen] = useState<number | null>(null);
  const [inspired, setInspired] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const { cutOut, colour, face } = lookOf(looks, role);
  const letter = letterOf(role);
  const drawnFace = drawnFaceOf(participant, role);
  const figure = useMemo(
    () => ({ role, letter, cutOut, colour, face, drawnFace }),
    [role, letter, cutOut, colour, face, drawnFace],
  );
  const chosen = pieceOf(decorating.decoration, chosenId);

  const putOn = (kind: PieceKind) => {
    if (!decorating.fits()) return;
    const piece = freshPiece(decorating.latest(), kind, hand.ink, isPaper(outlineOf(cutOutArt(cutOut))));
    decorating.change(withOnTop(decorating.latest(), piece));
    decorating.say(t('decorate.saidOn', { piece: t(`decorate.piece.${kind}`) }));
    setChosen(piece.id);
  };
  const { change, say, latest } = decorating;
  const takeOff = useCallback(
    (piece: Piece) => {
      change(without(latest(), piece.id));
      say(t('decorate.saidOff', { piece: t(`decorate.piece.${piece.kind}`) }));
      setChosen(null);
    },
    [change, latest, say, t],
  );

  return (
    <>
      <main className="decor">
        <header className="decor-head">
          <h1 ref={heading} tabIndex={-1}>
            {t('decorate.title', { role: nameOf(role) })}
          </h1>
          <p className="soft">
            <EasyText text={t('decorate.hint')} sign={['choose', 'stick', 'undo']} />
          </p>
          <OneOf
            legend={t('decorate.who')}
            className="decor-who"
            value={role}
            values={figuresIn(looks)}
            labelOf={nameOf}
            onChange={(each) => {
              setChosen(null);
              onRole(each);
            }}
            picture={(each) => (
              <FigurePicture
                role={each}
                letter={letterOf(each)}
                cutOut={lookOf(looks, each).cutOut}
                colour={lookOf(looks, each).colour}
                face={lookOf(looks, each).face}
                drawnFace={drawnFaceOf(participant, each)}
                decoration={decorationOf(participant, each)}
                size={84}
              />
            )}
            withLabel
          />
          <p role="status">{decorating.said}</p>
        </header>
        <section className="decor-table" aria-label={t('decorate.figure')}>
          <FigureCanvas
            key={role}
            figure={figure}
            decorating={decorating}
            hand={hand}
            chosen={chosen}
            onChoose={setChosen}
            onOff={takeOff}
          />
        </section>
        <section className="decor-pane" aria-label={t(inspired ? 'decorate.ideasTitle' : 'decorate.tools')}>
          {inspired ? (
            <IdeasPane figure={figure} />
          ) : (
            <>
              <ToolPane hand={hand} onHand={setHand} decorating={decorating} onPutOn={putOn} />
              <PieceActions decorating={decorating} chosen={chosen} onChoose={setChosen} onOff={takeOff} />
            </>
          )}
        </section>
      </main>
      <footer className="bar">
        <button
          type="button"
          className="button button-room"
          disabled={!decorating.canUndo}
          onClick={decorating.undo}
        >
          {t('decorate.undo')}
        </button>
        <button
          type="button"
          className="button button-room"
          disabled={decorating.isEmpty}
          onClick={() => {
            setChosen(null);
            decorating.startAgain();
          }}
        >
          {t('decorate.startAgain')}
        </button>
        <button type="button" className="button button-room" onClick={() => setInspired(!inspired)}>
          {t(inspired ? 'decorate.ideasAway' : 'decorate.ideas')}
        </button>
        <button type="button" className="button button-go button-room bar-go" onClick={onDone}>
          {t('decorate.done')}
        </button>
      </footer>
    </>
  );
};

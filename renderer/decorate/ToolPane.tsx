import { useTranslation } from 'react-i18next';
import { felts, type PieceKind, patterns, sequins, stickers } from '../../shared/decoration/materials.ts';
import { paperColours } from '../../shared/exercise/kit.ts';
import { paper } from '../../shared/exercise/paper.ts';
import { pieceShapes } from '../pictures/decorationPicture.ts';
import { InlinePicture } from '../pictures/InlinePicture.tsx';
import { patternPicture } from '../pictures/patternPicture.ts';
import { EasyText } from '../reading/EasyText.tsx';
import { useReading } from '../reading/InTheirReading.tsx';
import { OneOf } from '../screens/turn/OneOf.tsx';
import { InkChoice, WidthChoice } from './InkChoice.tsx';
import { ToolSign } from './ToolSign.tsx';
import { type Hand, tools } from './tool.ts';
import type { Decorating } from './useDecorating.ts';

type PaneProps = {
  readonly hand: Hand;
  readonly onHand: (hand: Hand) => void;
  readonly decorating: Decorating;
  readonly onPutOn: (kind: PieceKind) => void;
};

const swatch = (colour: string, pattern = '') =>
  `<svg viewBox="-20 -60 40 40"><rect x="-20" y="-60" width="40" height="40" fill="${colour}"/>${pattern}</svg>`;

/** The tools, and what there is of the one in the hand. Everything is a list as well, for keyboards and readers. */
export const ToolPane = ({ hand, onHand, decorating, onPutOn }: PaneProps) => {
  const { t } = useTranslation();
  const { tool, ink, width } = hand;
  return (
    <>
      <OneOf
        legend={t('decorate.tools')}
        className="decor-tools"
        value={tool}
        values={tools}
        labelOf={(each) => t(`decorate.tool.${each}`)}
        onChange={(each) => onHand({ ...hand, tool: each })}
        picture={(each) => <ToolSign tool={each} />}
        withLabel
      />
      {tool === 'paper' && <PaperChoice decorating={decorating} />}
      {(tool === 'felt' || tool === 'sequins' || tool === 'pen') && (
        <InkChoice ink={ink} onInk={(each) => onHand({ ...hand, ink: each })} />
      )}
      {tool === 'felt' && <PieceChoice kinds={felts} hand={hand} onPutOn={onPutOn} />}
      {tool === 'sequins' && <PieceChoice kinds={sequins} hand={hand} onPutOn={onPutOn} />}
      {tool === 'stickers' && <PieceChoice kinds={stickers} hand={hand} onPutOn={onPutOn} />}
      {tool === 'pen' && (
        <WidthChoice ink={ink} width={width} onWidth={(each) => onHand({ ...hand, width: each })} />
      )}
      {tool === 'pen' && (
        <p className="soft">
          <EasyText text={t('decorate.penHint')} sign="write" />
        </p>
      )}
      {tool === 'rubber' && (
        <p className="soft">
          <EasyText text={t('decorate.rubberHint')} sign={['erase', 'stick']} />
        </p>
      )}
    </>
  );
};

const PaperChoice = ({ decorating }: { readonly decorating: Decorating }) => {
  const { t } = useTranslation();
  const { easyRead } = useReading();
  const { colour, decoration } = decorating;
  return (
    <>
      <OneOf
        legend={t('turn.kit.colour')}
        value={colour}
        values={paperColours}
        labelOf={(each) => t(`figures.colour.${each}`)}
        onChange={decorating.recolour}
        picture={(each) => <InlinePicture svg={swatch(paper[each])} width={44} height={44} />}
        withLabel={easyRead}
      />
      <OneOf
        legend={t('decorate.pattern')}
        value={decoration.pattern}
        values={patterns}
        labelOf={(each) => t(`decorate.patternName.${each}`)}
        onChange={(pattern) => decorating.change({ ...decoration, pattern })}
        picture={(each) => (
          <InlinePicture svg={swatch(paper[colour], patternPicture(each))} width={44} height={44} />
        )}
        withLabel={easyRead}
      />
    </>
  );
};

type ChoiceProps = {
  readonly kinds: readonly PieceKind[];
  readonly hand: Hand;
  readonly onPutOn: (kind: PieceKind) => void;
};

const PieceChoice = ({ kinds, hand, onPutOn }: ChoiceProps) => {
  const { t } = useTranslation();
  const { easyRead } = useReading();
  return (
    <section aria-label={t('decorate.putOn')}>
      <p className="decor-legend">{t('decorate.putOn')}</p>
      <ul className="decor-pieces">
        {kinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="decor-piece"
              aria-label={t(`decorate.piece.${kind}`)}
              onClick={() => onPutOn(kind)}
            >
              <InlinePicture
                svg={`<svg viewBox="-20 -20 40 40">${pieceShapes({ kind, ink: hand.ink })}</svg>`}
                width={46}
                height={46}
              />
              {easyRead && <span>{t(`decorate.piece.${kind}`)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

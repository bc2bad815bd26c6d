import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FigureId, figuresIn, lookOf, perFigure } from '../../../shared/exercise/figures.ts';
import { cutOuts, type FigureLook, faces, paperColours, sizes } from '../../../shared/exercise/kit.ts';
import { paper } from '../../../shared/exercise/paper.ts';
import { type DesignId, designIds } from '../../../shared/exercise/rings.ts';
import type { Question } from '../../../shared/questions/question.ts';
import { decorationOf, drawnFaceOf } from '../../../shared/session/making.ts';
import type { Participant } from '../../../shared/session/model.ts';
import { DesignThumbnail } from '../../board/DesignThumbnail.tsx';
import { useFigureLetter, useFigureName } from '../../components/useFigureName.ts';
import { DecorateStage } from '../../decorate/DecorateStage.tsx';
import { DrawFace } from '../../decorate/DrawFace.tsx';
import { useBackAtHeading } from '../../decorate/useBackAtHeading.ts';
import { FacePicture } from '../../pictures/FacePicture.tsx';
import { FigurePicture } from '../../pictures/FigurePicture.tsx';
import { aloud } from '../../reading/aloud.ts';
import { EasyText } from '../../reading/EasyText.tsx';
import { ReadToMe } from '../../reading/ReadToMe.tsx';
import { useOpen, usePage } from '../../store/PageProvider.tsx';
import { heightOf } from './figureHeight.ts';
import './kit.css';
import { OneOf } from './OneOf.tsx';

type KitProps = { participant: Participant; first: Question };

/** Three figures and a circle to choose. Each choice is kept at once; nothing has to be chosen. */
export const KitStage = ({ participant, first }: KitProps) => {
  const { t } = useTranslation();
  const nameOf = useFigureName();
  const letterOf = useFigureLetter();
  const keep = usePage((state) => state.keep);
  const [role, setRole] = useState<FigureId>('self');
  const { extras } = useOpen().session.plan;
  const looks = perFigure(extras, (id) => lookOf(participant.looks, id));
  const look = lookOf(looks, role);
  const [making, setMaking] = useState<'decoration' | 'face' | null>(null);
  useBackAtHeading(making !== null);

  const choose = (design: DesignId, changed: Partial<FigureLook>) =>
    keep({
      type: 'kit-chosen',
      participant: participant.id,
      design,
      looks: { ...looks, [role]: { ...look, ...changed } },
    });
  const change = (changed: Partial<FigureLook>) => choose(participant.design, changed);
  const go = () => {
    if (!participant.looks) change({});
    keep({ type: 'answer-opened', participant: participant.id, question: first.id });
  };

  if (making === 'decoration')
    return (
      <DecorateStage participant={participant} role={role} onRole={setRole} onDone={() => setMaking(null)} />
    );
  if (making === 'face')
    return (
      <DrawFace
        role={role}
        face={drawnFaceOf(participant, role)}
        onFace={(strokes) =>
          keep({ type: 'face-drawn', participant: participant.id, figure: role, strokes: [...strokes] })
        }
        onDone={() => setMaking(null)}
      />
    );

  return (
    <>
      <main className="kit">
        <header className="kit-head">
          <h1>{t('turn.kit.title')}</h1>
          <p className="soft">
            <EasyText text={t('turn.kit.hint')} sign={['choose', 'figures']} />
          </p>
          <div className="kit-make">
            <ReadToMe text={aloud(t('turn.kit.title'), t('turn.kit.hint'))} />
            <button type="button" className="button button-room" onClick={() => setMaking('decoration')}>
              {t('decorate.open')}
            </button>
            {look.face === 'drawn' && (
              <button type="button" className="button button-room" onClick={() => setMaking('face')}>
                {t('decorate.face.open')}
              </button>
            )}
          </div>
        </header>
        <div className="kit-table">
          <OneOf
            legend={t('turn.kit.who')}
            className="kit-figures"
            value={role}
            values={figuresIn(looks)}
            labelOf={nameOf}
            onChange={setRole}
            picture={(each) => (
              <FigurePicture
                role={each}
                letter={letterOf(each)}
                {...shown(lookOf(looks, each))}
                drawnFace={drawnFaceOf(participant, each)}
                decoration={decorationOf(participant, each)}
                size={heightOf(lookOf(looks, each).size) * 1.32}
              />
            )}
            withLabel
          />
          <OneOf
            legend={t('turn.kit.design')}
            className="kit-design"
            value={participant.design}
            values={designIds}
            labelOf={(each) => t(`figures.design.${each}`)}
            onChange={(design) => choose(design, {})}
            picture={(design) => <DesignThumbnail design={design} />}
            withLabel
          />
        </div>
        <section className="kit-look" aria-label={t('turn.kit.look', { role: nameOf(role) })}>
          <OneOf
            legend={t('turn.kit.cutOut')}
            value={look.cutOut}
            values={cutOuts}
            labelOf={(each) => t(`figures.cutOut.${each}`)}
            onChange={(cutOut) => change({ cutOut })}
            picture={(cutOut) => (
              <FigurePicture
                role={role}
                letter={letterOf(role)}
                {...shown(look)}
                face="none"
                cutOut={cutOut}
                size={76}
              />
            )}
          />
          <OneOf
            legend={t('turn.kit.colour')}
            value={look.colour}
            values={paperColours}
            labelOf={(each) => t(`figures.colour.${each}`)}
            onChange={(colour) => change({ colour })}
            picture={(colour) => (
              <svg className="kit-colour" viewBox="0 0 40 40" aria-hidden="true">
                <rect x="2" y="2" width="36" height="36" rx="8" fill={paper[colour]} />
              </svg>
            )}
          />
          <OneOf
            legend={t('turn.kit.face')}
            value={look.face}
            values={faces}
            labelOf={(each) => t(`figures.face.${each}`)}
            onChange={(face) => change({ face })}
            picture={(face) => (
              <FacePicture face={face} drawnFace={drawnFaceOf(participant, role)} size={48} />
            )}
          />
          <OneOf
            legend={t('turn.kit.size')}
            value={look.size}
            values={sizes}
            labelOf={(each) => t(`figures.size.${each}`)}
            onChange={(size) => change({ size })}
            withLabel
          />
        </section>
      </main>
      <footer className="bar">
        <button type="button" className="button button-go button-room bar-go" onClick={go}>
          {t('turn.kit.done')}
        </button>
      </footer>
    </>
  );
};

/** The size is about the board; pictures of the figure take the rest. */
const shown = ({ cutOut, colour, face }: FigureLook) => ({ cutOut, colour, face });

import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { figureInWords } from '../../../shared/exercise/describe.ts';
import { figuresIn } from '../../../shared/exercise/figures.ts';
import { cards } from '../../../shared/exercise/kit.ts';
import { towards } from '../../../shared/exercise/paperPlace.ts';
import type { Question } from '../../../shared/questions/question.ts';
import type { Participant, Session } from '../../../shared/session/model.ts';
import { keptStanding } from '../../board/boardNow.ts';
import { WhereTheyStand } from '../../board/WhereTheyStand.tsx';
import { ScenePicture } from '../../components/ScenePicture.tsx';
import { useFigureName } from '../../components/useFigureName.ts';
import { CardSign } from '../../pictures/CardSign.tsx';
import { boardScene } from './boardScene.ts';
import { FigureEntry } from './FigureEntry.tsx';
import { paperKeyOf } from './paperKeys.ts';
import { usePaperEntry } from './usePaperEntry.ts';

type BoardProps = {
  session: Session;
  participant: Participant;
  question: Question;
  /** The keyboard begins at the first figure; on a person's first board it begins at the heading. */
  begin: boolean;
  isLast: boolean;
};

/** One board from paper: a row for each figure, the cards, and a small picture that grows along. */
export const PaperBoard = ({ session, participant, question, begin, isLast }: BoardProps) => {
  const { t } = useTranslation();
  const nameOf = useFigureName();
  const help = useId();
  const rows = useRef<HTMLDivElement>(null);
  const entry = usePaperEntry(session, participant, question);
  const { answer } = entry;
  const asked = session.plan.questions;
  const row = (n: number) => rows.current?.querySelectorAll<HTMLElement>(':scope > fieldset')[n];
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when this board appears
  useEffect(() => {
    if (begin) row(0)?.focus();
  }, []);
  if (!answer) return null;
  const ids = figuresIn(answer.board.figures);

  const press = (event: KeyboardEvent) => {
    const meant = paperKeyOf(event.nativeEvent);
    if (!meant) return;
    const all = [...(rows.current?.querySelectorAll(':scope > fieldset') ?? [])];
    const at = all.findIndex((each) => each.contains(event.target as Node));
    const role = ids[at];
    event.preventDefault();
    switch (meant.does) {
      case 'put':
        if (role) entry.put(role, meant.zone);
        else if (at < 0) {
          // Typed at the heading: the first figure is meant.
          row(0)?.focus();
          entry.put('doctor', meant.zone);
        }
        break;
      case 'turn':
        if (role) entry.turn(role, towards(entry.directionOf(role), meant.key));
        break;
      case 'card':
        entry.toggle(meant.card);
        break;
      case 'next':
        if (at === ids.length) entry.done();
        else row(at + 1)?.focus();
        break;
      case 'before':
        row(at - 1)?.focus();
        break;
      case 'pass':
        entry.pass();
        break;
      case 'undo':
        entry.undo();
    }
  };
  const said = ids.map((each) =>
    figureInWords(t, nameOf(each), keptStanding(answer.board.figures, each), answer.design),
  );

  return (
    <>
      <main className="paper" onKeyDown={press}>
        <header className="paper-head">
          <p className="soft">
            {t('paper.question', {
              now: asked.indexOf(question) + 1,
              all: asked.length,
              topic: question.topic,
            })}
          </p>
          <h1>{question.wording}</h1>
        </header>
        <div ref={rows} className="paper-rows">
          {ids.map((role) => (
            <FigureEntry key={role} role={role} entry={entry} help={help} />
          ))}
          <fieldset
            className="paper-cards"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the row is what takes the keys
            tabIndex={0}
            aria-label={t('paper.cards')}
            aria-describedby={help}
          >
            <span className="paper-name" aria-hidden="true">
              {t('paper.cards')}
            </span>
            {cards.map((card) => (
              <button
                key={card}
                type="button"
                tabIndex={-1}
                className="paper-card"
                data-card={card}
                aria-pressed={entry.hasUp(card)}
                onClick={() => entry.toggle(card)}
              >
                <CardSign card={card} size={32} />
                {t(`figures.card.${card}`)}
              </button>
            ))}
          </fieldset>
          <p id={help} className="soft small">
            {t('paper.keys')}
          </p>
        </div>
        <aside className="paper-side" aria-label={t('paper.picture')}>
          <ScenePicture
            className="paper-picture"
            scene={boardScene(
              answer.board.figures,
              session.plan.extras,
              t('paper.pictureAlt', { list: said.join('. ') }),
            )}
          />
          <WhereTheyStand design={answer.design} figures={answer.board.figures} />
        </aside>
        <p className="said-only" role="status">
          {said.join('. ')}
        </p>
      </main>
      <footer className="bar">
        <button type="button" className="button" disabled={answer.before.length === 0} onClick={entry.undo}>
          {t('paper.undo')}
        </button>
        <button type="button" className="button" onClick={entry.pass}>
          {t('paper.pass')}
        </button>
        <button type="button" className="button button-go bar-go" onClick={entry.done}>
          {t(isLast ? 'paper.last' : 'paper.next')}
        </button>
      </footer>
    </>
  );
};

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { figuresIn } from '../../../shared/exercise/figures.ts';
import { type Card, cards } from '../../../shared/exercise/kit.ts';
import type { Answer, Board, HeldCard } from '../../../shared/session/model.ts';
import { viewsOf, wordsOf } from '../../../shared/session/views.ts';
import { useFigureName } from '../../components/useFigureName.ts';
import { CardSign } from '../../pictures/CardSign.tsx';
import { EasyCue } from '../../reading/EasyCue.tsx';
import { ReadToMe } from '../../reading/ReadToMe.tsx';
import { usePage } from '../../store/PageProvider.tsx';
import type { OfAnswer } from './ofAnswer.ts';

type CardsProps = {
  answer: Answer;
  ofAnswer: OfAnswer;
  /** The keyboard begins at the words, because that is where it comes back from. */
  begin: boolean;
  onWrite: () => void;
  /** With one board for the group: somebody sees it differently. */
  onDiffer: (() => void) | null;
};

/** The three cards: none, one or several, for the whole answer or for one figure. Then, words. */
export const CardsPane = ({ answer, ofAnswer, begin, onWrite, onDiffer }: CardsProps) => {
  const { t } = useTranslation();
  const write = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (begin) write.current?.focus();
  }, [begin]);
  const kept = wordsOf(answer, undefined).length;
  const views = viewsOf(answer).length;
  return (
    <aside className="cards" aria-labelledby="cards-title">
      <h2 id="cards-title">{t('turn.feel')}</h2>
      <ul className="cards-list">
        {cards.map((card) => (
          <FeelingCard key={card} card={card} board={answer.board} ofAnswer={ofAnswer} />
        ))}
      </ul>
      <h2 className="cards-more">{t('turn.more')}</h2>
      <button ref={write} type="button" className="button cards-words" onClick={onWrite}>
        <EasyCue sign="write" />
        {t('turn.addWords')}
      </button>
      {kept > 0 && <p className="soft small">{t('turn.notes', { count: kept })}</p>}
      {onDiffer && (
        <>
          <button type="button" className="button cards-words" onClick={onDiffer}>
            <EasyCue sign="people" />
            {t('differ.open')}
          </button>
          {views > 0 && <p className="soft small">{t('differ.kept', { count: views })}</p>}
        </>
      )}
    </aside>
  );
};

type FeelingCardProps = { card: Card; board: Board; ofAnswer: OfAnswer };

const FeelingCard = ({ card, board, ofAnswer }: FeelingCardProps) => {
  const { t } = useTranslation();
  const nameOf = useFigureName();
  const keep = usePage((state) => state.keep);
  const lyingWith = board.held.filter((each) => each.card === card).map((each) => each.with);
  const up = lyingWith.length > 0;
  const toggle = (what: HeldCard['with']) =>
    keep({ type: lyingWith.includes(what) ? 'card-lowered' : 'card-held', ...ofAnswer, card, with: what });
  const putDown = () => {
    for (const what of lyingWith) keep({ type: 'card-lowered', ...ofAnswer, card, with: what });
  };
  const name = t(`figures.card.${card}`);
  return (
    <li className="feeling" data-card={card} data-up={up}>
      <button
        type="button"
        className="feeling-card"
        aria-pressed={up}
        onClick={() => (up ? putDown() : toggle('answer'))}
      >
        <CardSign card={card} size={44} />
        <span className="feeling-words">
          {name}
          <small>{t(`figures.cardMeaning.${card}`)}</small>
        </span>
      </button>
      <ReadToMe what={name} text={`${name}: ${t(`figures.cardMeaning.${card}`)}.`} />
      {up && (
        <fieldset className="feeling-for" aria-label={t('turn.cardFor', { card: name })}>
          {(['answer', ...figuresIn(board.figures)] as const).map((what) => (
            <button
              key={what}
              type="button"
              className="feeling-chip"
              aria-pressed={lyingWith.includes(what)}
              onClick={() => toggle(what)}
            >
              {what === 'answer' ? t('turn.cardForAll') : nameOf(what)}
            </button>
          ))}
        </fieldset>
      )}
    </li>
  );
};

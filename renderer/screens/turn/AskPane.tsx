import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureId } from '../../../shared/exercise/figures.ts';
import type { Question } from '../../../shared/questions/question.ts';
import type { Answer, Participant, Session } from '../../../shared/session/model.ts';
import { EasyText } from '../../reading/EasyText.tsx';
import { signOfQuestion } from '../../reading/easySigns.ts';
import { useReading } from '../../reading/InTheirReading.tsx';
import { questionIn } from '../../reading/questionIn.ts';
import { ReadToMe } from '../../reading/ReadToMe.tsx';
import { PlacesPane, type PlacesWay } from './PlacesPane.tsx';
import { hintOf, nextWay, signsOfHint, type Way, wordingOf } from './wordings.ts';

type AskProps = {
  session: Session;
  participant: Participant;
  question: Question;
  answer: Answer;
  writing: boolean;
  onDraw: (role: FigureId) => void;
};

/** The question, in whichever way it is asked now, and where the figures stand in words. */
export const AskPane = ({ session, participant, question, answer, writing, onDraw }: AskProps) => {
  const { t, i18n } = useTranslation();
  const { easyRead } = useReading();
  const [chosen, setWay] = useState<Way | null>(null);
  const said = questionIn(i18n, question);
  const first: Way = easyRead && said.simpler ? 'simpler' : 'written';
  const way = chosen ?? first;
  const [shown, setShown] = useState<PlacesWay>('showPlaces');
  const ofAnswer = { participant: participant.id, question: question.id };
  const another = nextWay(question, way);
  const wording = wordingOf(said, way);
  const which = hintOf(session, participant, question);
  const hint = t(`turn.${which}`);
  return (
    <section className="ask" aria-labelledby="question">
      <div aria-live="polite">
        <h1 id="question" dir="auto" data-long={wording.length > 110}>
          <EasyText text={wording} sign={signOfQuestion(question.id)} />
        </h1>
      </div>
      {(writing ? question.kind === 'words' : shown === 'showPlaces') && (
        <p className="soft">
          <EasyText text={hint} sign={signsOfHint[which]} />
        </p>
      )}
      <ReadToMe text={`${wording} ${hint}`} />
      <fieldset className="ask-help" aria-label={t('turn.helpers')}>
        {another !== null && (
          <button type="button" className="button button-plain" onClick={() => setWay(another)}>
            <AnotherSign />
            {t('turn.anotherWay')}
          </button>
        )}
        {question.simpler && way !== 'simpler' && (
          <button type="button" className="button button-plain" onClick={() => setWay('simpler')}>
            <SimplerSign />
            {t('turn.simpler')}
          </button>
        )}
        {way !== 'written' && (
          <button type="button" className="button button-plain" onClick={() => setWay('written')}>
            <AgainSign />
            {t('turn.asWritten')}
          </button>
        )}
      </fieldset>
      {!writing && question.kind !== 'words' && (
        <PlacesPane answer={answer} ofAnswer={ofAnswer} shown={shown} onShow={setShown} onDraw={onDraw} />
      )}
    </section>
  );
};

const AnotherSign = () => (
  <svg width="1.375rem" height="1.375rem" viewBox="0 0 22 22" aria-hidden="true" className="sign">
    <path d="M4 7h11l-3-4M18 15H7l3 4" />
  </svg>
);

const SimplerSign = () => (
  <svg width="1.375rem" height="1.375rem" viewBox="0 0 22 22" aria-hidden="true" className="sign">
    <path d="M3 6h16M3 11h10M3 16h6" />
  </svg>
);

const AgainSign = () => (
  <svg width="1.375rem" height="1.375rem" viewBox="0 0 22 22" aria-hidden="true" className="sign">
    <path d="M5 11a6 6 0 1 0 2-4.500M7 3v4h4" />
  </svg>
);

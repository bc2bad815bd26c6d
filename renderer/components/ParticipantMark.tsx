import { useTranslation } from 'react-i18next';
import { markInWords } from '../../shared/exercise/describe.ts';
import type { Participant, TurnOrder } from '../../shared/session/model.ts';
import type { Translate } from '../../shared/text/translate.ts';
import { MarkPicture } from '../pictures/MarkPicture.tsx';

/** "Blue star", or "The group" where there is one board for everybody. */
export const whoInWords = (t: Translate, participant: Participant, turns: TurnOrder): string =>
  turns === 'group' ? t('figures.group') : capital(markInWords(t, participant.mark));

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

type MarkProps = { participant: Participant; turns: TurnOrder; size?: number };

/** A participant as everybody meets them: shape, colour and word. */
export const ParticipantMark = ({ participant, turns, size = 34 }: MarkProps) => {
  const { t } = useTranslation();
  return (
    <>
      <MarkPicture {...participant.mark} size={size} />
      <span className="top-title">{whoInWords(t, participant, turns)}</span>
    </>
  );
};

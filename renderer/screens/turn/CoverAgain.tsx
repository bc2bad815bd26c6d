import { useState } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { markInWords } from '../../../shared/exercise/describe.ts';
import type { Participant, Session } from '../../../shared/session/model.ts';
import { isSameMark, marksToChooseFrom } from '../../../shared/session/ownMark.ts';
import { MarkPicture } from '../../pictures/MarkPicture.tsx';
import { aloud } from '../../reading/aloud.ts';
import { EasyText } from '../../reading/EasyText.tsx';
import { ReadToMe } from '../../reading/ReadToMe.tsx';
import { usePage } from '../../store/PageProvider.tsx';

type Props = { session: Session; participant: Participant; onOpen: () => void };

/**
 * Lies over a board that nobody touched for a while, and over any question that was open on it, and opens for
 * whoever knows whose it is. Escape does not open it.
 */
export const CoverAgain = ({ session, participant, onOpen }: Props) => {
  const { t } = useTranslation();
  const goTo = usePage((state) => state.goTo);
  const [missed, setMissed] = useState(false);
  const group = session.plan.turns === 'group';
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className="cover-again-under">
      <Modal>
        <Dialog className="paused">
          <Heading slot="title" level={1}>
            {t('turn.again.title')}
          </Heading>
          <p>
            <EasyText
              text={t(group ? 'turn.again.group' : 'turn.again.ask')}
              sign={['rest', 'safe', 'press']}
            />
          </p>
          <ReadToMe text={aloud(t('turn.again.title'), t(group ? 'turn.again.group' : 'turn.again.ask'))} />
          {group ? (
            <button type="button" className="button button-go button-room" onClick={onOpen}>
              {t('turn.coverGoGroup')}
            </button>
          ) : (
            <ul className="cover-marks">
              {marksToChooseFrom(session, participant.id).map((mark) => (
                <li key={`${mark.colour} ${mark.shape}`}>
                  <button
                    type="button"
                    className="cover-mark"
                    onClick={() => (isSameMark(mark, participant.mark) ? onOpen() : setMissed(true))}
                  >
                    <MarkPicture {...mark} size={56} />
                    {markInWords(t, mark)}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <p role="status">
            {missed && <EasyText text={t('turn.again.missed')} sign={['ask', 'press', 'people']} />}
          </p>
          <div className="paused-facilitator">
            <button type="button" className="button button-plain" onClick={() => goTo({ at: 'agenda' })}>
              {t('common.pause.toAgenda')}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

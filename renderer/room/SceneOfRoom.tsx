import { useTranslation } from 'react-i18next';
import { markInWords } from '../../shared/exercise/describe.ts';
import { cards, faces } from '../../shared/exercise/kit.ts';
import type { ShownScene } from '../../shared/room/scene.ts';
import { CardSign } from '../pictures/CardSign.tsx';
import { FacePicture } from '../pictures/FacePicture.tsx';
import { MarkPicture } from '../pictures/MarkPicture.tsx';
import { BoardPicture } from './BoardPicture.tsx';
import { QuietPicture } from './QuietPicture.tsx';
import { Strokes } from './Strokes.tsx';

/** What the room sees: large, one thing at a time. */
export const SceneOfRoom = ({ scene }: { readonly scene: ShownScene }) => {
  const { t } = useTranslation();
  switch (scene.show) {
    case 'quiet':
      return (
        <>
          <h1 className="said-only">{t('room.quiet')}</h1>
          <QuietPicture />
        </>
      );
    case 'pause':
    case 'break':
      return (
        <>
          <QuietPicture />
          <h1>{t(`room.${scene.show}`)}</h1>
          <p>{t(`room.${scene.show}Hint`)}</p>
        </>
      );
    case 'turn':
      return (
        <>
          <MarkPicture shape={scene.shape} colour={scene.colour} size={220} />
          <h1>{t('room.turn', { mark: markInWords(t, scene) })}</h1>
          <p>{t('room.turnHint')}</p>
        </>
      );
    case 'words':
      return (
        <>
          <h1>
            <bdi>{scene.title}</bdi>
          </h1>
          {scene.lines.length > 2 ? (
            <ul className="room-lines">
              {scene.lines.map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          ) : (
            scene.lines.map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))
          )}
        </>
      );
    case 'question':
      return (
        <h1 className="room-question">
          <bdi>{scene.wording}</bdi>
        </h1>
      );
    case 'cards':
    case 'card':
      return (
        <>
          <h1>{t('room.cards')}</h1>
          <ul className="room-kit">
            {(scene.show === 'card' ? [scene.card] : cards).map((card) => (
              <li key={card}>
                <CardSign card={card} size={150} />
                <strong>{t(`figures.card.${card}`)}</strong>
                <span>{t(`figures.cardMeaning.${card}`)}</span>
              </li>
            ))}
          </ul>
          <p>{t('room.noneWrong')}</p>
        </>
      );
    case 'faces':
      return (
        <>
          <h1>{t('room.faces')}</h1>
          <ul className="room-kit room-faces">
            {faces.map((face) => (
              <li key={face}>
                <span className="room-head">{face !== 'none' && <FacePicture face={face} size={110} />}</span>
                <span>{t(`figures.face.${face}`)}</span>
              </li>
            ))}
          </ul>
          <p>{t('room.noneWrong')}</p>
        </>
      );
    case 'whiteboard':
      return (
        <>
          <h1 className="said-only">{t('room.board.title')}</h1>
          <div className="room-board">
            <BoardPicture design="dots" figures={scene.figures} />
            <Strokes strokes={scene.strokes} />
          </div>
          <p dir="auto">{scene.caption || t('room.noWrongPlace')}</p>
        </>
      );
    case 'boards':
      return (
        <>
          <h1>
            <bdi>{scene.wording}</bdi>
          </h1>
          <div className="room-boards">
            {scene.boards.map((board, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: boards have no identity here, on purpose
              <BoardPicture key={i} {...board} />
            ))}
          </div>
          <p>{t('room.noWrongPlace')}</p>
        </>
      );
  }
};

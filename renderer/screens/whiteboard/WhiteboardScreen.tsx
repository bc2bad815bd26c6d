import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pens } from '../../../shared/room/pens.ts';
import { Frame } from '../../components/Frame.tsx';
import '../../room/room.css';
import { usePage } from '../../store/PageProvider.tsx';
import { BoardToDraw } from './BoardToDraw.tsx';
import { exampleNames, examples } from './examples.ts';
import { type Tool, useWhiteboard } from './useWhiteboard.ts';
import './whiteboard.css';

const tools: readonly Tool[] = ['move', ...pens, 'eraser'];

/** Example placements to talk about before the first question, with pens. Nothing of it is kept. */
export const WhiteboardScreen = () => {
  const { t } = useTranslation();
  const goTo = usePage((state) => state.goTo);
  const board = useWhiteboard();
  const [tool, setTool] = useState<Tool>('move');
  const nameOf = (each: Tool): string =>
    each === 'move' || each === 'eraser' ? t(`room.board.${each}`) : t(`room.board.pen.${each}`);
  return (
    <Frame
      who={
        <button type="button" className="button" onClick={() => goTo({ at: 'agenda' })}>
          {t('room.board.back')}
        </button>
      }
    >
      <main className="whiteboard">
        <BoardToDraw
          tool={tool}
          figures={board.figures}
          strokes={board.strokes}
          onFigures={board.setFigures}
          onStrokes={board.setStrokes}
        />
        <div className="whiteboard-side">
          <h1>{t('room.board.title')}</h1>
          <p role="status">{board.caption || t('room.noWrongPlace')}</p>
          <fieldset className="whiteboard-ways">
            <legend>{t('room.board.examples')}</legend>
            {exampleNames.map((name) => (
              <button
                key={name}
                type="button"
                className="button"
                onClick={() => {
                  board.setFigures(examples[name]);
                  board.setCaption(t(`room.board.caption.${name}`));
                }}
              >
                {t(`room.board.example.${name}`)}
              </button>
            ))}
          </fieldset>
          <fieldset className="whiteboard-ways">
            <legend>{t('room.board.tools')}</legend>
            {tools.map((each) => (
              <button
                key={each}
                type="button"
                className="button whiteboard-tool"
                data-tool={each}
                aria-pressed={tool === each}
                onClick={() => setTool(each)}
              >
                {nameOf(each)}
              </button>
            ))}
            <button type="button" className="button" onClick={() => board.setStrokes([])}>
              {t('room.board.clear')}
            </button>
          </fieldset>
          <label className="whiteboard-mirror">
            <input
              type="checkbox"
              checked={board.mirrored}
              onChange={(event) => board.mirror(event.target.checked)}
            />
            {t('room.board.mirror')}
          </label>
          <p className="soft small">{t('room.board.promise')}</p>
        </div>
      </main>
    </Frame>
  );
};

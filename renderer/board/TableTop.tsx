import { type CSSProperties, memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureId } from '../../shared/exercise/figures.ts';
import type { Rect } from './geometry.ts';
import type { Layout } from './layout.ts';

type TopProps = { readonly layout: Layout; readonly ids: readonly FigureId[] };

const placed = ({ x, y, width, height }: Rect): CSSProperties => ({ left: x, top: y, width, height });

/** The table, the felt tray and their words, under the canvas. Readers hear the same from the figures themselves. */
export const TableTop = memo(({ layout, ids }: TopProps) => {
  const { t } = useTranslation();
  const arc = useId();
  const { table, tray, pocket, circle, measures, slots } = layout;
  const reach = circle.radius + measures.text * 1.05;
  const arcAt = (degrees: number): string => {
    const angle = (degrees / 180) * Math.PI;
    return `${circle.x + reach * Math.cos(angle)} ${circle.y + reach * Math.sin(angle)}`;
  };
  const inTray = { ...pocket, x: pocket.x - tray.x, y: pocket.y - tray.y };
  return (
    <div aria-hidden="true" className="board-top">
      <div className="board-table" style={placed(table)} />
      <svg
        aria-hidden="true"
        className="board-words"
        width={table.width}
        height={table.height}
        focusable="false"
      >
        <path
          id={arc}
          fill="none"
          // Ends left of the top, where the list and the keys put the doctor.
          d={`M${arcAt(-240)}A${reach} ${reach} 0 0 1 ${arcAt(-105)}`}
        />
        <text fontSize={measures.text}>
          <textPath href={`#${arc}`} startOffset="100%">
            {t('board.outside')}
          </textPath>
        </text>
      </svg>
      <div className={`board-tray board-tray-${layout.trayAt}`} style={placed(tray)}>
        <p className="board-tray-name">{t('board.tray')}</p>
        <div className="board-pocket" style={placed(inTray)}>
          <p className="board-tray-name">{t('board.aside')}</p>
        </div>
        {ids.map((role) => (
          <span
            key={role}
            className="board-slot"
            style={{
              left: slots[role].x - tray.x,
              top: slots[role].y - tray.y,
              width: measures.figure * 0.7,
              height: measures.figure * 0.2,
            }}
          />
        ))}
      </div>
    </div>
  );
});

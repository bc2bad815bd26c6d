import { useTranslation } from 'react-i18next';
import { zoneInWords } from '../../../shared/exercise/describe.ts';
import type { FigureId } from '../../../shared/exercise/figures.ts';
import { type Direction, directions } from '../../../shared/exercise/paperPlace.ts';
import { zones } from '../../../shared/exercise/rings.ts';
import { useFigureName } from '../../components/useFigureName.ts';
import { DirectionPicker } from './DirectionPicker.tsx';
import type { PaperEntry, PaperZone } from './usePaperEntry.ts';

const paperZones: readonly PaperZone[] = [...zones, 'tray', 'aside'];
const keyOf: Readonly<Partial<Record<PaperZone, string>>> = {
  middle: '0',
  outside: 'O',
  tray: 'N',
  aside: 'X',
};

type EntryProps = { role: FigureId; entry: PaperEntry; help: string };

/**
 * One figure: in which ring, and which way from the middle. The row takes the keys, so its buttons are for the
 * pointer and for readers that go from part to part, and the Tab key goes from figure to figure.
 */
export const FigureEntry = ({ role, entry, help }: EntryProps) => {
  const { t } = useTranslation();
  const zone = entry.zoneOf(role);
  const name = useFigureName()(role);
  const inWords = (each: PaperZone): string =>
    each === 'tray' || each === 'aside' ? t(`paper.zoneSays.${each}`) : zoneInWords(t, each);
  return (
    <fieldset
      className="paper-figure"
      data-role={role}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the row is what takes the keys
      tabIndex={0}
      aria-label={`${name}: ${inWords(zone)}`}
      aria-describedby={help}
    >
      <span className="paper-name" aria-hidden="true">
        {name}
      </span>
      <div className="paper-zones">
        {paperZones.map((each) => (
          <button
            key={each}
            type="button"
            tabIndex={-1}
            className="paper-zone"
            data-wide={typeof each !== 'number' && each !== 'middle'}
            aria-pressed={each === zone}
            onClick={() => entry.put(role, each)}
          >
            <span className="said-only">
              {name}: {typeof each === 'number' && t('paper.ring')}{' '}
            </span>
            {typeof each === 'number' ? (
              each
            ) : (
              <>
                <b aria-hidden="true">{keyOf[each]}</b> {t(`paper.zone.${each}`)}
              </>
            )}
          </button>
        ))}
      </div>
      <DirectionPicker
        name={name}
        value={entry.directionOf(role)}
        disabled={zone === 'middle' || zone === 'tray' || zone === 'aside'}
        onTurn={(direction: Direction) => entry.turn(role, direction)}
        values={directions}
      />
    </fieldset>
  );
};

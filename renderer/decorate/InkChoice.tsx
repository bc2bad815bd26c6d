import { useTranslation } from 'react-i18next';
import {
  type Ink,
  inkColour,
  inks,
  type PenWidth,
  penWidths,
  widthOf,
} from '../../shared/decoration/materials.ts';
import { InlinePicture } from '../pictures/InlinePicture.tsx';
import { useReading } from '../reading/InTheirReading.tsx';
import { OneOf } from '../screens/turn/OneOf.tsx';

const dot = (r: number, colour: string) =>
  `<svg viewBox="-20 -20 40 40"><circle r="${r}" fill="${colour}" stroke="#8f8571" stroke-width="1"/></svg>`;

export const InkChoice = ({ ink, onInk }: { readonly ink: Ink; readonly onInk: (ink: Ink) => void }) => {
  const { t } = useTranslation();
  const { easyRead } = useReading();
  return (
    <OneOf
      legend={t('decorate.ink')}
      className="decor-inks"
      value={ink}
      values={inks}
      labelOf={(each) => t(`decorate.inkName.${each}`)}
      onChange={onInk}
      picture={(each) => <InlinePicture svg={dot(17, inkColour[each])} width={36} height={36} />}
      withLabel={easyRead}
    />
  );
};

type WidthProps = {
  readonly ink: Ink;
  readonly width: PenWidth;
  readonly onWidth: (width: PenWidth) => void;
};

export const WidthChoice = ({ ink, width, onWidth }: WidthProps) => {
  const { t } = useTranslation();
  const { easyRead } = useReading();
  return (
    <OneOf
      legend={t('decorate.width')}
      value={width}
      values={penWidths}
      labelOf={(each) => t(`decorate.widthName.${each}`)}
      onChange={onWidth}
      picture={(each) => (
        <InlinePicture svg={dot(widthOf[each] * 1.6, inkColour[ink])} width={36} height={36} />
      )}
      withLabel={easyRead}
    />
  );
};

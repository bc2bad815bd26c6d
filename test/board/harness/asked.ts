import { type Turned, turns } from '../../../renderer/board/turned.ts';
import type { Decoration, Layer } from '../../../shared/decoration/decoration.ts';
import { pieceKinds } from '../../../shared/decoration/materials.ts';
import { type Extra, extraIds, type PerFigure, perFigure } from '../../../shared/exercise/figures.ts';
import {
  type Face,
  type FigureLook,
  firstLook,
  type PerRole,
  perRole,
} from '../../../shared/exercise/kit.ts';
import { type DesignId, designIds } from '../../../shared/exercise/rings.ts';
import type { ByFigure, Standing } from '../../../shared/session/model.ts';

/** What the address asks the harness to show: `?width=588&height=632&doctor=.1,-.2&carer=aside&design=felt`. */
export type Asked = {
  readonly page: 'board' | 'designs';
  readonly width: number;
  readonly height: number;
  readonly design: DesignId;
  /** Cut-outs beside the trio: as many as `?extras` says. */
  readonly extras: readonly Extra[];
  readonly figures: PerFigure<Standing>;
  readonly faces: PerFigure<Face>;
  readonly looks: Partial<PerRole<FigureLook>>;
  /** What is stuck on each figure: nothing, or as much as `?decorated` says. */
  readonly decorations: ByFigure<Decoration>;
  /** The page keeps no move, as when saving is impossible. */
  readonly refuse: boolean;
  readonly side: boolean;
  /** The board fills the window and changes with it, as in the app. */
  readonly fills: boolean;
  readonly turned: Turned;
};

const standingFor = (text: string | null): Standing => {
  if (text === null || text === 'tray') return { at: 'tray' };
  if (text === 'aside') return { at: 'aside' };
  const [x = 0, y = 0] = text.split(',').map(Number);
  return { at: 'table', place: { x, y } };
};

/** So many pieces and lines, strewn over the body in the same way each time; one thick line lies straight up. */
const richly = (count: number): Decoration => ({
  pattern: 'dots',
  layers: [
    ...Array.from({ length: count }, (_, i): Layer => {
      const [x, y] = [((i * 37) % 60) - 30, -10 - ((i * 23) % 60)];
      if (i % 4 === 0)
        return {
          id: i + 1,
          is: 'stroke',
          ink: 'sea',
          width: 'thin',
          points: [x, y, x + 9, y - 6, x + 18, y],
        };
      const kind = pieceKinds[i % pieceKinds.length] ?? 'sequin-round';
      return { id: i + 1, is: 'piece', kind, ink: 'sun', x, y, turn: (i * 41) % 360, scale: 0.6 };
    }),
    { id: count + 1, is: 'stroke', ink: 'ink', width: 'thick', points: [-20, -60, -20, -12] },
  ],
});

const extraNames = ['Nurse', 'Advocate', 'Family'] as const;

const extrasFor = (count: number): readonly Extra[] =>
  extraIds.slice(0, count).map((id, i) => ({ id, name: extraNames[i] ?? '' }));

const allFaces = (query: URLSearchParams): PerRole<Face> =>
  query.has('faces')
    ? { doctor: 'straight', carer: 'smile', self: 'crossed-out' }
    : { doctor: 'none', carer: 'none', self: 'none' };

export const askedFor = (query: URLSearchParams): Asked => ({
  extras: extrasFor(Number(query.get('extras') ?? 0)),
  page: query.get('page') === 'designs' ? 'designs' : 'board',
  width: Number(query.get('width') ?? 900),
  height: Number(query.get('height') ?? 700),
  design: designIds.find((id) => id === query.get('design')) ?? 'dots',
  figures: perFigure(extrasFor(Number(query.get('extras') ?? 0)), (id) => standingFor(query.get(id))),
  faces: allFaces(query),
  looks: query.has('mixed')
    ? {
        doctor: { ...firstLook.doctor, size: 'large' },
        carer: { ...firstLook.carer, cutOut: 'wheels' },
        self: { ...firstLook.self, cutOut: 'dress', size: 'small' },
      }
    : {},
  decorations: query.has('decorated') ? perRole(() => richly(Number(query.get('decorated')) || 60)) : {},
  refuse: query.has('refuse'),
  side: query.has('side'),
  fills: query.has('fills'),
  turned: turns.find((each) => `${each}` === query.get('turned')) ?? 0,
});

import {
  type Face,
  type FigureLook,
  firstLook,
  type PerRole,
  perRole,
} from '../../../shared/exercise/kit.ts';
import { type DesignId, designIds } from '../../../shared/exercise/rings.ts';
import type { Standing } from '../../../shared/session/model.ts';

/** What the address asks the harness to show: `?width=588&height=632&doctor=.1,-.2&carer=aside&design=felt`. */
export type Asked = {
  readonly page: 'board' | 'designs';
  readonly width: number;
  readonly height: number;
  readonly design: DesignId;
  readonly figures: PerRole<Standing>;
  readonly faces: PerRole<Face>;
  readonly looks: Partial<PerRole<FigureLook>>;
  /** The page keeps no move, as when saving is impossible. */
  readonly refuse: boolean;
  readonly side: boolean;
};

const standingFor = (text: string | null): Standing => {
  if (text === null || text === 'tray') return { at: 'tray' };
  if (text === 'aside') return { at: 'aside' };
  const [x = 0, y = 0] = text.split(',').map(Number);
  return { at: 'table', place: { x, y } };
};

export const askedFor = (query: URLSearchParams): Asked => ({
  page: query.get('page') === 'designs' ? 'designs' : 'board',
  width: Number(query.get('width') ?? 900),
  height: Number(query.get('height') ?? 700),
  design: designIds.find((id) => id === query.get('design')) ?? 'dots',
  figures: perRole((role) => standingFor(query.get(role))),
  faces: query.has('faces')
    ? { doctor: 'straight', carer: 'smile', self: 'crossed-out' }
    : { doctor: 'none', carer: 'none', self: 'none' },
  looks: query.has('mixed')
    ? {
        doctor: { ...firstLook.doctor, size: 'large' },
        carer: { ...firstLook.carer, cutOut: 'wheels' },
        self: { ...firstLook.self, cutOut: 'dress', size: 'small' },
      }
    : {},
  refuse: query.has('refuse'),
  side: query.has('side'),
});

import type { Picked } from '../../shared/collate/asked.ts';
import type { Pack } from '../../shared/questions/question.ts';

/** Question sets are made from the library, or while a session is prepared. */
export type PacksFrom = 'library' | 'setup';

/** Where the page is. There are no addresses: nobody can page back into somebody else's board. */
export type Screen =
  | { readonly at: 'library' }
  | { readonly at: 'setup' }
  | { readonly at: 'packs'; readonly from: PacksFrom }
  /** `pack` as it is when the editor opens; `isKept`: whether it is on the disk. */
  | { readonly at: 'pack'; readonly from: PacksFrom; readonly pack: Pack; readonly isKept: boolean }
  | { readonly at: 'agenda' }
  /** A turn to try things out; nothing of it is kept. */
  | { readonly at: 'practice' }
  | { readonly at: 'cover'; readonly participant: string; readonly questions: readonly string[] }
  | { readonly at: 'turn'; readonly participant: string; readonly questions: readonly string[] }
  /** Boards from paper, entered by the facilitator. */
  | { readonly at: 'paper'; readonly participant: string }
  | { readonly at: 'together'; readonly question: string }
  /** Examples to talk about; nothing of it is kept. */
  | { readonly at: 'whiteboard' }
  | { readonly at: 'review' }
  | { readonly at: 'quotes'; readonly from: 'agenda' | 'export' }
  | { readonly at: 'export' }
  | { readonly at: 'bundle' }
  | { readonly at: 'collate'; readonly ticked: readonly Picked[] };

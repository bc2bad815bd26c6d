import type { PaperSize } from '../../../shared/exercise/paperSize.ts';
import { usePage } from '../../store/PageProvider.tsx';
import { useSavePdf } from '../export/useSavePdf.ts';

/** The kit on one size of paper; another paper is another kit. */
export const useKitPages = (paper: PaperSize) => {
  const client = usePage((state) => state.client);
  return useSavePdf((ticket, beside) => client.call('kit.write', { paper, ticket, beside }));
};

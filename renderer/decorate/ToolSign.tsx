import { pieceShapes } from '../pictures/decorationPicture.ts';
import { InlinePicture } from '../pictures/InlinePicture.tsx';
import type { Tool } from './tool.ts';

const ink = '#2b2a33';

const signs: Record<Tool, string> = {
  paper:
    `<path fill="#fffdf8" stroke="${ink}" stroke-width="1.8" stroke-linejoin="round" d="M-13-15H8L13-10V15H-13Z"/>` +
    '<path fill="none" stroke="#3d7f74" stroke-width="2.4" d="M-8-8H8M-8 0H8M-8 8H8"/>',
  felt: pieceShapes({ kind: 'felt-heart', ink: 'red' }),
  sequins: pieceShapes({ kind: 'sequin-star', ink: 'sea' }),
  stickers: pieceShapes({ kind: 'sticker-sun', ink: 'ink' }),
  pen:
    `<path fill="#e0ac35" stroke="${ink}" stroke-width="1.8" stroke-linejoin="round" d="M-15 15L-12 5L8-15L15-8L-5 12Z"/>` +
    `<path fill="${ink}" d="M-15 15L-13.500 9.500L-9.500 13.500Z"/>`,
  rubber:
    `<path fill="#d27f92" stroke="${ink}" stroke-width="1.8" stroke-linejoin="round" d="M-14 4L2-14L14-4L-2 14H-8Z"/>` +
    `<path fill="#fffdf8" stroke="${ink}" stroke-width="1.8" stroke-linejoin="round" d="M-14 4L-6-5L6 5L-2 14H-8Z"/>`,
};

export const ToolSign = ({ tool }: { readonly tool: Tool }) => (
  <InlinePicture svg={`<svg viewBox="-20 -20 40 40">${signs[tool]}</svg>`} width={40} height={40} />
);

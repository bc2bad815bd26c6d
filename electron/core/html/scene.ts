import type { Scene, SceneItem } from '../../../shared/report/scene.ts';
import { inItsDirection } from '../../../shared/text/isolate.ts';
import { escaped } from './escape.ts';

/** A scene as SVG inside the page: no file, no request. What it shows is its label. */
export const sceneSvg = ({ width, height, alt, items }: Scene, className: string): string =>
  `<svg class="${className}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(alt)}">${items
    .map(itemSvg)
    .join('')}</svg>`;

const itemSvg = (item: SceneItem): string => {
  const paint = paintOf(item);
  switch (item.kind) {
    case 'circle':
      return `<circle cx="${item.cx}" cy="${item.cy}" r="${item.r}"${paint}/>`;
    case 'line':
      return `<path d="M${item.x1} ${item.y1}L${item.x2} ${item.y2}"${paint}/>`;
    case 'path':
      return `<path d="${item.d}"${paint}/>`;
    case 'text': {
      const weight = item.weight === 600 ? ' font-weight="600"' : '';
      const anchor = item.anchor && item.anchor !== 'start' ? ` text-anchor="${item.anchor}"` : '';
      return `<text x="${item.x}" y="${item.y}" font-size="${item.size}"${weight}${anchor}${paint}>${escaped(inItsDirection(item.text))}</text>`;
    }
  }
};

const paintOf = ({ fill, stroke, strokeWidth, dash, opacity }: SceneItem): string =>
  [
    ` fill="${fill ?? 'none'}"`,
    stroke === undefined ? '' : ` stroke="${stroke}"`,
    strokeWidth === undefined ? '' : ` stroke-width="${strokeWidth}"`,
    dash ? ` stroke-dasharray="${dash.join(' ')}"` : '',
    opacity === undefined ? '' : ` opacity="${opacity}"`,
  ].join('');

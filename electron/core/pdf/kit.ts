import { circleRadius, type PaperSize, printMargin } from '../../../shared/exercise/paperSize.ts';
import { designIds, designOf, distanceInto, zones } from '../../../shared/exercise/rings.ts';
import { ink } from '../../../shared/report/pictures/palette.ts';
import { type Translate, translator } from '../../../shared/text/translate.ts';
import { bytesOf, openDocument } from './document.ts';
import { openFonts } from './fonts.ts';
import { type KitArt, readKitArt } from './kitArt.ts';
import { drawExample, exampleSize, figurePages } from './kitFigures.ts';
import { cardPage, circlePages, facePage } from './kitPages.ts';
import {
  body,
  drawFoot,
  drawRuler,
  heading,
  openSheets,
  rulerLength,
  type Sheets,
  soft,
  subheading,
} from './kitSheets.ts';

/** The month in which the kit was drawn: the same kit is the same bytes, whoever prints it and when. */
const drawnIn = '2026-11';

/** The kit at true size: a cover that says how, circles, figures, faces and cards. Deterministic bytes. */
export const kitPdf = async (paper: PaperSize, t: Translate = translator()): Promise<Uint8Array> => {
  const doc = openDocument(t('kit.title', { paper: t(`kit.dialog.${paper}`) }), drawnIn, t('report.locale'));
  const sheets = openSheets(doc, openFonts(doc), paper);
  const kit = readKitArt();
  const circles = circlePages(sheets, t, paper);
  const figures = figurePages(sheets, t, kit);
  const pages = { circles: 2, figures: 2 + circles.length, faces: 2 + circles.length + figures.length };
  drawCover(sheets, t, kit, paper, pages);
  for (const draw of [...circles, ...figures, facePage(sheets, t, kit), cardPage(sheets, t, kit)]) draw();
  const { start, count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(start + page);
    drawFoot(sheets, { ruler: t('kit.rulerMark'), page: t('kit.page', { page: page + 1, pages: count }) });
  }
  return bytesOf(doc);
};

type Pages = { readonly circles: number; readonly figures: number; readonly faces: number };

const drawCover = (sheets: Sheets, t: Translate, kit: KitArt, paper: PaperSize, pages: Pages): void => {
  const { grown, width } = sheets;
  const x = 22 * grown;
  const room = width - 2 * x;
  let y = 18 * grown;
  const text = (tag: string, words: string, look = body, inset = 0, narrower = 0) => {
    y += sheets.text(tag, words, look, { x: x + inset, y, width: room - inset - narrower });
  };
  const part = (title: string) => {
    y += 5 * grown;
    text('H2', title, subheading);
    y += grown;
  };

  sheets.newPage(t('kit.heading'));
  text('H1', t('kit.heading'), { ...heading, size: 28 });
  y += 2 * grown;
  text('P', t('kit.scale'));

  part(t('kit.rulerHeading'));
  y += 6 * grown;
  const ruler = { x, y: y - 3, width: rulerLength, height: 3 };
  sheets.figure(t('kit.rulerAlt'), ruler, () => drawRuler(sheets, t('kit.rulerMark'), x, y));
  y += 2 * grown;
  text('P', t('kit.ruler'));

  part(t('kit.needsHeading'));
  const needs = [
    t('kit.needs.circle', { designs: designIds.length, from: pages.circles, to: pages.figures - 1 }),
    t('kit.needs.figures', { from: pages.figures, to: pages.faces - 1 }),
    t('kit.needs.faces', { from: pages.faces }),
    t('kit.needs.cards', { from: pages.faces + 1 }),
    t('kit.needs.materials'),
  ];
  for (const need of needs) text('P', `• ${need}`, body, 2 * grown);

  part(t('kit.standHeading'));
  const example = exampleSize(grown);
  const base = { x: x + room - example.half, y: y + example.up - 12 * grown };
  const box = {
    x: base.x - example.half,
    y: base.y - example.up,
    width: 2 * example.half,
    height: example.up + example.down,
  };
  text('P', t('kit.stand'), body, 0, 2 * example.half + 6 * grown);
  sheets.figure(t('kit.standAlt'), box, () => drawExample(sheets, kit, base.x, base.y));

  part(t('kit.meansHeading'));
  text('P', t('kit.means'), body, 0, 2 * example.half + 6 * grown);

  y = Math.max(y, box.y + box.height);
  part(t('kit.afterHeading'));
  text('P', t('kit.after'));
  y += 4 * grown;
  drawStrip(sheets, t, paper, x, y);
};

/** From the middle dot to the outside, as long as the circle's radius: to lay on a board and read off the ring. */
const drawStrip = (sheets: Sheets, t: Translate, paper: PaperSize, x: number, y: number): void => {
  const { doc, grown, width } = sheets;
  const radius = circleRadius(paper);
  const design = designOf('plain');
  const dot = design.middle * radius;
  const height = 11 * grown;
  const length = Math.min(dot + radius * 1.3, width - x - printMargin - dot);
  const middle = x + dot;
  sheets.figure(t('kit.stripAlt'), { x, y, width: dot + length, height }, () => {
    doc.lineWidth(0.3).strokeColor(ink);
    doc.rect(x, y, dot + length, height).stroke();
    for (const edge of design.edges)
      doc
        .moveTo(middle + edge * radius, y)
        .lineTo(middle + edge * radius, y + height)
        .stroke();
    doc.circle(middle, y + height / 2, dot).fill(ink);
    for (const zone of zones) {
      if (zone === 'middle') continue;
      const words = zone === 'outside' ? t('kit.stripOutside') : `${zone}`;
      const at = middle + distanceInto(zone, design) * radius;
      sheets.mark(words, { ...soft, size: 12, weight: 'strong' }, at, y + height / 2 + 1.5 * grown, 'middle');
    }
  });
};

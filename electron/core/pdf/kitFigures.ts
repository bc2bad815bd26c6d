import {
  type CutOut,
  cutOuts,
  type PaperColour,
  paperColours,
  type Role,
  roles,
  type Size,
} from '../../../shared/exercise/kit.ts';
import { paper } from '../../../shared/exercise/paper.ts';
import { printMargin } from '../../../shared/exercise/paperSize.ts';
import { anchorOf } from '../../../shared/exercise/svgText.ts';
import { inkSoft } from '../../../shared/report/pictures/palette.ts';
import type { Translate } from '../../../shared/text/translate.ts';
import type { KitArt } from './kitArt.ts';
import { type Inks, isOpening, isOutline, paintShape, shapesIn, traced } from './kitShapes.ts';
import { heading, type Sheets, soft } from './kitSheets.ts';

/** Millimetres on A4 for a unit of the drawings, which are about 140 units high: figures of 4.5, 5.5 and 6.5 cm. */
export const unitOf = { small: 0.314, medium: 0.38, large: 0.445 } as const satisfies Record<Size, number>;

/** The drawing's sheet around its base, and the tab below it, in units. */
const art = { up: 143, tab: 34, half: 22 } as const;

/** The edge's white of the drawings is the paper itself. */
const cardWhite = '#fffdf8';
const white = '#ffffff';
const pencil = '#a39a88';

type Paper = PaperColour | 'white';

const inksOn = (colour: Paper): Inks => ({
  fill: (given) => (given === cardWhite ? white : given),
  stroke: (given) => (given !== cardWhite ? given : colour === 'white' ? pencil : white),
});

/** One figure to cut out: (0, 0) is the middle of its base, units as in the drawing. */
const drawCutOut = ({ doc }: Sheets, kit: KitArt, role: Role, cutOut: CutOut, colour: Paper): void => {
  const svg = kit.cutOut(cutOut);
  const shapes = shapesIn(svg);
  const sheet = colour === 'white' ? white : paper[colour];
  const outline = shapes.filter(isOutline);
  const tab = () => doc.roundedRect(-art.half, -7, 2 * art.half, art.tab + 7, 3);
  const inks = inksOn(colour);

  // Both lines first and both papers on top of them: only the line around figure and tab together is left.
  doc.lineWidth(1.4).lineJoin('round').strokeColor(inkSoft);
  tab().stroke();
  for (const each of outline) traced(doc, each).stroke();
  tab().fill(sheet);
  for (const each of outline) traced(doc, each).fill(sheet);
  doc.save();
  doc.lineWidth(1).strokeColor(inkSoft).dash(3, { space: 2.4 });
  doc.moveTo(-art.half, 1).lineTo(art.half, 1).stroke();
  doc.restore();

  for (const each of shapes) {
    if (isOutline(each)) continue;
    paintShape(doc, each, inks);
    if (!isOpening(each) || colour !== 'white') continue;
    doc.save();
    doc.lineWidth(0.8).strokeColor(pencil).dash(2, { space: 2 });
    traced(doc, each).stroke();
    doc.restore();
  }
  const sign = anchorOf(svg, 'sign');
  doc.save();
  doc.translate(sign.x, sign.y).scale(sign.scale);
  for (const each of shapesIn(kit.sign(role))) paintShape(doc, each, inks);
  doc.restore();
};

type Row = {
  readonly size: Size;
  readonly figures: readonly { readonly cutOut: CutOut; readonly colour: Paper }[];
};

const inRows = (size: Size, figures: Row['figures'], perRow: number): Row[] =>
  Array.from({ length: Math.ceil(figures.length / perRow) }, (_, i) => ({
    size,
    figures: figures.slice(i * perRow, (i + 1) * perRow),
  }));

const whiteRows: readonly Row[] = (['medium', 'small'] as const).flatMap((size) =>
  inRows(
    size,
    cutOuts.map((cutOut) => ({ cutOut, colour: 'white' as const })),
    4,
  ),
);

/** Each cut-out once, and some again in another colour; each role begins with a colour of its own. */
const colouredRows = (role: Role): readonly Row[] =>
  inRows(
    'large',
    Array.from({ length: 11 }, (_, i) => ({
      cutOut: cutOuts[i % cutOuts.length] ?? 'round',
      colour: paperColours[(i + 3 * roles.indexOf(role)) % paperColours.length] ?? 'sand',
    })),
    4,
  );

/** Two pages a role: white to colour, and in the paper colours. */
export const figurePages = (sheets: Sheets, t: Translate, kit: KitArt): (() => void)[] =>
  roles.flatMap((role) => [
    () => figurePage(sheets, t, kit, role, t('kit.white'), whiteRows),
    () => figurePage(sheets, t, kit, role, t('kit.coloured'), colouredRows(role)),
  ]);

const figurePage = (
  sheets: Sheets,
  t: Translate,
  kit: KitArt,
  role: Role,
  hint: string,
  rows: readonly Row[],
): void => {
  const { doc, grown, width } = sheets;
  const room = width - 2 * printMargin;
  sheets.newPage(`${t(`kit.cutOuts.${role}`)}: ${hint}`);
  const at = { x: printMargin, y: printMargin - 2, width: room };
  const used = sheets.text('H2', t(`kit.cutOuts.${role}`), heading, { ...at, width: room * 0.6 });
  sheets.text(
    'P',
    hint,
    { ...soft, size: 11 },
    { ...at, x: at.x + 80 * grown, y: at.y + 2.6 * grown, width: room - 80 * grown },
  );
  const gap = 3 * grown;
  let y = at.y + used + 1.5 * grown;
  for (const { size, figures } of rows) {
    const unit = unitOf[size] * grown;
    const slot = room / 4;
    const left = printMargin + (room - slot * figures.length) / 2;
    figures.forEach(({ cutOut, colour }, i) => {
      const base = { x: left + slot * (i + 0.5), y: y + art.up * unit };
      const alt = t('kit.cutOutAlt', {
        role: t(`figures.role.${role}`),
        cutOut: t(`figures.cutOut.${cutOut}`),
        size: t(`figures.size.${size}`),
        colour: colour === 'white' ? t('kit.whitePaper') : t(`figures.colour.${colour}`),
      });
      const box = { x: base.x - 51 * unit, y, width: 102 * unit, height: (art.up + art.tab) * unit };
      sheets.figure(alt, box, () => {
        doc.translate(base.x, base.y).scale(unit);
        drawCutOut(sheets, kit, role, cutOut, colour);
      });
    });
    y += (art.up + art.tab) * unit + gap;
  }
};

/** A figure as the cover shows it, to be drawn in millimetres with its base at (x, y). */
export const drawExample = (sheets: Sheets, kit: KitArt, x: number, y: number): void => {
  sheets.doc.translate(x, y).scale(unitOf.small * sheets.grown);
  drawCutOut(sheets, kit, 'self', 'tall', 'sky');
};
/** Width and height in millimetres that it takes, and how much of it stands above the base. */
export const exampleSize = (grown: number) => ({
  half: 48 * unitOf.small * grown,
  up: art.up * unitOf.small * grown,
  down: art.tab * unitOf.small * grown,
});

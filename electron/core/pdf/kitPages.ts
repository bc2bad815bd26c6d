import { designScene } from '../../../shared/exercise/designScene.ts';
import { circleSheet } from '../../../shared/exercise/designShapes.ts';
import { cards, type PrintedFace, printedFaces, sizes } from '../../../shared/exercise/kit.ts';
import { circleRadius, type PaperSize, printMargin } from '../../../shared/exercise/paperSize.ts';
import { designIds, designOf } from '../../../shared/exercise/rings.ts';
import { cardColour, inkSoft } from '../../../shared/report/pictures/palette.ts';
import type { Scene } from '../../../shared/report/scene.ts';
import type { Translate } from '../../../shared/text/translate.ts';
import type { KitArt } from './kitArt.ts';
import { unitOf } from './kitFigures.ts';
import { type Inks, paintShape, shapesIn } from './kitShapes.ts';
import { heading, type Sheets, soft } from './kitSheets.ts';
import { paintScene } from './paint.ts';

const cardWhite = '#fffdf8';

const titled = (sheets: Sheets, title: string, hint: string): void => {
  const { grown, width } = sheets;
  const at = { x: printMargin, y: printMargin - 2, width: width - 2 * printMargin };
  sheets.newPage(title);
  const used = sheets.text('H2', title, heading, at);
  sheets.text('P', hint, soft, { ...at, y: at.y + used + grown });
};

/** Paper is white already: what the screen paints in card white is left to it. */
const printed = (scene: Scene): Scene => ({
  ...scene,
  items: scene.items.map((item) => (item.fill === cardWhite ? { ...item, fill: '#ffffff' } : item)),
});

/** One circle a design, as large as the sheet allows. */
export const circlePages = (sheets: Sheets, t: Translate, paper: PaperSize): (() => void)[] =>
  designIds.map((id) => () => {
    const design = t(`figures.design.${id}`);
    const radius = circleRadius(paper);
    const alt = t('kit.circleAlt', { design, diameter: 2 * radius });
    titled(sheets, t('kit.circle', { design }), t('kit.circleHint'));
    const middle = { x: sheets.width / 2, y: sheets.height / 2 };
    const scale = radius / circleSheet.radius;
    const corner = { x: middle.x - circleSheet.centre * scale, y: middle.y - circleSheet.centre * scale };
    const box = { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius };
    sheets.figure(alt, box, () =>
      paintScene(sheets.doc, sheets.fonts, printed(designScene(designOf(id), alt)), { ...corner, scale }),
    );
  });

const asDrawn: Inks = { fill: (colour) => colour, stroke: (colour) => colour };

/** Radius of a face in units of the drawings: it fits the opening of every cut-out. */
const faceRadius = 18;

/** A row for each face, in the three sizes of figures. */
export const facePage = (sheets: Sheets, t: Translate, kit: KitArt) => (): void => {
  const { doc, grown } = sheets;
  titled(sheets, t('kit.faces'), t('kit.facesHint'));
  const step = 39 * grown;
  printedFaces.forEach((face, row) => {
    const y = 30 * grown + row * step;
    sheets.text('H3', t(`kit.face.${face}`), soft, {
      x: printMargin,
      y,
      width: sheets.width - 2 * printMargin,
    });
    const middle = y + 20 * grown;
    const box = {
      x: printMargin,
      y: y + 8 * grown,
      width: sheets.width - 2 * printMargin,
      height: 24 * grown,
    };
    sheets.figure(t('kit.facesAlt', { face: t(`kit.face.${face}`) }), box, () => {
      let x: number = printMargin;
      for (const size of sizes.toReversed()) {
        const unit = unitOf[size] * grown;
        const slot = (2 * faceRadius + 6) * unit;
        for (let copy = 0; copy < 4; copy += 1) {
          drawFace(sheets, kit, face, { x: x + slot / 2, y: middle, unit });
          x += slot;
        }
        x += 3 * grown;
      }
    });
  });
  doc.fillColor('#000000');
};

const drawFace = (
  { doc }: Sheets,
  kit: KitArt,
  face: PrintedFace,
  at: { x: number; y: number; unit: number },
): void => {
  doc.save();
  doc.translate(at.x, at.y).scale(at.unit);
  doc.lineWidth(0.7).strokeColor(inkSoft).circle(0, 0, faceRadius).stroke();
  if (face !== 'none') for (const each of shapesIn(kit.face(face))) paintShape(doc, each, asDrawn);
  doc.restore();
};

/** The three cards, each large enough to be held up: colour, shape, face and word. */
export const cardPage = (sheets: Sheets, t: Translate, kit: KitArt) => (): void => {
  const { doc, grown } = sheets;
  titled(sheets, t('kit.cards'), t('kit.cardsHint'));
  const size = { width: 150 * grown, height: 78 * grown };
  const x = (sheets.width - size.width) / 2;
  cards.forEach((card, i) => {
    const y = 30 * grown + i * 83 * grown;
    const name = t(`figures.card.${card}`);
    const meaning = t(`figures.cardMeaning.${card}`);
    sheets.figure(t('kit.cardAlt', { card: name, meaning }), { x, y, ...size }, () => {
      doc.lineWidth(0.3).roundedRect(x, y, size.width, size.height, 6 * grown);
      doc.fillAndStroke(cardColour[card].paper, inkSoft);
      doc.save();
      doc.translate(x + 37 * grown, y + size.height / 2).scale(1.15 * grown);
      for (const each of shapesIn(kit.card(card))) paintShape(doc, each, asDrawn);
      doc.restore();
      const left = x + 70 * grown;
      sheets.mark(name, { ...heading, size: 40 }, left, y + 39 * grown);
      sheets.mark(meaning, { ...soft, size: 17 }, left, y + 50 * grown);
    });
  });
};

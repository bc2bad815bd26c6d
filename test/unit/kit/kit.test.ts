import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { kitPdf } from '../../../electron/core/pdf/kit.ts';
import { paperSizes } from '../../../shared/exercise/paperSize.ts';
import { asked, contentOf, pagesOf, poppler, qpdf, sayWhatIsMissing, streamsOf } from '../pdf/tools.ts';

beforeAll(sayWhatIsMissing);

/** Pixels a millimetre, and the same an inch. */
const fine = 5;
const dpi = fine * 25.4;
/** One pixel on each side. */
const slack = 2 / fine;
const expected = {
  a4: { points: [595.2756, 841.8898], page: [210, 297], circle: 190 },
  a3: { points: [841.8898, 1190.5512], page: [297, 420], circle: 277 },
} as const;

/** Left, right, top and bottom of everything dark enough within a strip of a page, in millimetres. */
const extent = (png: PNG, [x0, y0, x1, y1]: readonly [number, number, number, number], darker: number) => {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let y = Math.round(y0 * fine); y < y1 * fine; y += 1)
    for (let x = Math.round(x0 * fine); x < x1 * fine; x += 1) {
      const at = (y * png.width + x) * 4;
      const light = ((png.data[at] ?? 0) + (png.data[at + 1] ?? 0) + (png.data[at + 2] ?? 0)) / 3;
      if (light > darker) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  return { width: (right - left + 1) / fine, height: (bottom - top + 1) / fine };
};

describe.each(paperSizes)('the kit on %s', (paper) => {
  const { points, page, circle } = expected[paper];

  test('is made of sheets of exactly that paper, upright', async () => {
    const raw = Buffer.from(await kitPdf(paper)).toString('latin1');
    const boxes = [...raw.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes).toHaveLength(18);
    for (const [, width, height] of boxes) {
      expect(Number(width)).toBeCloseTo(points[0], 3);
      expect(Number(height)).toBeCloseTo(points[1], 3);
    }
  });

  test('is the same bytes each time, and names no day, user or path', async () => {
    const pdf = await kitPdf(paper);
    expect(Buffer.from(pdf).equals(Buffer.from(await kitPdf(paper)))).toBe(true);
    const everything = [Buffer.from(pdf).toString('latin1'), ...streamsOf(pdf)].join('\n');
    expect(everything.match(/D:\d{14}/g)?.every((date) => date === 'D:20261101000000')).toBe(true);
    expect(everything).not.toMatch(/\/Author|node_modules|assets|file:/);
  });

  test('draws nothing outside a tag or an artifact, and every picture has words and a box', async () => {
    const pdf = await kitPdf(paper);
    for (const content of contentOf(pdf)) {
      let depth = 0;
      for (const line of content.split('\n')) {
        if (/\b(BDC|BMC)$/.test(line)) depth += 1;
        else if (line === 'EMC') depth -= 1;
        else if (/(^|\s)(f|f\*|S|B|B\*|Tj|TJ)$/.test(line)) expect(depth, line).toBe(1);
      }
      expect(depth).toBe(0);
    }
    const objects = Buffer.from(pdf).toString('latin1').split('endobj');
    const figures = objects.filter((object) => object.includes('/S /Figure'));
    // The cover's three, nine circles, three roles with 14 white and 11 coloured figures, six faces, three cards.
    expect(figures).toHaveLength(3 + 9 + 3 * (14 + 11) + 6 + 3);
    for (const figure of figures) expect(figure).toMatch(/\/Alt [(<][\s\S]*\/BBox \[/);
  });

  test.skipIf(!qpdf)('is sound (needs qpdf)', async () => {
    expect(asked('qpdf', ['--check'], await kitPdf(paper))).toContain('No syntax or stream encoding errors');
  });

  test.skipIf(!poppler)(
    'measures 100 mm along its ruler, and its circles are round and as large as the sheet lets them (needs pdftoppm)',
    async () => {
      const pdf = await kitPdf(paper);
      const pages = pagesOf(pdf, dpi, [2, 6]).map((picture) => PNG.sync.read(picture));
      expect(pages).toHaveLength(5);
      for (const png of pages) {
        expect([png.width, png.height].map((pixels) => Math.round(pixels / fine))).toEqual(page);
        // The ruler's foot: the line itself, without the words to its right.
        const ruler = extent(png, [5, page[1] - 12, 111, page[1] - 8], 150);
        expect(Math.abs(ruler.width - 100)).toBeLessThanOrEqual(slack);
        const middle = page[1] / 2;
        const card = extent(png, [0, middle - circle / 2 - 3, page[0], middle + circle / 2 + 3], 225);
        expect(Math.abs(card.width - circle)).toBeLessThanOrEqual(slack);
        expect(Math.abs(card.height - circle)).toBeLessThanOrEqual(slack);
      }
    },
  );
});

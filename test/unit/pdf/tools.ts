import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, inflateSync } from 'node:zlib';

const isHere = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;

/** Poppler's and qpdf's programs; Debian's packages poppler-utils and qpdf. */
export const poppler = isHere('pdftotext') && isHere('pdftoppm') && isHere('pdfinfo') && isHere('pdffonts');
export const qpdf = isHere('qpdf');

/** Said once a file, so that nobody takes a skipped test for a passed one. */
export const sayWhatIsMissing = (): void => {
  if (!poppler)
    console.warn(
      'PDFs were not read back: pdftotext, pdftoppm, pdfinfo and pdffonts are not here (poppler-utils).',
    );
  if (!qpdf) console.warn('PDFs were not checked for damage: qpdf is not here.');
};

const withFile = <T>(pdf: Uint8Array, work: (path: string, folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'power-circle-pdf-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    return work(join(folder, 'a.pdf'), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What a program says about a PDF, its complaints included. */
export const asked = (tool: string, before: string[], pdf: Uint8Array, after: string[] = []): string =>
  withFile(pdf, (path) => {
    const { stdout, stderr } = spawnSync(tool, [...before, path, ...after], { encoding: 'utf8' });
    return stdout + stderr;
  });

/** The text of a PDF as a reader gets it, with every run of white space as one space. */
export const textOf = (pdf: Uint8Array): string =>
  asked('pdftotext', [], pdf, ['-']).replace(/\s+/g, ' ').trim();

/** One picture a page, of all of them or from one page to another. */
export const pagesOf = (pdf: Uint8Array, dpi: number, [first, last] = [1, 999]): Buffer[] =>
  withFile(pdf, (path, folder) => {
    const which = ['-f', `${first}`, '-l', `${last}`];
    spawnSync('pdftoppm', ['-r', `${dpi}`, ...which, '-png', path, join(folder, 'page')]);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .sort()
      .map((name) => readFileSync(join(folder, name)));
  });

/** All streams of a PDF, decompressed, beside the bytes themselves. */
export const streamsOf = (pdf: Uint8Array): string[] => {
  const raw = Buffer.from(pdf).toString('latin1');
  return [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      // A last byte that happens to be a carriage return is taken for the line's end; the words are whole without it.
      return inflateSync(Buffer.from(body, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString(
        'latin1',
      );
    } catch {
      return body;
    }
  });
};

/**
 * What a reader gets where letters are drawn in another order than they are read (ActualText), line by line, and
 * the rest as pdftotext has it: pdftotext turns the first kind round.
 */
export const readAloud = (pdf: Uint8Array): string => {
  const lines = contentOf(pdf).flatMap((page) =>
    [...page.matchAll(/\/ActualText \(((?:[^\\)]|\\[\s\S])*)\)/g)].map(([, said = '']) => {
      const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
      const whole = said.replace(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign);
      // UTF-16, the high byte first, where there is more than ASCII.
      return whole.startsWith('\xfe\xff')
        ? Buffer.from(whole.slice(2), 'latin1').swap16().toString('utf16le')
        : whole;
    }),
  );
  return `${lines.join(' ')} ${asked('pdftotext', ['-raw'], pdf, ['-'])}`.replace(/\s+/g, ' ');
};

/** The drawing instructions of each page. */
export const contentOf = (pdf: Uint8Array): string[] =>
  streamsOf(pdf).filter((stream) => /\bBDC\b/.test(stream) && /\bEMC\b/.test(stream));

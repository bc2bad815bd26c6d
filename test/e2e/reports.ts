import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type Download, expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { button } from './turn.ts';

export type Report = {
  /** The zip's own name. */
  readonly name: string;
  readonly files: readonly string[];
  readonly csv: string;
  readonly json: string;
  readonly readme: string;
  /** The PDF's words, as somebody would copy them out of it. */
  readonly pdf: string;
  /** Everything in the zip, byte by byte, with what no reader shows. */
  readonly bytes: string;
};

/** Presses the button that is there, and opens what came down. `scratch` is a folder for the PDF. */
export const download = async (page: Page, scratch: string): Promise<Report> => {
  const [file] = await Promise.all([
    // A report of thirty people and twenty questions takes some seconds to be shown and to be written, and more on
    // a busy machine.
    page.waitForEvent('download', { timeout: 90_000 }),
    button(page, 'Download the report').click({ timeout: 60_000 }),
  ]);
  await expect(page.getByText(`Downloaded as “${file.suggestedFilename()}”`)).toBeVisible({
    timeout: 30_000,
  });
  return opened(file, scratch);
};

export const opened = async (file: Download, scratch: string): Promise<Report> => {
  const name = file.suggestedFilename();
  const unzipped = unzipSync(await readFile(await file.path()));
  const folder = name.replace(/\.zip$/, '');
  const textOf = (inside: string) => new TextDecoder().decode(unzipped[`${folder}/${inside}`]);
  const path = `${scratch}/${folder}.pdf`;
  await writeFile(path, unzipped[`${folder}/report.pdf`] ?? new Uint8Array());
  return {
    ...{ name, files: Object.keys(unzipped).sort() },
    ...{ csv: textOf('report.csv'), json: textOf('report.json'), readme: textOf('README.txt') },
    pdf: await wordsOfPdf(path),
    bytes: Object.values(unzipped)
      .map((file) => Buffer.from(file).toString('latin1'))
      .join('\n'),
  };
};

const wordsOfPdf = async (path: string): Promise<string> => {
  try {
    const { stdout } = await promisify(execFile)('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-']);
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error('pdftotext is missing, so the PDF could not be read: install poppler-utils');
    throw error;
  }
};

export type Line = Readonly<
  Record<'question' | 'topic' | 'figure' | 'measure' | 'category' | 'number' | 'words' | 'unit', string>
>;

export const linesOf = ({ csv }: Report): readonly Line[] =>
  Papa.parse<Line>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

/** One line of the PDF's text, with the columns' gaps closed. */
export const rowsOf = ({ pdf }: Report): readonly string[] =>
  pdf.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());

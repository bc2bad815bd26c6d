import type { QuotePile } from '../disclosure/quotes.ts';
import type { Region } from '../disclosure/regions.ts';
import type { ErrorCode } from '../errors.ts';
import type { Role } from '../exercise/kit.ts';
import type { ExportKind } from '../session/model.ts';
import type { Scene } from './scene.ts';

/**
 * The one description of a report, from which PDF, CSV, JSON and the screen are made, so that no two of them
 * can disagree. Plain data, ready to read: words first, then the picture, then the table, and why something is
 * not shown. It holds nothing about who was there: no title, marks, ids, order, times, faces or decoration.
 */
export type ReportModel = {
  readonly version: 2;
  readonly kind: ExportKind;
  /** Of every sentence in it, as a BCP 47 tag: `en-GB`, `cy`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** That no native speaker has checked the translation; '' where somebody has. Stands under the notice. */
  readonly draft: string;
  /** `2026-11`, nothing finer (R9). */
  readonly month: string;
  readonly region: Region | null;
  /** "Who holds the power?" */
  readonly heading: string;
  /** "Anonymous report", "Group copy" */
  readonly kindName: string;
  /** "November 2026 · London" */
  readonly occasion: string;
  /** What the report says of itself; the group copy repeats it on every page. */
  readonly notice: string;
  /** "Who holds the power? Anonymous report, November 2026": the title of files and the foot of pages. */
  readonly title: string;
  /** How many answered, in words: a band, or the number in the group copy. */
  readonly size: string;
  /** Set when nothing may be shown: then there are no questions and no files. `sentence` is for people. */
  readonly withheld: { readonly code: ErrorCode; readonly sentence: string } | null;
  readonly summary: ReportSummary;
  /** How to read the pictures, for somebody who was not there. */
  readonly reading: readonly string[];
  /** How power moved from the first placement on; null where there is nothing to compare. */
  readonly across: AcrossReport | null;
  readonly questions: readonly QuestionReport[];
  /** Quotes that are not told by question (R16); null where each question carries its own. */
  readonly voices: QuoteSection | null;
  /** What was held back in all of the report, and why. */
  readonly notShown: readonly NotShown[];
  /** The same in short sentences with a picture each. */
  readonly easy: EasyReport;
  readonly texts: ReportTexts;
};

export type ReportSummary = {
  readonly heading: string;
  /** "The questions were about:" */
  readonly asked: string;
  readonly topics: readonly string[];
  /** Up to three sentences, made by rule. */
  readonly standsOut: readonly string[];
  /** What people said would help; null when that was not asked. */
  readonly helped: QuoteSection | null;
  readonly next: { readonly heading: string; readonly sentences: readonly string[] };
};

/** Quotes in piles, or why there are none. */
export type QuoteSection = {
  readonly heading: string;
  readonly piles: readonly QuotePile[];
  /** Said before the quotes, such as how many more there are; '' for nothing. */
  readonly note: string;
};

export type AcrossReport = {
  readonly heading: string;
  readonly figures: readonly {
    readonly role: Role;
    readonly heading: string;
    readonly sentences: readonly string[];
  }[];
  /** More than one where there are too many questions for one picture. */
  readonly pictures: readonly CaptionedScene[];
  readonly tables: readonly ReportTable[];
};

/** The Easy Read edition: one idea a line, each with its picture. */
export type EasyReport = {
  readonly title: string;
  /** "Easy Read" */
  readonly name: string;
  readonly parts: readonly EasyPart[];
  /** "Page {{page}}", filled in by the painter. */
  readonly page: string;
};
export type EasyPart = { readonly heading: string; readonly lines: readonly EasyLine[] };
export type EasyLine = { readonly picture: Scene; readonly text: string };

export type QuestionReport = {
  /** `q1`, `q2` … in the order of the plan. */
  readonly key: string;
  /** "At the start", "Question 2" */
  readonly label: string;
  readonly kind: 'baseline' | 'placing' | 'words';
  readonly topic: string;
  readonly wording: string;
  /** The same as it stands in the plan: for the data files, which are the same in every language. */
  readonly asked: { readonly topic: string; readonly wording: string };
  /** "9 people answered, 1 passed." */
  readonly answered: string;
  /** R1: set when nothing may be shown of this question; the rest is empty then. */
  readonly withheld: string | null;
  readonly sentences: readonly string[];
  readonly figures: readonly FigurePicture[];
  /** The three figures on one circle; only in the group copy. */
  readonly overlay: CaptionedScene | null;
  readonly caption: string;
  /** One picture over the whole width, where groups are set side by side. */
  readonly beside: CaptionedScene | null;
  readonly cards: {
    readonly heading: string;
    readonly sentences: readonly string[];
    readonly scene: Scene;
  } | null;
  readonly tables: readonly ReportTable[];
  /** Every number of the question, for the end of the report; only in the group copy. */
  readonly more: readonly ReportTable[];
  readonly quotes: QuoteSection | null;
  readonly notShown: readonly NotShown[];
  readonly facts: readonly Fact[];
};

export type FigurePicture = { readonly role: Role; readonly heading: string; readonly scene: Scene };
export type CaptionedScene = { readonly scene: Scene; readonly caption: string };
export type NotShown = { readonly what: string; readonly why: string };

export type ReportTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly heading: string; readonly cells: readonly string[] }[];
};

/** One line of the CSV: what was measured, of which figure, and the number or the words that may be shown. */
export type Fact = {
  /** A month, a voice or a region, where groups are set side by side; left out where all are told as one. */
  readonly group?: string;
  readonly figure: Role | 'all';
  readonly measure: Measure;
  /** What of it: a zone, a card, a direction, a quartile; '' where the measure is one thing. */
  readonly category: string;
  /** Null where only words may be shown. */
  readonly number: number | null;
  readonly words: string;
  readonly unit: 'people' | 'points' | '';
};

export const measures = [
  'answered',
  'passed',
  'differing views',
  'from paper',
  'stood',
  'typical ring',
  'say',
  'moved since the start',
  'moved since the question before',
  'held a card',
  'card with the answer',
  'card with the figure',
  'gap',
  'togetherness',
  'side by side',
  'quote',
] as const;
export type Measure = (typeof measures)[number];

/** Measures that join two things about one person: a figure with a card, or a figure with another figure (R4). */
export const crossing: readonly Measure[] = [
  'card with the figure',
  'card with the answer',
  'gap',
  'togetherness',
  'side by side',
];

/** Headings that the painters need between the parts. */
export type ReportTexts = {
  readonly whyNotShown: string;
  readonly howToRead: string;
  readonly questions: string;
  readonly contents: string;
  readonly allNumbers: string;
  readonly allNumbersHint: string;
  /** "{{page}} of {{pages}}", filled in by the painter. */
  readonly page: string;
};

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
  readonly version: 1;
  readonly kind: ExportKind;
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
  readonly questions: readonly QuestionReport[];
  /** What was held back in all of the report, and why. */
  readonly notShown: readonly NotShown[];
  readonly texts: ReportTexts;
};

export type ReportSummary = {
  readonly heading: string;
  /** "The questions were about:" */
  readonly asked: string;
  readonly topics: readonly string[];
  /** Up to three sentences, made by rule. */
  readonly standsOut: readonly string[];
};

export type QuestionReport = {
  /** `q1`, `q2` … in the order of the plan. */
  readonly key: string;
  /** "At the start", "Question 2" */
  readonly label: string;
  readonly kind: 'baseline' | 'placing' | 'words';
  readonly topic: string;
  readonly wording: string;
  /** "9 people answered, 1 passed." */
  readonly answered: string;
  /** R1: set when nothing may be shown of this question; the rest is empty then. */
  readonly withheld: string | null;
  readonly sentences: readonly string[];
  readonly figures: readonly FigurePicture[];
  /** The three figures on one circle; only in the group copy. */
  readonly overlay: CaptionedScene | null;
  readonly caption: string;
  readonly cards: {
    readonly heading: string;
    readonly sentences: readonly string[];
    readonly scene: Scene;
  } | null;
  readonly tables: readonly ReportTable[];
  readonly quotes: { readonly heading: string; readonly list: readonly string[] } | null;
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

/** Headings that the painters need between the parts. */
export type ReportTexts = {
  readonly whyNotShown: string;
  readonly howToRead: string;
  readonly questions: string;
  /** "{{page}} of {{pages}}", filled in by the painter. */
  readonly page: string;
};

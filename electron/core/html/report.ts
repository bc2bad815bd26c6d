import type {
  AcrossReport,
  CaptionedScene,
  NotShown,
  QuestionReport,
  QuoteSection,
  ReportModel,
  ReportTable,
} from '../../../shared/report/model.ts';
import { hasNumbers, partsOf, titleOf } from '../../../shared/report/parts.ts';
import { inARow } from '../../../shared/text/isolate.ts';
import { element, escaped } from './escape.ts';
import { sceneSvg } from './scene.ts';
import { styleSheet } from './style.ts';

/**
 * The screen edition: one file that asks for nothing, with no script in it, from the same model as the PDF.
 * The policy in its head holds a browser to that. Same model, same bytes.
 */
export const reportHtml = (model: ReportModel): string =>
  [
    '<!doctype html>',
    `<html lang="${model.language}"${model.direction === 'rtl' ? ' dir="rtl"' : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    element('title', model.title),
    `<style>${styleSheet(model.language)}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#summary">${escaped(model.summary.heading)}</a>`,
    '<div class="page">',
    header(model),
    '<main>',
    summary(model),
    contents(model),
    reading(model),
    model.across ? across(model.across) : '',
    ...model.questions.map(question),
    model.voices ? section('voices', quotes(model.voices, 'h2')) : '',
    closing(model),
    numbers(model),
    '</main>',
    `<footer class="soft">${element('p', model.title)}${element('p', model.notice)}</footer>`,
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');

const section = (id: string, inside: string, className = ''): string =>
  `<section id="${id}" aria-labelledby="${id}-title"${className && ` class="${className}"`}>${inside.replace(/<h([23])>/, `<h$1 id="${id}-title">`)}</section>`;

const list = (items: readonly string[], className = ''): string =>
  items.length === 0
    ? ''
    : `<ul${className && ` class="${className}"`}>${items.map((item) => `<li dir="auto">${escaped(item)}</li>`).join('')}</ul>`;

const paragraphs = (sentences: readonly string[]): string =>
  sentences.map((sentence) => element('p', sentence, 'dir="auto"')).join('');

const header = (model: ReportModel): string =>
  `<header>${element('h1', model.heading)}${element('p', model.kindName, 'class="kind"')}${element('p', inARow([model.occasion, model.size], '. ', model.direction === 'rtl'))}${element('p', model.notice, 'class="notice"')}${element('p', model.draft, 'class="draft"')}</header>`;

const summary = ({
  direction,
  summary: { heading, asked, topics, standsOut, helped, next },
}: ReportModel): string =>
  section(
    'summary',
    element('h2', heading) +
      list(standsOut, 'stands-out') +
      `<p><strong>${escaped(asked)}</strong> <span dir="auto">${escaped(inARow(topics, ' · ', direction === 'rtl'))}</span></p>` +
      (helped ? quotes(helped, 'h3') : '') +
      element('h3', next.heading) +
      paragraphs(next.sentences),
  );

const contents = (model: ReportModel): string => {
  const items = partsOf(model)
    .map(({ name, title }) => `<li><a href="#${name}">${escaped(title)}</a></li>`)
    .join('');
  return `<nav aria-labelledby="contents-title"><h2 id="contents-title">${escaped(model.texts.contents)}</h2><ol>${items}</ol></nav>`;
};

const reading = (model: ReportModel): string =>
  section('reading', element('h2', model.texts.howToRead) + list(model.reading, 'soft'));

const across = ({ heading, figures, pictures, tables }: AcrossReport): string =>
  section(
    'across',
    element('h2', heading) +
      list(figures.map(({ sentences }) => sentences.join(' '))) +
      pictures.map(picture).join('') +
      tables.map(table).join(''),
  );

const picture = ({ scene, caption }: CaptionedScene): string =>
  `<figure>${sceneSvg(scene, 'chart')}${element('figcaption', caption)}</figure>`;

const question = (asked: QuestionReport): string =>
  section(
    asked.key,
    element('p', asked.label, 'class="label"') +
      element('h2', asked.wording, 'dir="auto"') +
      element('p', asked.answered, 'class="soft"') +
      element('p', asked.withheld ?? '', 'class="notice"') +
      list(asked.sentences) +
      trio(asked) +
      (asked.beside ? picture(asked.beside) : '') +
      cardsHeld(asked) +
      asked.tables.map(table).join('') +
      (asked.quotes ? quotes(asked.quotes, 'h3') : '') +
      notShown(asked.notShown),
    'question',
  );

const trio = ({ figures, caption }: QuestionReport): string =>
  figures.length === 0
    ? ''
    : `<figure><div class="trio">${figures
        .map(({ heading, scene }) => `<div>${sceneSvg(scene, 'figure')}${escaped(heading)}</div>`)
        .join('')}</div>${element('figcaption', caption)}</figure>`;

const cardsHeld = ({ cards }: QuestionReport): string =>
  cards
    ? `${element('h3', cards.heading)}${paragraphs(cards.sentences)}<figure>${sceneSvg(cards.scene, 'bars')}</figure>`
    : '';

const quotes = ({ heading, piles, note }: QuoteSection, tag: 'h2' | 'h3'): string =>
  element(tag, heading) +
  piles
    .map(
      ({ theme, quotes: said }) =>
        element('p', theme ?? '', 'class="label"') +
        list(
          said.map((quote) => `“${quote}”`),
          'quotes',
        ),
    )
    .join('') +
  element('p', note, 'class="soft"');

/** Wide tables scroll inside their own box, which the keyboard reaches. */
const table = ({ caption, columns, rows }: ReportTable): string =>
  `<div class="wide" role="group" tabindex="0" aria-label="${escaped(caption)}"><table>${element('caption', caption)}<thead><tr>${columns
    .map((column) => element('th', column, 'scope="col"'))
    .join('')}</tr></thead><tbody>${rows
    .map(
      ({ heading, cells }) =>
        `<tr>${element('th', heading, 'scope="row"')}${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table></div>`;

const notShown = (held: readonly NotShown[]): string =>
  held.length === 0
    ? ''
    : `<dl>${held.map(({ what, why }) => element('dt', what) + element('dd', why)).join('')}</dl>`;

const closing = ({ notShown: held, texts }: ReportModel): string =>
  held.length === 0 ? '' : section('not-shown', element('h2', texts.whyNotShown) + notShown(held));

const numbers = (model: ReportModel): string =>
  hasNumbers(model)
    ? section(
        'numbers',
        element('h2', model.texts.allNumbers) +
          element('p', model.texts.allNumbersHint) +
          model.questions
            .filter(({ more }) => more.length > 0)
            .map((each) => element('h3', titleOf(each)) + each.more.map(table).join(''))
            .join(''),
      )
    : '';

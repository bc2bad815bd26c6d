// node test/bench/words.mjs --identifying FILE --clean FILE
// Says how many identifiers the detector covers whole, how much it marks for nothing, and how long it takes.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findIdentifying } from '../../shared/words/detector.ts';
import { readMarked } from '../../shared/words/marked.ts';

const fixtures = resolve(import.meta.dirname, '../../../shared/fixtures');
const { values } = parseArgs({
  options: {
    identifying: { type: 'string', default: resolve(fixtures, 'sentences-identifying.txt') },
    clean: { type: 'string', default: resolve(fixtures, 'sentences-clean.txt') },
    misses: { type: 'boolean', default: false },
  },
});

const linesOf = (file) => {
  if (!existsSync(file)) {
    console.error(`There is no file ${file}. Name one with --identifying and one with --clean.`);
    process.exit(2);
  }
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
};

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const overlaps = (one, other) => one.start < other.end && other.start < one.end;

const marked = linesOf(values.identifying).map(readMarked);
const clean = linesOf(values.clean);
for (const { text } of marked) findIdentifying(text); // warm: lists are read once, as in a page that stays open

/** The least of three runs: what else the machine does in between is not ours. */
const timed = (text) => {
  let took = Number.POSITIVE_INFINITY;
  let made = [];
  for (let run = 0; run < 3; run += 1) {
    const began = performance.now();
    made = findIdentifying(text);
    took = Math.min(took, performance.now() - began);
  }
  return { made, took };
};

const kinds = new Map();
const row = (kind) => {
  const known = kinds.get(kind) ?? { wanted: 0, found: 0, made: 0, right: 0, sentences: 0, time: 0 };
  kinds.set(kind, known);
  return known;
};

let time = 0;
for (const { text, marks } of marked) {
  const { made, took } = timed(text);
  time += took;
  for (const kind of new Set(marks.map((mark) => mark.kind))) {
    row(kind).time += took;
    row(kind).sentences += 1;
  }
  for (const mark of marks) {
    const found = made.some(({ start, end }) => start <= mark.start && mark.end <= end);
    row(mark.kind).wanted += 1;
    if (found) row(mark.kind).found += 1;
    else if (values.misses)
      console.log(`missed ${mark.kind} "${text.slice(mark.start, mark.end)}" in: ${text}`);
  }
  for (const mark of made) {
    row(mark.kind).made += 1;
    if (marks.some((wanted) => overlaps(wanted, mark))) row(mark.kind).right += 1;
    else if (values.misses)
      console.log(`extra ${mark.kind} "${text.slice(mark.start, mark.end)}" in: ${text}`);
  }
}

let cleanMarked = 0;
for (const text of clean) {
  const { made, took } = timed(text);
  time += took;
  if (made.length > 0) cleanMarked += 1;
  if (values.misses)
    for (const { kind, start, end } of made)
      console.log(`clean ${kind} "${text.slice(start, end)}" in: ${text}`);
}

console.log('kind       wanted  recall   precision  ms a sentence');
let wanted = 0;
let found = 0;
for (const [kind, it] of [...kinds].sort()) {
  wanted += it.wanted;
  found += it.found;
  const pace = it.sentences === 0 ? '–' : (it.time / it.sentences).toFixed(3);
  console.log(
    `${kind.padEnd(10)} ${String(it.wanted).padStart(6)}  ${percent(it.found, it.wanted).padEnd(8)} ${percent(it.right, it.made).padEnd(10)} ${pace}`,
  );
}
const sentences = marked.length + clean.length;
console.log(
  `recall ${percent(found, wanted)}, clean marked ${percent(cleanMarked, clean.length)}, ${(time / Math.max(1, sentences)).toFixed(3)} ms a sentence`,
);

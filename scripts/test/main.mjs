import { endAll } from '../children.mjs';
import { build, install, say } from '../setup.mjs';
import { text } from '../text.mjs';
import { closingLine, notRun, oneTest, total } from './count.mjs';
import { prepareMachine } from './machine.mjs';
import { findParts } from './parts.mjs';

/** `npm test`: installs what is missing, runs every part to its end and counts them together. */

/** @typedef {{ name: string, seconds: number, count: import('./count.mjs').Count }} Row */

/** @param {readonly Row[]} rows */
const table = (rows) => {
  const head = ['part', 'passed', 'failed', 'skipped', 'seconds', ''];
  const lines = rows.map(({ name, seconds, count }) => [
    name,
    String(count.passed),
    String(count.failed),
    String(count.skipped),
    seconds.toFixed(1),
    count.note ?? '',
  ]);
  const width = head.map((_, i) => Math.max(...[head, ...lines].map((line) => line[i]?.length ?? 0)));
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, i) => (i === 0 || i === 5 ? cell.padEnd(width[i] ?? 0) : cell.padStart(width[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/**
 * @param {string} name
 * @param {() => Promise<import('./count.mjs').Count>} work
 * @returns {Promise<Row>}
 */
const timed = async (name, work) => {
  say(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
  const began = Date.now();
  const count = await work();
  if (count.note) say(count.note);
  return { name, seconds: (Date.now() - began) / 1000, count };
};

/**
 * @param {readonly string[]} chosen names of parts; none means all
 * @returns {Promise<number>} the exit code
 */
export const test = async (chosen) => {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => {
      endAll();
      process.exit(130);
    });
  const known = findParts();
  const stranger = chosen.find((name) => !known.some((part) => part.name === name));
  if (stranger !== undefined) {
    say(
      text.unknownPart(
        stranger,
        known.map((part) => part.name),
      ),
    );
    return 2;
  }
  const parts = known.filter((part) => chosen.length === 0 || chosen.includes(part.name));

  const installed = await timed('install', async () => oneTest((await install()) ? 0 : 1));
  if (installed.count.failed > 0) {
    say(`\n${closingLine(installed.count)}`);
    return 1;
  }
  await prepareMachine();
  /** @type {Row[]} */
  const rows = [await timed('build', async () => oneTest((await build()) ? 0 : 1))];
  const isBuilt = rows[0]?.count.failed === 0;
  for (const part of parts)
    rows.push(
      await timed(part.name, part.needsBuild && !isBuilt ? async () => notRun(text.notBuilt) : part.run),
    );

  const all = total(rows.map((row) => row.count));
  if (all.failures.length > 0)
    say(`\n${text.failedTests}\n${all.failures.map((name) => `  ${name}`).join('\n')}`);
  say(`\n${table(rows)}\n\n${closingLine(all)}`);
  return all.failed === 0 ? 0 : 1;
};

import { readFileSync } from 'node:fs';
import { text } from '../text.mjs';

/**
 * @typedef {object} Count What a runner counted.
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} failures names of the failed tests
 * @property {string} [note]
 */

/** @type {Count} */
const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** @param {string} file */
const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/**
 * A runner that ended badly without a failed test (a broken config, an error outside of any test) still failed.
 * @param {Count} count
 * @param {number} code
 * @returns {Count}
 */
const withExit = (count, code) =>
  code !== 0 && count.failed === 0 ? { ...count, failed: 1, note: text.runnerFailed } : count;

/**
 * @typedef {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }} VitestFile
 * @typedef {{ title: string, ok: boolean, file: string }} Spec
 * @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * What Vitest's JSON reporter wrote. A file that could not even be loaded counts as one failure.
 * @param {string} file
 * @param {number} code
 */
export const vitestCount = (file, code) => {
  const report = read(file);
  if (!report) return withExit(nothing, code || 1);
  /** @type {VitestFile[]} */
  const files = report.testResults;
  const broken = files.filter((each) => each.status === 'failed' && each.assertionResults.length === 0);
  const failures = files
    .flatMap((each) => each.assertionResults)
    .filter((each) => each.status === 'failed')
    .map((each) => each.fullName);
  /** @type {Count} */
  const count = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    failures: [...failures, ...broken.map((each) => each.name)],
  };
  return withExit(count, code);
};

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
const failedSpecs = (suite) => [
  ...(suite.specs ?? []).filter((spec) => !spec.ok).map((spec) => `${spec.file}: ${spec.title}`),
  ...(suite.suites ?? []).flatMap(failedSpecs),
];

/**
 * What Playwright's JSON reporter wrote.
 * @param {string} file
 * @param {number} code
 */
export const playwrightCount = (file, code) => {
  const report = read(file);
  if (!report) return withExit(nothing, code || 1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failures = report.suites.flatMap(failedSpecs);
  return withExit({ passed: expected + flaky, failed: unexpected, skipped, failures }, code);
};

/**
 * A tool that only says yes or no counts as one test.
 * @param {number} code
 * @returns {Count}
 */
export const oneTest = (code) => (code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 });

/**
 * @param {string} note
 * @returns {Count}
 */
export const notRun = (note) => ({ ...nothing, skipped: 1, note });

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export const total = (counts) =>
  counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
      failures: [...sum.failures, ...count.failures],
    }),
    nothing,
  );

/**
 * The line that CI reads.
 * @param {Count} count
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

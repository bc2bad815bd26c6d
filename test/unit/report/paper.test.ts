import { describe, expect, test } from 'vitest';
import { reportFiles } from '../../../electron/core/reportFiles.ts';
import { buildReport } from '../../../shared/report/build.ts';
import type { ExportKind } from '../../../shared/session/model.ts';
import { run } from '../session/run.ts';

/** So many people answered the first question, and so many of them on paper. */
const report = (kind: ExportKind, people: number, onPaper: number) =>
  buildReport(
    run(
      { participants: people },
      Array.from({ length: people }, (_, i) => {
        const of = { participant: `p${i + 1}`, question: 'baseline' };
        const mark = i < onPaper ? ({ fromPaper: true } as const) : {};
        return [
          { type: 'answer-opened', ...of } as const,
          { type: 'figure-placed', ...of, role: 'self', x: 0.5, y: 0 } as const,
          { type: 'answer-done', ...of, ...mark } as const,
        ];
      }).flat(),
    ),
    { kind, region: null, month: '2026-11' },
  );
const told = (kind: ExportKind, people: number, onPaper: number) => {
  const [question] = report(kind, people, onPaper).questions;
  const fact = question?.facts.find(({ measure }) => measure === 'from paper');
  return { sentence: question?.answered.split('. ').slice(1).join('. '), fact: fact?.number ?? fact?.words };
};
const silent = { sentence: '', fact: undefined };

describe('how many answers came from paper', () => {
  test('is an exact number in the group copy, and nothing where there is none', () => {
    expect(told('group', 6, 2)).toEqual({ sentence: 'Made on paper and entered afterwards: 2.', fact: 2 });
    expect(told('group', 6, 0)).toEqual(silent);
  });

  test.each([
    [6, 4, 'over half'],
    [6, 6, 'over half'],
    [20, 6, '5 or more'],
    [27, 11, 'about 10'],
    [27, 27, 'nearly everyone'],
  ])('of %i people, %i on paper, the anonymous report says “%s”', (people, onPaper, words) => {
    const sentence = `Made on paper and entered afterwards: ${words}.`;
    expect(told('anonymous', people, onPaper)).toEqual({ sentence, fact: words });
  });

  test.each([
    [6, 3],
    [12, 4],
    // R5: five or six would be as good as told.
    [12, 6],
    [27, 7],
  ])('of %i people, %i on paper reads in every file as if there were none', async (people, onPaper) => {
    expect(told('anonymous', people, onPaper)).toEqual(silent);
    const files = await Promise.all(
      [onPaper, 0].map((count) => reportFiles(report('anonymous', people, count))),
    );
    expect(files[0]).toEqual(files[1]);
  });
});

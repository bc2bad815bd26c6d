import { expect, test } from 'vitest';
import { isSameMark, marksToChooseFrom } from '../../../shared/session/ownMark.ts';
import { run } from './run.ts';

test.each([1, 2, 6, 7, 30])(
  'of %i people, everybody finds their own mark among six different ones',
  (people) => {
    const session = run({ participants: people }, []);
    const stoodAt = new Set<number>();
    for (const { id, mark } of session.participants) {
      const offered = marksToChooseFrom(session, id);
      expect(offered).toHaveLength(6);
      expect(new Set(offered.map(({ colour, shape }) => `${colour} ${shape}`)).size).toBe(6);
      const at = offered.findIndex((each) => isSameMark(each, mark));
      expect(at).toBeGreaterThanOrEqual(0);
      stoodAt.add(at);
    }
    // Else the place would tell which one opens.
    if (people >= 6) expect(stoodAt.size).toBeGreaterThan(2);
  },
);

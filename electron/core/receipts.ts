import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Receipt, receiptSchema } from '../../shared/rights/receipt.ts';
import { type Disk, replaceFile } from './disk.ts';
import { isMissing } from './diskFailure.ts';
import { oneAtATime } from './oneAtATime.ts';

const jsonOf = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

export type Receipts = ReturnType<typeof receiptsIn>;

/** What was removed and when: `receipts.jsonl` in the data folder, with numbers and no content. */
export const receiptsIn = (root: string, disk: Disk) => {
  const inTurn = oneAtATime();
  const path = join(root, 'receipts.jsonl');

  const text = (): Promise<string> =>
    readFile(path, 'utf8').catch((error) => {
      if (isMissing(error)) return '';
      throw error;
    });

  return {
    /** The latest first. A line that can't be read hides no other. */
    list: (): Promise<Receipt[]> =>
      inTurn('receipts', async () =>
        (await text())
          .split('\n')
          .flatMap((line) => receiptSchema.safeParse(jsonOf(line)).data ?? [])
          .reverse(),
      ),
    /** Answers when it is on the disk. */
    keep: (receipt: Receipt): Promise<void> =>
      inTurn('receipts', async () => {
        const before = await text();
        const glue = before === '' || before.endsWith('\n') ? '' : '\n';
        const all = new TextEncoder().encode(`${before}${glue}${JSON.stringify(receipt)}\n`);
        await replaceFile(disk, path, `${path}.part`, all);
      }),
  };
};

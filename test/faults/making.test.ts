import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { emptyFolder } from '../hosts/dataFolders.ts';
import { hosts } from '../hosts/hosts.ts';
import { append, told } from '../hosts/sessions.ts';
import { goodLines, writeJournal } from './journals.ts';

const id = 'session-made';

/** Every byte of every file below a folder. */
const everything = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'))
    .join('\n');

test('what somebody stuck on and drew is gone from the disk with everything else of theirs', async () => {
  const [, start] = hosts[0] ?? [];
  if (!start) throw new Error('no host');
  const root = emptyFolder();
  writeJournal(root, id, goodLines(id).join(''));
  const host = await start(root);
  onTestFinished(() => host.close());
  const { seq } = await told(host, 'session.open', { id });
  const piece = {
    id: 1,
    is: 'piece',
    kind: 'sticker-cat',
    ink: 'sea',
    x: -17.3,
    y: -41.9,
    turn: 77,
    scale: 1.37,
  };
  const strokes = [{ ink: 'rose', width: 'thin', points: [-11.7, 3.9, 12.3, 4.1] }] as const;
  const pieceOf = (participant: string) =>
    ({
      ...{ type: 'figure-decorated', participant, figure: 'self' },
      change: { pattern: 'leaves', off: [], on: [{ at: 0, layer: piece }] },
    }) as const;
  await append(host, id, seq, [
    pieceOf('p2') as never,
    { type: 'face-drawn', participant: 'p2', figure: 'carer', strokes },
  ]);
  for (const trace of ['sticker-cat', '-17.3', '-11.7', 'leaves']) expect(everything(root)).toContain(trace);
  await told(host, 'session.forget', { id, participant: 'p2', what: 'everything' });
  for (const trace of ['sticker-cat', '-17.3', '-11.7', 'leaves', 'figure-decorated'])
    expect(everything(root)).not.toContain(trace);
});

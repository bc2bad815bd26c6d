// Writes into one session until it is killed, and says what has been acknowledged.
import { writeSync } from 'node:fs';
import { realDisk } from '../../../electron/core/disk.ts';
import { sessionsIn } from '../../../electron/core/sessions.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';
import { firstPlan } from '../../../shared/session/firstPlan.ts';

const [root = '', id = ''] = process.argv.slice(2);
const sessions = sessionsIn(root, () => new Date(), realDisk);
// At once, past every buffer of ours: what is said here has been acknowledged, whatever comes next.
const say = (line: string): void => void writeSync(1, `${line}\n`);

const plan = JSON.parse(JSON.stringify(firstPlan()));
let { seq } = await sessions.create({ type: 'session-created', id, practice: false, plan });
const keep = async (event: SessionEvent): Promise<void> => {
  seq = await sessions.append(id, event, seq);
  say(`kept ${seq} ${JSON.stringify(event)}`);
};
const answer = { participant: 'p1', question: 'baseline' };
if (seq === 1) await keep({ type: 'session-started' });
await keep({ type: 'answer-opened', ...answer });

for (let n = 0; ; n += 1) {
  if (n % 7 === 6) {
    const words = `w${seq}`;
    await keep({ type: 'words-kept', ...answer, id: words, text: `secret ${words}.`, quote: false });
    ({ seq } = await sessions.forget(id, { participant: 'p1', what: { words } }));
    say(`forgot ${words}`);
  }
  await keep({ type: 'figure-placed', ...answer, role: 'self', x: (n % 100) / 100, y: seq / 100_000 });
}

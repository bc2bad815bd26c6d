import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../../electron/core/app.ts';
import type { CallInput, CallName, CallOutput } from '../../shared/contract.ts';
import { dispatch } from '../../shared/dispatch.ts';
import { firstSettings } from '../../shared/display/settings.ts';
import { firstPlan } from '../../shared/session/firstPlan.ts';
import { rehearse } from './rehearsal.ts';

const id = 'demo-session';

/**
 * Makes the demo through the same door as the page: a session is created, every event is appended, and both
 * kinds of report are exported. The clock stands still in November 2026, so that the files never change.
 */
const makeDemo = async (folder: string): Promise<string[]> => {
  mkdirSync(folder, { recursive: true });
  const root = mkdtempSync(join(tmpdir(), 'power-circle-demo-'));
  let ticket = 0;
  const { app, close } = createApp({
    root,
    now: () => new Date('2026-11-17T14:00:00Z'),
    newTicket: () => `demo-ticket-${++ticket}`,
    host: 'loopback',
    version: 'demo',
    settings: { read: () => firstSettings, change: () => firstSettings, setAside: false },
    chooseFolder: async () => folder,
  });
  const call = async <Name extends CallName>(name: Name, input: CallInput<Name>) => {
    const reply = await dispatch(app, name, input, (error) => console.error(error));
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.value as CallOutput<Name>;
  };

  try {
    const [, ...events] = rehearse({ seed: 7, participants: 9, id });
    const plan = { ...firstPlan(), participants: 9 };
    let { seq } = await call('session.create', { id, practice: false, plan });
    for (const event of events) ({ seq } = await call('session.append', { id, after: seq, event }));
    const written: string[] = [];
    for (const kind of ['anonymous', 'group'] as const) {
      const chosen = await call('export.choose', {});
      if (chosen.by !== 'folder') continue;
      const done = await call('export.write', {
        id,
        kind,
        region: 'south-east-england',
        ticket: chosen.ticket,
        beside: true,
      });
      written.push(join(folder, done.name));
    }
    return written;
  } finally {
    await close();
    rmSync(root, { recursive: true, force: true });
  }
};

const own = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'demo-output');
const [asked] = process.argv.slice(2);
// Only the demo writes there, so the last one makes room; in a folder that was asked for nothing is replaced.
if (!asked) rmSync(own, { recursive: true, force: true });
const written = await makeDemo(asked ? resolve(asked) : own);
console.log('A session of 9 participants has been made, finished and exported. The reports are in:');
for (const folder of written) console.log(`  ${folder}`);

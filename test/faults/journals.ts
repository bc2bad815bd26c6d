import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatLine } from '../../electron/core/journalLine.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { journalOf } from '../hosts/dataFolders.ts';
import { answered, plan } from '../hosts/sessions.ts';

export const at = '2026-11-21T10:30Z';

/** Lines of a good journal: created, started, and one answer of p1. */
export const goodLines = (id: string): string[] => {
  const events: SessionEvent[] = [
    { type: 'session-created', id, practice: false, plan: plan({ participants: 3, title: id }) },
    { type: 'session-started' },
    ...answered('p1'),
  ];
  return events.map((event, i) => Buffer.from(formatLine({ seq: i + 1, at, event })).toString('utf8'));
};

/** Puts a journal on the disk as given, byte for byte. */
export const writeJournal = (root: string, id: string, bytes: string | Uint8Array): string => {
  const path = journalOf(root, id);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
};

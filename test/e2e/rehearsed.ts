import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstGuide } from '../../shared/guide/guide.ts';
import type { Question } from '../../shared/questions/question.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { Plan } from '../../shared/session/model.ts';
import type { Place, Role } from './circle.ts';

/** Sessions as they lie on the disk after somebody held them, so that not every test has to hold one first. */

export const asking = (id: string, wording: string, more: Partial<Question> = {}): Question => ({
  ...{ id, kind: 'placing', topic: wording.replace(/\?$/, ''), wording, simpler: '', otherWays: [] },
  ...more,
});

export const start = asking('start', 'Where does everybody stand?', { kind: 'baseline', topic: 'The start' });
export const later = asking('later', 'And when plans are made?', { topic: 'Plans' });
export const help = asking('help', 'What would help?', { kind: 'words', topic: 'Help' });

export const planned = (plan: Partial<Plan> = {}): Plan => ({
  ...{
    title: 'Rehearsed',
    voice: 'people',
    participants: 6,
    turns: 'person',
    start: 'carry',
    reveal: 'apart',
    guide: firstGuide,
    checklist: { ticked: [], own: [] },
    extras: [],
    questions: [start, later],
  },
  ...plan,
});

export const created = (id: string, plan: Plan, practice = false): SessionEvent[] => [
  { type: 'session-created', id, practice, plan },
];

export const begun = (id: string, plan: Plan): SessionEvent[] => [
  ...created(id, plan),
  { type: 'session-started' },
];

const usual: Record<Role, Place> = {
  doctor: { x: 0, y: -0.2 },
  carer: { x: -0.4, y: 0.3 },
  self: { x: 0.5, y: 0.4 },
};

/** One person's finished answer. */
export const answered = (
  participant: string,
  question: string,
  places: Partial<Record<Role, Place>> = {},
): SessionEvent[] => {
  const of = { participant, question };
  const placed = (['doctor', 'carer', 'self'] as const).map(
    (role): SessionEvent => ({ type: 'figure-placed', ...of, role, ...(places[role] ?? usual[role]) }),
  );
  return [{ type: 'answer-opened', ...of }, ...placed, { type: 'answer-done', ...of }];
};

/** Words that somebody agreed to, with an answer that is closed again. */
export const said = (participant: string, question: string, text: string, quote = true): SessionEvent[] => {
  const of = { participant, question };
  const id = `w-${participant}-${question}`;
  return [
    { type: 'answer-opened', ...of },
    { type: 'words-kept', ...of, id, text, quote },
    { type: 'answer-done', ...of },
  ];
};

/** Everybody has answered every question on the board, each a little differently. */
export const everybody = (plan: Plan): SessionEvent[] =>
  Array.from({ length: plan.turns === 'group' ? 1 : plan.participants }, (_, i) => i).flatMap((person) =>
    plan.questions
      .filter(({ kind }) => kind !== 'words')
      .flatMap(({ id }, n) => {
        const far = ((person * 7 + n * 3) % 11) / 10;
        return answered(`p${person + 1}`, id, { self: { x: far, y: 0.1 }, carer: { x: -far / 2, y: 0.4 } });
      }),
  );

export const journalOf = (data: string, id: string): string => join(data, 'sessions', id, 'journal.jsonl');

export const linesOf = (events: readonly SessionEvent[]): string[] =>
  events.map((event, i) => JSON.stringify({ v: 1, seq: i + 1, at: '2026-11-02T14:35Z', ...event }));

/** Puts a session into the data folder; `text` may be anything, for files that went wrong. */
export const lay = async (data: string, id: string, text: string): Promise<void> => {
  await mkdir(join(data, 'sessions', id), { recursive: true });
  await writeFile(journalOf(data, id), text);
};

export const layEvents = (data: string, id: string, events: readonly SessionEvent[]): Promise<void> =>
  lay(data, id, `${linesOf(events).join('\n')}\n`);

export const eventsOnDisk = async (data: string, id?: string): Promise<Record<string, unknown>[]> => {
  const [only = ''] = id ? [id] : await readdir(join(data, 'sessions'));
  const text = await readFile(journalOf(data, only), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

/** Every byte that the data folder holds, whatever the file. */
export const allBytes = async (data: string): Promise<string> => {
  const entries = await readdir(data, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  // A file that is being put in place of another is gone by the time it is read.
  const texts = await Promise.all(
    files.map((file) => readFile(join(file.parentPath, file.name), 'latin1').catch(() => '')),
  );
  return texts.join('\n');
};

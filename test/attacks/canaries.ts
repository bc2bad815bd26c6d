import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { exportName, zipReport } from '../../electron/core/export.ts';
import { minuteOf } from '../../electron/core/journalLine.ts';
import { reportFiles } from '../../electron/core/reportFiles.ts';
import { monthOf } from '../../electron/core/summary.ts';
import { seeded } from '../../scripts/demo/seeded.ts';
import type { ReportModel } from '../../shared/report/model.ts';
import type { ExportKind, Session } from '../../shared/session/model.ts';
import { type Leaves, leavesOf } from './leaves.ts';
import { played, roomOf } from './rooms.ts';
import type { Score } from './score.ts';

/**
 * Canaries: words and numbers that exist nowhere else are put wherever a report must not look, and looked for in
 * every byte that leaves. None may be found, so chance is nought.
 */
export type Planted = {
  readonly session: Session;
  readonly canaries: Readonly<
    Record<'words' | 'ids' | 'looks' | 'making' | 'coordinates' | 'quotes', readonly string[]>
  >;
};

export const planted = (seed: number): Planted => {
  const random = seeded(seed * 104_729);
  const word = (kind: string) => `${kind}${Math.floor(random() * 1e12).toString(36)}`;
  const room = roomOf(seed);
  const people = room.people.map((person, i) => ({
    ...person,
    note: word(`aside${i}x`),
    quote: person.quote,
  }));
  const [title, id, wordIds] = [word('venue'), word('session-'), word('keyed')];
  const play = { random, title, id, wordIds, decorated: true, turned: 'figures', nudged: true } as const;
  const session = played({ ...room, people }, play);
  // Of one person the words were held back, of another nobody looked at them.
  const withheld = session.participants
    .slice(0, 2)
    .flatMap(({ answers }, i) =>
      Object.values(answers).flatMap(({ words }) =>
        words
          .filter(({ quote }) => quote)
          .map((own) => ({ own, review: i === 0 ? ({ is: 'held back' } as const) : null })),
      ),
    );
  const held = new Map(withheld.map(({ own, review }) => [own.id, review]));
  return {
    session: {
      ...session,
      participants: session.participants.map((participant) => ({
        ...participant,
        answers: Object.fromEntries(
          Object.entries(participant.answers).map(([question, answer]) => [
            question,
            {
              ...answer,
              words: answer.words.map((own) =>
                held.has(own.id) ? { ...own, review: held.get(own.id) ?? null } : own,
              ),
            },
          ]),
        ),
      })),
    },
    canaries: {
      words: people.flatMap(({ note }) => note ?? []),
      ids: [title, id, wordIds],
      // As they would be spelled in a key or a value; "me" and "round" are words of the report itself.
      looks: [
        'cutOut',
        '"wheels"',
        '"blocky"',
        '"hood"',
        'crossed-out',
        'wobbly',
        '"moss"',
        '"slate"',
        'p1"',
        'p2"',
      ],
      // What people made with their hands: kinds by name, and places with decimals that nothing else has.
      making: [
        'sticker-',
        '"decorations"',
        '"drawnFaces"',
        '"strokes"',
        ...session.participants.flatMap(({ decorations, drawnFaces, answers }) =>
          numbersOf([decorations, drawnFaces, Object.values(answers).map(({ board }) => board.drawnFaces)]),
        ),
      ],
      coordinates: session.participants
        .flatMap(({ answers }) => Object.values(answers))
        .flatMap(({ board }) => Object.values(board.figures))
        .flatMap((standing) =>
          standing?.at === 'table' ? [`${standing.place.x}`, `${standing.place.y}`] : [],
        )
        .filter((number) => number.length >= 7),
      quotes: withheld.map(({ own }) => own.text),
    },
  };
};

/** Numbers with five decimals and more, wherever they are in it. */
const numbersOf = (made: unknown): string[] => JSON.stringify(made).match(/-?\d+\.\d{5,}/g) ?? [];

const found = (text: string, canaries: readonly string[]): boolean =>
  canaries.some((canary) => text.includes(canary));

export type Look = (session: Session, kind: ExportKind) => Leaves;

/** One score for each kind of canary, over the text files and the whole model. */
export const playCanaries = (seeds: readonly number[], look: Look = leavesOf): readonly Score[] => {
  const kinds = ['words', 'ids', 'looks', 'making', 'coordinates', 'quotes'] as const;
  const wins = new Map<string, number>();
  for (const seed of seeds) {
    const { session, canaries } = planted(seed);
    for (const report of ['anonymous', 'group'] as const) {
      const { text } = look(session, report);
      for (const kind of kinds) {
        // The group copy has every quote that may be quoted; only the anonymous one waits for the review.
        if (kind === 'quotes' && report === 'group') continue;
        const name = `canaries: ${kind} (${report})`;
        wins.set(name, (wins.get(name) ?? 0) + (found(text, canaries[kind]) ? 1 : 0));
      }
    }
  }
  return [...wins].map(([name, count]) => ({ name, wins: count, tries: seeds.length, chance: 0 }));
};

/** A PDF with its streams unpacked, so that nothing hides in them. */
export const unpackedPdf = (bytes: Uint8Array): string => {
  const raw = Buffer.from(bytes);
  const parts = [raw.toString('latin1')];
  for (let at = raw.indexOf('stream\n'); at >= 0; at = raw.indexOf('stream\n', at + 7)) {
    const end = raw.indexOf('endstream', at);
    try {
      parts.push(inflateSync(raw.subarray(at + 7, end)).toString('latin1'));
    } catch {
      // Not every stream is packed; its bytes are in the first part.
    }
  }
  return parts.join('\n');
};

type Made = (model: ReportModel, name: string) => Promise<string>;

/** Every byte of the zip that leaves, unpacked: names, times and contents of its files, PDF included. */
export const everyByte: Made = async (model, name) => {
  const zip = zipReport(name, await reportFiles(model));
  const files = Object.entries(unzipSync(zip));
  return [
    Buffer.from(zip).toString('latin1'),
    ...files.map(
      ([file, bytes]) =>
        `${file}\n${file.endsWith('.pdf') ? unpackedPdf(bytes) : Buffer.from(bytes).toString('utf8')}`,
    ),
  ].join('\n');
};

/**
 * Times, names and metadata of files: the same room twice, on other days and at other minutes of the month, with
 * another title, id, order and decoration. Equal bytes leave a coin; canaries must not be found at all.
 */
export const playFiles = async (
  seeds: readonly number[],
  made: Made = everyByte,
): Promise<readonly Score[]> => {
  let [same, leaked] = [0, 0];
  for (const seed of seeds) {
    const random = seeded(seed + 5);
    const { session, canaries } = planted(seed);
    const minute = () =>
      minuteOf(
        new Date(
          Date.UTC(
            2026,
            10,
            1 + Math.floor(random() * 29),
            Math.floor(random() * 24),
            Math.floor(random() * 60),
          ),
        ),
      );
    const month = () => monthOf([{ seq: 1, at: minute(), event: { type: 'session-started' } }]);
    const other = {
      ...session,
      id: `again-${seed}`,
      participants: [...session.participants].reverse(),
      plan: { ...session.plan, title: '' },
    };
    const kind = seed % 2 === 0 ? 'group' : 'anonymous';
    const bytes = async (each: Session) => {
      const leaves = { kind, region: null, month: month() } as const;
      const { buildReport } = await import('../../shared/report/build.ts');
      return made(buildReport(each, leaves), exportName(kind, leaves.month));
    };
    const one = await bytes(session);
    same += one === (await bytes(other)) ? 0.5 : 1;
    const secrets = [
      ...canaries.words,
      ...canaries.ids,
      ...canaries.looks.filter((look) => look.length > 4),
      ...canaries.making,
    ];
    leaked += found(one, secrets) ? 1 : 0;
  }
  return [
    {
      name: 'times, file names and metadata of the zip and its PDF',
      wins: same,
      tries: seeds.length,
      chance: 0.5,
    },
    { name: 'canaries in every unpacked byte, PDF included', wins: leaked, tries: seeds.length, chance: 0 },
  ];
};

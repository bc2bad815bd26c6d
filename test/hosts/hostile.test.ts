import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { contract } from '../../shared/contract.ts';
import { emptyFolder, everythingIn } from './dataFolders.ts';
import { type Host, hosts } from './hosts.ts';
import { append, plan, refused, told } from './sessions.ts';

const id = 'session-one';
const huge = 'x'.repeat(3_000_000);
const spoilt: unknown = JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{}}}');

/** Inputs that no call takes. */
const nowhere: readonly unknown[] = [
  null,
  undefined,
  42,
  'text',
  true,
  [],
  [id],
  spoilt,
  { no: 'such field' },
  huge,
];

const append2 = (event: unknown): [string, unknown] => ['session.append', { id, after: 3, event }];
const placed = (changed: object) =>
  append2({
    type: 'figure-placed',
    participant: 'p1',
    question: 'baseline',
    role: 'self',
    x: 0,
    y: 0,
    ...changed,
  });
const created = (changed: object): [string, unknown] => [
  'session.create',
  { id: 'session-two', practice: false, plan: { ...plan(), ...changed } },
];
const question = plan().questions[0];

/** What is wrong, the call and its input, and the code that it gets. */
const cases: readonly (readonly [string, readonly [string, unknown], string])[] = [
  ['not a number', placed({ x: Number.NaN }), 'bad-input'],
  ['an infinite coordinate', placed({ y: Number.POSITIVE_INFINITY }), 'bad-input'],
  ['a place beyond the table', placed({ x: 1e9 }), 'bad-input'],
  ['a coordinate in words', placed({ x: '0' }), 'bad-input'],
  ['an unknown figure', placed({ role: 'nurse' }), 'bad-input'],
  ['a figure called __proto__', placed({ role: '__proto__' }), 'bad-input'],
  ['an unknown question', placed({ question: 'no-such-question' }), 'unknown-question'],
  ['a question called constructor', placed({ question: 'constructor' }), 'unknown-question'],
  ['an unknown participant', placed({ participant: 'p30' }), 'unknown-participant'],
  ['a participant called __proto__', placed({ participant: '__proto__' }), 'bad-input'],
  ['a field too many', placed({ z: 0 }), 'bad-input'],
  ['a prototype in an event', append2(JSON.parse('{"type":"session-finished","__proto__":{}}')), 'bad-input'],
  ['an event nobody knows', append2({ type: 'session-exploded' }), 'bad-input'],
  ['an event that is a list', append2(['session-finished']), 'bad-input'],
  ['an event that only the core writes', append2({ type: 'session-exported', kind: 'group' }), 'bad-input'],
  [
    'a withdrawal that would only be marked',
    append2({ type: 'participant-withdrew', participant: 'p1' }),
    'bad-input',
  ],
  ['a second beginning', append2({ type: 'session-started' }), 'already-started'],
  [
    'more people than there is room for',
    append2({ type: 'participants-added', count: 30 }),
    'too-many-people',
  ],
  [
    'words with control characters',
    append2({
      type: 'words-kept',
      participant: 'p1',
      question: 'baseline',
      id: 'w1',
      text: 'a\u0000b',
      quote: true,
    }),
    'bad-input',
  ],
  [
    'a quote that names who said it',
    append2({ type: 'quote-reviewed', words: 'w1', text: 'a', participant: 'p1' }),
    'bad-input',
  ],
  ['a quote that nobody said', append2({ type: 'quote-reviewed', words: 'w9', text: 'a' }), 'unknown-words'],
  ['a pile that is not there', append2({ type: 'theme-removed', theme: 't9' }), 'unknown-theme'],
  [
    'half a character',
    append2({
      type: 'words-kept',
      participant: 'p1',
      question: 'baseline',
      id: 'w1',
      text: 'a\ud800',
      quote: true,
    }),
    'bad-input',
  ],
  [
    'a negative step',
    ['session.append', { id, after: -1, event: { type: 'session-finished' } }],
    'bad-input',
  ],
  ['a session nobody made', ['session.open', { id: 'no-such-session' }], 'unknown-session'],
  ['a session outside the folder', ['session.open', { id: '../../../etc' }], 'bad-input'],
  ['deleting the folder above', ['session.delete', { id: '..' }], 'bad-input'],
  ['a copy onto itself', ['session.copy', { id, as: id }], 'session-exists'],
  ['a title without end', created({ title: huge }), 'bad-input'],
  ['no questions', created({ questions: [] }), 'bad-input'],
  ['the same question twice', created({ questions: [question, question] }), 'bad-input'],
  ['0 participants', created({ participants: 0 }), 'bad-input'],
  ['31 participants', created({ participants: 31 }), 'bad-input'],
  ['half a participant', created({ participants: 2.5 }), 'bad-input'],
  [
    'forgetting somebody who is not there',
    ['session.forget', { id, participant: 'p30', what: 'everything' }],
    'unknown-participant',
  ],
  ['a region that is a ward', ['report.preview', { id, kind: 'group', region: 'Elm Ward' }], 'bad-input'],
  ['a third kind of report', ['report.preview', { id, kind: 'raw', region: null }], 'bad-input'],
  ['text too small to read', ['settings.change', { textSize: 1 }], 'bad-input'],
  ['a setting nobody knows', ['settings.change', { vault: 'open' }], 'bad-input'],
];

describe.each(hosts)(
  'over the %s host, refused with a code and a sentence, and nothing stored:',
  (kind, start) => {
    let root: string;
    let host: Host;
    let before: Record<string, string>;
    beforeEach(async () => {
      root = emptyFolder();
      host = await start(root);
      onTestFinished(() => host.close());
      await told(host, 'session.create', { id, practice: false, plan: plan({ participants: 3 }) });
      await append(host, id, 1, [
        { type: 'session-started' },
        { type: 'answer-opened', participant: 'p1', question: 'baseline' },
      ]);
      before = everythingIn(root);
    });

    test.each(cases)('%s', async (_, [name, input], code) => {
      const said = await refused(host, name, input);
      // A body over the limit is turned away at the loopback door, before anybody reads what it is.
      expect(kind === 'loopback' && said === 'too-large' ? code : said).toBe(code);
      expect(everythingIn(root)).toEqual(before);
    });

    test('calls that do not exist', async () => {
      const names = [
        '',
        'session',
        'session.',
        'toString',
        '__proto__',
        'constructor',
        'hasOwnProperty',
        7,
        null,
        {},
        [],
        ['app.hello'],
      ];
      for (const name of names) expect(await refused(host, name, {})).toBe('unknown-call');
      expect(await refused(host, undefined, undefined)).toBe('unknown-call');
      expect(everythingIn(root)).toEqual(before);
    });

    test.each(Object.keys(contract))('%s with inputs that no call takes', async (name) => {
      for (const input of nowhere) {
        // Every field of the settings is optional, but there has to be an object.
        expect(['bad-input', 'too-large']).toContain(await refused(host, name, input));
      }
      expect(everythingIn(root)).toEqual(before);
      expect(({} as { admin?: boolean }).admin).toBeUndefined();
    });

    test('titles in emoji, right to left, or starting like a formula are ordinary titles', async () => {
      for (const [n, title] of ['🌻🌻', 'مرحبا', '=cmd()', '', 'x'.repeat(200)].entries()) {
        const session = `session-title-${n}`;
        await told(host, 'session.create', { id: session, practice: false, plan: plan({ title }) });
      }
      const titles = (await told(host, 'library.list', {})).map((each) => each.title);
      expect(titles).toEqual(expect.arrayContaining(['🌻🌻', 'مرحبا', '=cmd()', '', 'x'.repeat(200)]));
      const tooLong = { id: 'session-too-long', practice: false, plan: plan({ title: 'x'.repeat(500) }) };
      expect(await refused(host, 'session.create', tooLong)).toBe('bad-input');
    });
  },
);

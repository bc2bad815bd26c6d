import { type CDPSession, expect, type Page } from '@playwright/test';
import { type Place, type Role, roles } from './circle.ts';
import { drag, fromList, press, tabTo, tapTap, touchDrag } from './hands.ts';
import { type Card, type Given, kept, type Person, type Where } from './sums.ts';
import { agree, asked, button, done, heading, pass, readBack, saved, takeTurn } from './turn.ts';

/** Six people at the table, each in another way. Every visit answers with what that person gave. */

export const questions = [
  'How involved do you feel in decisions about your care?',
  'When your care is planned, who has a say?',
  'Who knows which medication you take, and why?',
  'When you meet the doctor, who do they talk to?',
  'What could help everyone have equal power?',
] as const;

/** What must never be in an anonymous report, and what may only be in the group copy. */
export const words = {
  blueStar: 'I want to be asked first and not last',
  orangeMoon: 'My meetings are always too short for me',
  taken: 'Nobody ever explains the side effects',
  removed: 'The waiting room makes me nervous',
  fair: 'Write the plan together around one table',
  byKeys: 'Send the letter in plain words before the meeting',
} as const;

type Figures = Readonly<Record<Role, Where>>;
const inTray: Figures = { doctor: 'tray', carer: 'tray', self: 'tray' };
const given = (
  figures: Figures,
  cards: readonly (readonly [Card, 'answer' | Role])[] = [],
  quotes: readonly string[] = [],
): Given => ({
  figures: Object.fromEntries(roles.map((role) => [role, exact(figures[role])])) as Figures,
  ...{ cards, quotes },
});
const exact = (where: Where): Where => (typeof where === 'string' ? where : kept(where));

type Move = (role: Role, to: Place) => Promise<Place>;
const place = async (
  figures: Figures,
  move: Move,
  places: Partial<Record<Role, Place>>,
): Promise<Figures> => {
  let now = figures;
  for (const role of roles) {
    const to = places[role];
    if (to) now = { ...now, [role]: await move(role, to) };
  }
  return now;
};

const card = (page: Page, name: 'Red' | 'Amber' | 'Green') =>
  page.getByRole('button', { name: new RegExp(`^${name}`) });

export const blueStarByMouse = async (page: Page): Promise<Person> => {
  const move: Move = (role, to) => drag(page, role, to);
  await takeTurn(page, 'blue star');
  await asked(page, questions[0]);
  const start = await place(inTray, move, {
    doctor: { x: 0, y: -0.1 },
    carer: { x: -0.45, y: 0.25 },
    self: { x: 0.55, y: 0.35 },
  });
  await card(page, 'Red').click();
  await done(page);

  await asked(page, questions[1]);
  const second = await place(start, move, { self: { x: 0.3, y: 0.2 } });
  await card(page, 'Green').click();
  await card(page, 'Amber').click();
  await button(page, 'Add words').click();
  await agree(page, words.blueStar, true);
  await button(page, 'Back to the circle').click();
  await expect(page.getByText('1 note kept')).toBeVisible();
  await done(page);

  await asked(page, questions[2]);
  const third = await place(second, move, { carer: { x: -0.75, y: 0.6 } });
  await done(page);
  await asked(page, questions[3]);
  const fourth = await place(third, move, { self: { x: 0.85, y: 0.85 } });
  await done(page);
  await asked(page, questions[4]);
  await agree(page, words.fair, true);
  await done(page);
  return [
    given(start, [['red', 'answer']]),
    given(
      second,
      [
        ['green', 'answer'],
        ['amber', 'answer'],
      ],
      [words.blueStar],
    ),
    given(third),
    given(fourth),
    given(inTray, [], [words.fair]),
  ];
};

export const orangeMoonByTouch = async (page: Page, finger: CDPSession): Promise<Person> => {
  const move: Move = (role, to) => touchDrag(page, finger, role, to);
  await takeTurn(page, 'orange moon');
  await asked(page, questions[0]);
  const start = await place(inTray, move, {
    doctor: { x: 0.05, y: -0.25 },
    carer: { x: -0.5, y: -0.1 },
    self: { x: 0.6, y: 0.5 },
  });
  await done(page);

  await asked(page, questions[1]);
  const second = await place(start, move, { self: { x: 0.25, y: 0.3 } });
  await button(page, 'Add words').click();
  await readBack(page, 'My meetings are to short');
  await button(page, 'Change it').click();
  await agree(page, words.orangeMoon, false);
  await button(page, 'Back to the circle').click();
  await done(page);

  await asked(page, questions[2]);
  await card(page, 'Amber').click();
  await done(page);
  await asked(page, questions[3]);
  const fourth = await place(second, move, { doctor: { x: 0.1, y: -0.6 } });
  await done(page);
  await asked(page, questions[4]);
  await pass(page);
  return [given(start), given(second), given(second, [['amber', 'answer']]), given(fourth), null];
};

/** Where a key brings a figure that waits in the tray: just outside the circle, in its own direction. */
const fromTray = {
  doctor: { x: 0, y: -1.16 },
  carer: { x: -1.16 * Math.cos(Math.PI / 6), y: 1.16 / 2 },
  self: { x: 1.16 * Math.cos(Math.PI / 6), y: 1.16 / 2 },
} as const satisfies Record<Role, Place>;

/** No pointer from the cover to the last "I'm done". */
export const purpleLeafByKeys = async (page: Page): Promise<Person> => {
  const pressed = async (name: string | RegExp) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  await pressed('I am purple leaf');
  await expect(heading(page, 'Make the figures yours')).toBeFocused();
  await pressed('Go to the circle');

  await expect(heading(page, questions[0])).toBeFocused();
  await tabTo(page, 'Doctor');
  await press(page, ['ArrowDown', 17], ['Shift+ArrowRight', 3]);
  await tabTo(page, 'Carer');
  await press(page, ['ArrowRight', 11], ['ArrowUp', 6]);
  await tabTo(page, 'Me');
  await press(page, ['Home', 1]);
  await tabTo(page, /^Green/);
  await page.keyboard.press('Space');
  await pressed('I’m done');
  const start: Figures = {
    doctor: { x: 0.03, y: fromTray.doctor.y + 16 * 0.05 },
    carer: { x: fromTray.carer.x + 10 * 0.05, y: fromTray.carer.y - 6 * 0.05 },
    self: { x: 0, y: 0 },
  };

  await expect(heading(page, questions[1])).toBeFocused();
  await tabTo(page, 'Me');
  await press(page, ['Delete', 1], ['ArrowLeft', 13]);
  await pressed('I’m done');
  const second: Figures = { ...start, self: { x: fromTray.self.x - 12 * 0.05, y: fromTray.self.y } };

  await expect(heading(page, questions[2])).toBeFocused();
  await tabTo(page, 'Carer');
  await press(page, ['Delete', 1]);
  await pressed('I’m done');
  await expect(page.getByRole('dialog', { name: 'Not on the board yet: Carer' })).toBeVisible();
  await pressed('Leave it like this');
  const third: Figures = { ...second, carer: 'tray' };

  await expect(heading(page, questions[3])).toBeFocused();
  await tabTo(page, 'Carer');
  await press(page, ['ArrowRight', 1]);
  await pressed('I’m done');
  const fourth: Figures = { ...third, carer: fromTray.carer };

  await expect(heading(page, questions[4])).toBeFocused();
  await tabTo(page, 'What was said');
  await page.keyboard.type(words.byKeys);
  await pressed('Read it back');
  await pressed('Yes, keep it');
  await pressed('No, nobody could');
  await pressed('Yes, they may');
  await pressed('I’m done');
  return [
    given(start, [['green', 'answer']]),
    given(second),
    given(third),
    given(fourth),
    given(inTray, [], [words.byKeys]),
  ];
};

/** Half way through its ring, in the direction in which the list puts a figure that comes from the tray. */
const inRing = (role: Role, ring: number): Place => {
  const far = (ring - 0.5) / 6 / 1.16;
  return { x: fromTray[role].x * far, y: fromTray[role].y * far };
};

export const greenCloudByList = async (page: Page): Promise<Person> => {
  const list = () => button(page, 'Use a list').click();
  await takeTurn(page, 'green cloud');
  await asked(page, questions[0]);
  await list();
  await fromList(page, 'doctor', 'on the middle dot');
  await fromList(page, 'carer', 'ring 4 of 6');
  await fromList(page, 'self', 'ring 6 of 6');
  await done(page);
  const start: Figures = { doctor: { x: 0, y: 0 }, carer: inRing('carer', 4), self: inRing('self', 6) };

  await asked(page, questions[1]);
  await list();
  await fromList(page, 'self', 'ring 3 of 6');
  await done(page);
  const second: Figures = { ...start, self: inRing('self', 3) };

  await asked(page, questions[2]);
  await list();
  await fromList(page, 'doctor', 'outside');
  await fromList(page, 'carer', 'does not apply to me');
  await done(page);
  const third: Figures = { ...second, doctor: fromTray.doctor, carer: 'aside' };

  await asked(page, questions[3]);
  await pass(page);
  await asked(page, questions[4]);
  await done(page);
  return [given(start), given(second), given(third), null, given(inTray)];
};

export const yellowDropByTaps = async (page: Page): Promise<Person> => {
  const move: Move = (role, to) => tapTap(page, role, to);
  await takeTurn(page, 'yellow drop');
  await asked(page, questions[0]);
  const start = await place(inTray, move, {
    doctor: { x: 0.1, y: -0.5 },
    carer: { x: -0.35, y: 0.1 },
    self: { x: 0.35, y: 0.4 },
  });
  await card(page, 'Red').click();
  const redFor = page.getByRole('group', { name: 'The Red card is for' });
  await redFor.getByRole('button', { name: 'Doctor' }).click();
  await redFor.getByRole('button', { name: 'All' }).click();
  await done(page);

  await asked(page, questions[1]);
  const second = await place(start, move, { self: { x: 0.95, y: 0.75 } });
  await done(page);

  await asked(page, questions[2]);
  const third = await place(second, move, { self: { x: 0.5, y: 0.4 } });
  await button(page, 'Add words').click();
  await readBack(page, words.taken);
  await button(page, 'Remove it').click();
  await expect(page.getByRole('textbox', { name: 'What was said' })).toHaveValue('');
  await button(page, 'Back to the circle').click();
  await done(page);

  await asked(page, questions[3]);
  const fourth = await place(third, move, { carer: { x: -0.1, y: 0.55 } });
  await done(page);
  await asked(page, questions[4]);
  await pass(page);
  return [given(start, [['red', 'doctor']]), given(second), given(third), given(fourth), null];
};

/** Changes their mind, pauses, and is in the middle of it when the computer fails: `powerCut` goes on after it. */
export const pinkKiteInterrupted = async (page: Page, powerCut: () => Promise<void>): Promise<Person> => {
  const move: Move = (role, to) => drag(page, role, to);
  const undo = () => button(page, 'Undo').click();
  await takeTurn(page, 'pink kite');
  await asked(page, questions[0]);
  const start = await place(inTray, move, {
    doctor: { x: -0.17, y: 0 },
    self: { x: 0.17, y: 0 },
    carer: { x: 0, y: 0.12 },
  });
  await done(page);

  await asked(page, questions[1]);
  await move('doctor', { x: -0.6, y: -0.3 });
  await move('self', { x: -0.5, y: 0.7 });
  await card(page, 'Red').click();
  await undo();
  await expect(card(page, 'Red')).toHaveAttribute('aria-pressed', 'false');
  await undo();
  await undo();
  await expect(button(page, 'Undo')).toBeDisabled();
  await button(page, 'Pause').click();
  await expect(page.getByRole('dialog', { name: 'Paused' })).toContainText('Everything is kept.');
  await button(page, 'Go on').click();
  const second = await place(start, move, { self: { x: 0.5, y: 0.5 } });
  await button(page, 'Add words').click();
  await agree(page, words.removed, true);
  await button(page, 'Remove these words').click();
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  await button(page, 'Back to the circle').click();
  await done(page);

  await asked(page, questions[2]);
  const third = await place(second, move, { doctor: { x: 0.3, y: -0.7 } });
  await saved(page);
  await powerCut();
  await button(page, 'I am pink kite').click();
  await asked(page, questions[2]);
  await done(page);

  await asked(page, questions[3]);
  const fourth = await place(third, move, { doctor: { x: 0.2, y: -1.1 } });
  await done(page);
  await asked(page, questions[4]);
  await done(page);
  return [given(start), given(second), given(third), given(fourth), given(inTray)];
};

import { expect, type Page } from '@playwright/test';
import type { Place, Role } from '../e2e/circle.ts';
import { drag, focusFigure, press, tapTap } from '../e2e/hands.ts';
import { type Given, kept, type Person } from '../e2e/sums.ts';
import { agree, asked, button, done, pass, saved, takeTurn } from '../e2e/turn.ts';
import { questions, words } from '../e2e/visits.ts';

/** Five people in the window of the desktop, two questions on the circle and one in words. */

export const wordings = { start: questions[0], planned: questions[1], help: questions[4] };

type Figures = Readonly<Record<Role, Place>>;
type Move = (page: Page, role: Role, to: Place) => Promise<Place>;

const given = (figures: Figures, cards: Given['cards'] = [], quotes: readonly string[] = []): Given => ({
  figures: { doctor: kept(figures.doctor), carer: kept(figures.carer), self: kept(figures.self) },
  ...{ cards, quotes },
});
const inTray: Given['figures'] = { doctor: 'tray', carer: 'tray', self: 'tray' };
const inWords = (quotes: readonly string[]): Given => ({ figures: inTray, cards: [], quotes });

const placeAll = async (page: Page, move: Move, { doctor, carer, self }: Figures): Promise<Figures> => ({
  doctor: await move(page, 'doctor', doctor),
  carer: await move(page, 'carer', carer),
  self: await move(page, 'self', self),
});

const card = (page: Page, name: 'Red' | 'Amber' | 'Green') =>
  page.getByRole('button', { name: new RegExp(`^${name}`) });

/** By mouse, with a change of mind, cards, and words in both places. */
export const blueStar = async (page: Page): Promise<Person> => {
  await takeTurn(page, 'blue star');
  await asked(page, wordings.start);
  const start = await placeAll(page, drag, {
    doctor: { x: 0, y: -0.1 },
    carer: { x: -0.45, y: 0.25 },
    self: { x: 0.55, y: 0.35 },
  });
  await drag(page, 'self', { x: -0.2, y: -0.9 });
  await button(page, 'Undo').click();
  await card(page, 'Red').click();
  await done(page);

  await asked(page, wordings.planned);
  const self = await drag(page, 'self', { x: 0.3, y: 0.2 });
  await card(page, 'Green').click();
  await button(page, 'Add words').click();
  await agree(page, words.blueStar, true);
  await button(page, 'Back to the circle').click();
  await done(page);

  await asked(page, wordings.help);
  await agree(page, words.fair, true);
  await done(page);
  return [
    given(start, [['red', 'answer']]),
    given({ ...start, self }, [['green', 'answer']], [words.blueStar]),
    inWords([words.fair]),
  ];
};

/** By keys, passes twice, and takes a pause in between. */
export const orangeMoon = async (page: Page): Promise<Person> => {
  await takeTurn(page, 'orange moon');
  await asked(page, wordings.start);
  await focusFigure(page, 'doctor');
  await press(page, ['Home', 1], ['Shift+ArrowRight', 3]);
  await focusFigure(page, 'carer');
  await press(page, ['Home', 1], ['ArrowLeft', 8]);
  await focusFigure(page, 'self');
  await press(page, ['Home', 1], ['ArrowDown', 12]);
  await done(page);

  await asked(page, wordings.planned);
  await button(page, 'Pause').click();
  const paused = page.getByRole('dialog', { name: 'Paused' });
  await expect(paused).toContainText('Everything is kept.');
  await button(page, 'Go on').click();
  await pass(page);
  await asked(page, wordings.help);
  await pass(page);
  const start = { doctor: { x: 0.03, y: 0 }, carer: { x: -0.4, y: 0 }, self: { x: 0, y: 0.6 } };
  return [given(start), null, null];
};

/** The window is closed and opened again while this person's second answer is half done. */
export const purpleLeaf = async (page: Page, reopen: () => Promise<Page>): Promise<Person> => {
  await takeTurn(page, 'purple leaf');
  await asked(page, wordings.start);
  const start = await placeAll(page, drag, {
    doctor: { x: 0.1, y: -0.5 },
    carer: { x: -0.35, y: 0.1 },
    self: { x: 0.35, y: 0.4 },
  });
  await done(page);
  await asked(page, wordings.planned);
  await card(page, 'Amber').click();
  const self = await drag(page, 'self', { x: 0.95, y: 0.75 });

  const again = await reopen();
  await button(again, 'I am purple leaf').click();
  await asked(again, wordings.planned);
  await expect(card(again, 'Amber')).toHaveAttribute('aria-pressed', 'true');
  await expect(again.getByRole('region', { name: 'Where they stand' })).toContainText('Meoutside');
  await done(again);
  await asked(again, wordings.help);
  await done(again);
  return [given(start), given({ ...start, self }, [['amber', 'answer']]), inWords([])];
};

/** Tap, then tap. */
export const greenCloud = async (page: Page): Promise<Person> => {
  await takeTurn(page, 'green cloud');
  await asked(page, wordings.start);
  const start = await placeAll(page, tapTap, {
    doctor: { x: -0.17, y: 0 },
    carer: { x: 0, y: 0.3 },
    self: { x: 0.17, y: -0.1 },
  });
  await done(page);
  await asked(page, wordings.planned);
  const doctor = await tapTap(page, 'doctor', { x: 0.3, y: -0.7 });
  await done(page);
  await asked(page, wordings.help);
  await pass(page);
  return [given(start), given({ ...start, doctor }), null];
};

export const yellowDrop = async (page: Page): Promise<Person> => {
  await takeTurn(page, 'yellow drop');
  await asked(page, wordings.start);
  const start = await placeAll(page, drag, {
    doctor: { x: 0.05, y: -0.25 },
    carer: { x: -0.5, y: -0.1 },
    self: { x: 0.6, y: 0.5 },
  });
  await done(page);
  await asked(page, wordings.planned);
  await saved(page);
  await done(page);
  await asked(page, wordings.help);
  await pass(page);
  return [given(start), given(start), null];
};

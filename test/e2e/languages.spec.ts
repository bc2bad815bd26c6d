import type { Page } from '@playwright/test';
import type { Language } from '../../shared/text/languages.ts';
import { expect, test } from './app.ts';
import { troubles } from './boxes.ts';
import { baseOf, circleOn, pixelOf } from './circle.ts';
import { begun, eventsOnDisk, help, later, layEvents, planned, start } from './rehearsed.ts';
import { button } from './turn.ts';

const id = 'many-languages-1';

const names: Readonly<Record<Language, string>> = {
  en: 'English',
  cy: 'Cymraeg',
  pl: 'Polski',
  ur: 'اردو',
  pa: 'ਪੰਜਾਬੀ',
  ar: 'العربية',
};

/** By what stands on it in every language: the globe and the languages' own names. */
const choice = (page: Page) => page.locator('.reading-choice');

const choose = async (page: Page, language: Language) => {
  await choice(page).click();
  await page.getByRole('dialog').last().getByRole('button', { name: names[language] }).click();
};

/** In the middle of a turn, through Pause. */
const changeTo = async (page: Page, language: Language) => {
  await page.locator('.top-pause').click();
  await choose(page, language);
  await page.locator('.paused .button-go').click();
  await expect(page.locator('.paused')).toHaveCount(0);
};

const cover = async (page: Page, data: string) => {
  await layEvents(data, id, begun(id, planned({ questions: [start, later, help] })));
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await button(page, 'Start this turn').click();
  await expect(choice(page)).toBeVisible();
};

/** No words reach out of the box that is drawn for them. */
const spilt = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main button, main label, header button, footer button, h1, h2, legend',
      ),
    ]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('[inert]'))
      .filter((each) => getComputedStyle(each).clipPath === 'none' && !each.classList.contains('said-only'))
      // A figure's name lies on a paper label below it, which may be wider than the figure.
      .filter((each) => getComputedStyle(each).pointerEvents !== 'none')
      .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
      .map((each) => `“${each.textContent}” is ${each.scrollWidth} wide in ${each.clientWidth}`),
  );

const fits = async (page: Page, where: string) => {
  for (const size of [
    { width: 1280, height: 800 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect.soft([...(await troubles(page)), ...(await spilt(page))], `${where} at ${size.width}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
};

test('each person’s screens fit in each language, and changing it in mid-turn loses nothing', async ({
  app: { page, data },
}) => {
  test.slow();
  await cover(page, data);
  for (const language of ['cy', 'pl', 'ur', 'pa', 'ar'] as const) {
    await choose(page, language);
    await expect(page.locator('html')).toHaveAttribute(
      'dir',
      ['ur', 'ar'].includes(language) ? 'rtl' : 'ltr',
    );
    await fits(page, `the cover in ${language}`);
  }
  await page.locator('.cover .button-go').click();
  for (const language of ['cy', 'pl', 'ur', 'pa', 'ar'] as const) {
    await changeTo(page, language);
    await fits(page, `choosing figures in ${language}`);
  }
  await page.locator('.bar-go').click();
  await page.locator('.feeling-card').first().click();
  for (const language of ['cy', 'pl', 'ur', 'pa', 'ar'] as const) {
    await changeTo(page, language);
    await expect(page.locator('.feeling-card').first()).toHaveAttribute('aria-pressed', 'true');
    await fits(page, `a question in ${language}`);
    await page.locator('.cards-words').click();
    await fits(page, `words in ${language}`);
    await page.locator('.write-actions button').first().click();
  }
  await page.locator('.top-pause').click();
  await fits(page, 'the pause in ar');
  await expect(page.getByRole('button', { name: 'For the facilitator: session page' })).toBeVisible();
  await page.getByRole('button', { name: 'For the facilitator: session page' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
});

test('a figure stays in the hand while the language changes, and in Arabic right is right as in English', async ({
  app: { page, data },
}) => {
  await cover(page, data);
  await page.locator('.cover .button-go').click();
  await page.locator('.bar-go').click();
  await expect(page.locator('.ask')).toBeVisible();
  // A finger holds the carer while somebody else chooses with a mouse.
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints });
  const base = await baseOf(page, 'carer');
  const grip = { x: base.x, y: base.y - 28 };
  const near = await pixelOf(page, { x: -0.5, y: 0.3 });
  await touch('touchStart', grip);
  for (const share of [0.4, 1])
    await touch('touchMove', {
      x: grip.x + (near.x - grip.x) * share,
      y: grip.y + (near.y - grip.y) * share,
    });
  await changeTo(page, 'ar');
  // The board lies further to the left now, and the finger goes to where it lies.
  const goal = await pixelOf(page, { x: 0.5, y: -0.4 });
  await touch('touchMove', { x: goal.x, y: goal.y - 28 });
  await touch('touchEnd');
  await expect
    .poll(async () => (await eventsOnDisk(data)).at(-1))
    .toMatchObject({
      ...{ type: 'figure-placed', role: 'carer' },
      ...{ x: expect.closeTo(0.5, 1), y: expect.closeTo(-0.4, 1) },
    });

  const twin = page.locator('.board-twin').filter({ hasText: 'أنا' });
  await twin.focus();
  await page.keyboard.press('Home');
  for (let n = 0; n < 5; n += 1) await page.keyboard.press('ArrowRight');
  await page.locator('.bar').click({ position: { x: 300, y: 10 } });
  const circle = await circleOn(page);
  const box = await twin.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeGreaterThan(circle.x + circle.radius * 0.05);
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
});

test('nobody is offered to hear it where the computer has no voice, and the facilitator reads why', async ({
  app: { page, data },
}) => {
  await cover(page, data);
  await page.locator('.cover .button-go').click();
  await page.locator('.bar-go').click();
  await expect(page.locator('.ask')).toBeVisible();
  await expect(page.locator('.read-to-me')).toHaveCount(0);
  await page.locator('.top-pause').click();
  await button(page, 'For the facilitator: session page').click();
  await page.getByText('Lock, dates and voices').click();
  await expect(page.getByText('This computer has no voice of its own')).toBeVisible();
});

test('a local voice reads the question when it is asked to, and stops when the screen is left', async ({
  app: { page, data },
}) => {
  // Chromium without a screen has no voices, so the speaking itself is played by a stand-in.
  await page.addInitScript(() => {
    const said: string[] = [];
    const local = { lang: 'en-GB', localService: true, default: true, voiceURI: 'near', name: 'Near' };
    const far = { lang: 'pl-PL', localService: false, default: false, voiceURI: 'far', name: 'Far' };
    Object.defineProperty(window, 'said', { value: said });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget {
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [local, far],
        speak: ({ text }: { text: string }) => said.push(text),
        cancel: () => said.push('(quiet)'),
      }),
    });
  });
  await cover(page, data);
  await page.locator('.cover .button-go').click();
  const heard = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await button(page, 'Read it to me').click();
  expect((await heard()).at(-1)).toContain('Make the figures yours');
  await page.locator('.bar-go').click();
  await button(page, 'Read it to me').click();
  await expect(button(page, 'Stop reading')).toBeVisible();
  expect((await heard()).at(-1)).toContain(start.wording);
  await page.getByRole('button', { name: 'Read to me: Red' }).click();
  expect((await heard()).at(-1)).toBe('Red: angry, sad, fed up.');
  await button(page, 'Add words').click();
  await page.getByRole('textbox').fill('They listened');
  await button(page, 'Read it back').click();
  await button(page, 'Yes, keep it').click();
  await page.locator('.read-back').getByRole('button', { name: 'Read it to me' }).click();
  expect((await heard()).at(-1)).toContain('Could someone here guess who said this? They listened. ');
  await page.locator('.top-pause').click();
  await page.locator('.paused').getByRole('button', { name: 'Read it to me' }).click();
  expect((await heard()).at(-1)).toContain('Paused');
  await button(page, 'For the facilitator: session page').click();
  expect((await heard()).at(-1)).toBe('(quiet)');
  await page.getByText('Lock, dates and voices').click();
  await expect(page.getByText('It has no voice for:')).toBeVisible();
});

test('in Easy Read every screen says one idea a line with a picture before it, and a nurse is said in each language', async ({
  app: { page, data },
}) => {
  const extras = [
    { id: 'extra-1', name: 'Nurse' },
    { id: 'extra-2', name: 'Neighbour' },
  ] as const;
  await layEvents(data, id, begun(id, planned({ extras: [...extras], questions: [start] })));
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await button(page, 'Start this turn').click();
  await choice(page).click();
  await page.getByRole('checkbox', { name: /^Easy Read/ }).check();
  await button(page, 'English').click();
  await page.locator('.cover .button-go').click();
  await button(page, 'Decorate this figure').click();
  const says = async (within: string, ...ideas: string[]) => {
    const lines = page.locator(`${within} .easy-line`);
    await expect(lines).toHaveText(ideas.map((idea) => `${idea} `));
    for (const line of await lines.all()) {
      const [picture, words] = [line.locator('svg'), line.locator('span').first()];
      const [left, right] = [await picture.boundingBox(), await words.boundingBox()];
      expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
    }
  };
  await says('.decor-head', 'Choose something.', 'Put it on.', 'You can always undo.');
  await fits(page, 'paper in Easy Read');
  await page.getByText('Stickers', { exact: true }).click();
  await expect(button(page, 'cat sticker')).toHaveText('cat sticker');
  await fits(page, 'stickers in Easy Read');
  await expect(page.locator('.decor-who .one-of-tile')).toContainText([
    'Doctor',
    'Carer',
    'Me',
    'Nurse',
    'Neighbour',
  ]);
  await page.locator('.top-pause').click();
  await says('.paused', 'Everything is safe.', 'Take your time.');
  await fits(page, 'the pause in Easy Read');
  await page.locator('.paused .button-go').click();
  await changeTo(page, 'pl');
  await expect(page.locator('.decor-who .one-of-tile')).toContainText([
    'Lekarz',
    'Opiekun',
    'Ja',
    'Pielęgniarka',
    'Neighbour',
  ]);

  await changeTo(page, 'en');
  await page.locator('.bar-go').click();
  await page.locator('.bar-go').click();
  await fits(page, 'a question in Easy Read');
  await page.locator('.cards-words').click();
  await says('.write', 'Write what you want to say.', 'Please do not write names.');
  await page.getByRole('textbox').fill('Dr Okafor listened to me');
  await fits(page, 'words in Easy Read');
  await button(page, 'Read it back').click();
  await says('.decide', 'This looks like a name.', 'People may know who that is.');
  await fits(page, 'a marked name in Easy Read');
  await page.getByRole('button', { name: /^Hide it/ }).click();
  await says('.read-back', 'Is that right?');
  await fits(page, 'reading back in Easy Read');
  await button(page, 'Yes, keep it').click();
  await says(
    '.read-back',
    'Could somebody here guess who said this?',
    'Is there something that only one person would say?',
  );
  await fits(page, 'could somebody guess in Easy Read');
  await button(page, 'No, nobody could').click();
  await says('.read-back', 'Can we put these words in the report?', 'We will not say that it was you.');
  await button(page, 'No, keep them here').click();
  await button(page, 'Back to the circle').click();
  await page.locator('.bar-go').click();
  await says('[role="dialog"]', 'That is OK.', 'You can leave it like this.', 'Or you can go back.');
});

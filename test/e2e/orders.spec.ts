import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { drag, fromList } from './hands.ts';
import { answered, asking, begun, eventsOnDisk, later, layEvents, planned, start } from './rehearsed.ts';
import { asked, button, done, heading, saved, takeTurn } from './turn.ts';

const id = 'rehearsed-session-1';
const goOn = async (page: Page) => {
  await page.reload();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Rehearsed' })
    .getByRole('button', { name: /^Go on/ })
    .click();
};
const placeAll = async (page: Page) => {
  await button(page, 'Use a list').click();
  await fromList(page, 'doctor', 'ring 1 of 6');
  await fromList(page, 'carer', 'ring 3 of 6');
  await fromList(page, 'self', 'ring 5 of 6');
};

test('question by question, everybody answers the first one before anybody gets the second', async ({
  app,
}) => {
  const { page } = app;
  await layEvents(app.data, id, begun(id, planned({ participants: 2, turns: 'question' })));
  await goOn(page);
  await button(page, 'Start this turn').click();
  for (const mark of ['blue star', 'orange moon']) {
    await takeTurn(page, mark);
    await asked(page, start.wording);
    await placeAll(page);
    await done(page);
  }
  await button(page, 'I am blue star').click();
  await asked(page, later.wording);
  await done(page);
  await expect(heading(page, 'Orange moon’s turn')).toBeVisible();
});

test('one board for the group is taken by all at once, and the report says how many agreed on it', async ({
  app,
}) => {
  const { page } = app;
  await button(page, 'New session').click();
  await page.getByRole('button', { name: /^How it runs/ }).click();
  await page.getByRole('radio', { name: /^One board for the whole group/ }).check();
  await button(page, 'Start the session').click();
  await expect(heading(page, 'The group’s turn')).toBeVisible();
  await button(page, 'We are ready').click();
  await button(page, 'Go to the circle').click();
  await placeAll(page);
  await button(page, 'We are done').click();
  await asked(page, 'When your care is planned, who has a say?');
  await saved(page);
  await button(page, 'Pause').click();
  await button(page, 'For the facilitator: session page').click();
  await button(page, 'Look at the answers').click();
  await button(page, 'Decisions about my care').click();
  await expect(page.getByText('One board, agreed by 6 people.')).toBeVisible();
  await expect(page.getByText('The group put itself (“Me”) in ring 5 of 6')).toBeVisible();
});

test('with a blank start the figures wait beside the board again; carried over, they stay', async ({
  app,
}) => {
  const { page, data } = app;
  const stands = page.getByRole('region', { name: 'Where they stand' });
  await layEvents(data, id, [
    ...begun(id, planned({ start: 'blank', participants: 2 })),
    ...answered('p1', 'start'),
  ]);
  await goOn(page);
  await button(page, 'Start this turn').click();
  await button(page, 'I am blue star').click();
  await expect(stands.getByText('not on the board yet')).toHaveCount(3);
  await drag(page, 'self', { x: 0.3, y: 0.3 });
  await done(page);
  const question = page.getByRole('dialog', { name: 'Not on the board yet: Doctor and Carer' });
  await question.getByRole('button', { name: 'Go back' }).click();
  await done(page);
  await question.getByRole('button', { name: 'Leave it like this' }).click();
  await expect(heading(page, 'Orange moon’s turn')).toBeVisible();

  const carried = 'rehearsed-session-2';
  await layEvents(data, carried, [
    ...begun(carried, planned({ title: 'Carried' })),
    ...answered('p1', 'start', { doctor: { x: 0, y: 0 } }),
  ]);
  await page.reload();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Carried' })
    .getByRole('button', { name: /^Go on/ })
    .click();
  await button(page, 'Start this turn').click();
  await button(page, 'I am blue star').click();
  await expect(stands).toContainText('Doctoron the middle dot, all the say');
});

test('a person who comes later is added and has their turn', async ({ app }) => {
  const { page, data } = app;
  await layEvents(data, id, [
    ...begun(id, planned({ participants: 1, questions: [start] })),
    ...answered('p1', 'start'),
  ]);
  await goOn(page);
  await expect(heading(page, 'Everybody has had their turn')).toBeVisible();
  await button(page, 'Add a person').click();
  await expect(heading(page, 'Orange moon’s turn')).toBeVisible();
  await saved(page);
  expect((await eventsOnDisk(data)).at(-1)).toMatchObject({ type: 'participants-added', count: 1 });
});

test('a question can be written, moved, edited and taken out before the session starts', async ({ app }) => {
  const { page, data } = app;
  await button(page, 'New session').click();
  await button(page, 'Write a question').click();
  await button(page, 'Keep this question').click();
  await expect(page.getByText('Please write the question first.')).toBeVisible();
  await page.getByLabel('The question', { exact: true }).fill('Who decides about visits?');
  await page.getByLabel('Short name, for lists').fill('Visits');
  await button(page, 'Keep this question').click();
  await button(page, 'Move “Visits” up').click();
  await button(page, 'More for “Having a say”').click();
  await page.getByRole('menuitem', { name: 'Take out' }).click();
  await button(page, 'More for “Visits”').click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await page.getByLabel('In simpler words').fill('Who picks the visitors?');
  await button(page, 'Keep this question').click();
  await button(page, 'Add questions from a set').click();
  await page.getByRole('checkbox', { name: 'How sure are you what good care', exact: false }).first().check();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await button(page, 'One more').click();
  await saved(page);
  const plan = (await eventsOnDisk(data)).at(-1)?.plan as {
    participants: number;
    questions: { topic: string }[];
  };
  expect(plan.participants).toBe(7);
  expect(plan.questions.map(({ topic }) => topic)).toEqual([
    'Decisions about my care',
    'Knowing my medication',
    'Visits',
    'Who the doctor talks to',
    expect.any(String),
    'What would help',
  ]);
});

test('a question is asked in another way and in simpler words, and then as it was written', async ({
  app,
}) => {
  const { page, data } = app;
  const plan = planned({
    questions: [
      asking('one', 'Who has a say?', {
        kind: 'baseline',
        simpler: 'Who picks?',
        otherWays: ['Whose voice counts?'],
      }),
    ],
  });
  await layEvents(data, id, begun(id, plan));
  await goOn(page);
  await button(page, 'Start this turn').click();
  await takeTurn(page, 'blue star');
  await button(page, 'Say it another way').click();
  await asked(page, 'Whose voice counts?');
  await button(page, 'Simpler words').click();
  await asked(page, 'Who picks?');
  await button(page, 'The question again').click();
  await asked(page, 'Who has a say?');
});

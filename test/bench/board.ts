import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { serveHarness } from '../board/harness/serve.ts';

/**
 * Script time a move costs on our board, against the least it can cost: the same bitmaps on one bare canvas with
 * one listener. Both in one run, turn about, so that a busy machine slows both.
 */
export type BoardBench = {
  /** Our script time per move divided by the bare canvas's; 1 would be a board that costs nothing. */
  readonly script: number;
  /** The same for everything that the page's main thread did: script, style, layout, paint. */
  readonly task: number;
  /** Milliseconds of script per move, for orientation only. */
  readonly ours: number;
  readonly bare: number;
};

const moves = 300;
const rounds = 3;
const size = { width: 1000, height: 700 };

type Cost = { readonly script: number; readonly task: number };

const metrics = async (cdp: CDPSession): Promise<Cost> => {
  const { metrics: all } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => all.find((metric) => metric.name === name)?.value ?? 0;
  return { script: of('ScriptDuration') * 1000, task: of('TaskDuration') * 1000 };
};

/** One drag in many moves, as the browser delivers them: each waits until the page has dealt with the last. */
const dragged = async (page: Page, cdp: CDPSession, grip: { x: number; y: number }): Promise<Cost> => {
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x - 10, grip.y + 10);
  const before = await metrics(cdp);
  for (let i = 0; i < moves; i += 1) {
    const turn = (2 * Math.PI * i) / 97;
    await page.mouse.move(420 + 180 * Math.cos(turn), 380 + 160 * Math.sin(turn));
  }
  const after = await metrics(cdp);
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.up();
  return { script: (after.script - before.script) / moves, task: (after.task - before.task) / moves };
};

const open = async (browser: Browser, address: string) => {
  const page = await (await browser.newContext({ viewport: { width: 1040, height: 740 } })).newPage();
  await page.goto(address);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return { page, cdp };
};

const middleOf = (costs: readonly number[]): number =>
  costs.toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN;

export const benchBoard = async (): Promise<BoardBench> => {
  const server = await serveHarness(0);
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '/usr/bin/chromium',
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const root = server.resolvedUrls?.local[0] ?? '';
    const query = `?width=${size.width}&height=${size.height}`;
    const board = await open(browser, `${root}${query}`);
    const twin = board.page.getByRole('button', { name: 'Me', exact: true });
    await board.page.waitForFunction(() => document.querySelector<HTMLElement>('.board-twin')?.style.width);
    const box = await twin.boundingBox();
    const ourGrip = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    const bare = await open(browser, `${root}bare.html${query}`);
    const [ours, least]: [Cost[], Cost[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      await board.page.bringToFront();
      ours.push(await dragged(board.page, board.cdp, ourGrip));
      await bare.page.bringToFront();
      least.push(await dragged(bare.page, bare.cdp, { x: 400, y: 400 }));
    }
    const [our, bareOne] = [ours, least].map((costs) => ({
      script: middleOf(costs.map((cost) => cost.script)),
      task: middleOf(costs.map((cost) => cost.task)),
    }));
    if (!our || !bareOne) throw new Error('nothing was measured');
    return {
      script: our.script / bareOne.script,
      task: our.task / bareOne.task,
      ours: our.script,
      bare: bareOne.script,
    };
  } finally {
    await browser.close();
    await server.close();
  }
};

if (import.meta.main) {
  const { script, task, ours, bare } = await benchBoard();
  console.log(
    `board: script time per move ${script.toFixed(1)} × a bare canvas (${ours.toFixed(3)} ms against ${bare.toFixed(3)} ms), whole task ${task.toFixed(1)} ×`,
  );
}

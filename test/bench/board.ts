import { type Browser, type CDPSession, chromium } from '@playwright/test';
import type { Point } from '../../renderer/board/geometry.ts';
import { findBrowser } from '../../scripts/browser.mjs';
import { serveHarness } from '../board/harness/serve.ts';
import { median, ratioLine } from './spread.ts';

/**
 * What a move costs on our board, with plain figures and with richly decorated ones, and the least it can cost: the same bitmaps on one bare canvas with one
 * listener. Milliseconds per move, medians of drags taken turn about, so that a busy machine slows both.
 */
export type BoardBench = { readonly ours: Cost; readonly bare: Cost; readonly decorated: Cost };

/** `task` is everything that the page's main thread did: script, style, layout, paint. */
type Cost = { readonly script: number; readonly task: number };

const moves = 240;
const rounds = 3;
const size = { width: 1000, height: 700 };

const metrics = async (cdp: CDPSession): Promise<Cost> => {
  const { metrics: all } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => all.find((metric) => metric.name === name)?.value ?? 0;
  return { script: of('ScriptDuration') * 1000, task: of('TaskDuration') * 1000 };
};

/**
 * One drag in many moves, each sent once the page has dealt with the last. Sent to the browser itself:
 * Playwright's own mouse runs script in the page, which would count on both sides.
 */
const dragged = async (cdp: CDPSession, grip: Point): Promise<Cost> => {
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point, down = true) =>
    cdp.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: down ? 1 : 0,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  await send('mouseMoved', grip, false);
  await send('mousePressed', grip);
  await send('mouseMoved', { x: grip.x - 10, y: grip.y + 10 });
  const before = await metrics(cdp);
  for (let i = 0; i < moves; i += 1) {
    const turn = (2 * Math.PI * i) / 97;
    await send('mouseMoved', { x: 420 + 180 * Math.cos(turn), y: 380 + 160 * Math.sin(turn) });
  }
  const after = await metrics(cdp);
  await send('mouseMoved', grip);
  await send('mouseReleased', grip, false);
  return { script: (after.script - before.script) / moves, task: (after.task - before.task) / moves };
};

const open = async (browser: Browser, address: string) => {
  const page = await (await browser.newContext({ viewport: { width: 1040, height: 740 } })).newPage();
  await page.goto(address);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return { page, cdp };
};

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
    const rich = await open(browser, `${root}${query}&decorated=60`);
    await rich.page.waitForFunction(() => document.querySelector<HTMLElement>('.board-twin')?.style.width);
    const bare = await open(browser, `${root}bare.html${query}`);
    const [ours, least, decorated]: [Cost[], Cost[], Cost[]] = [[], [], []];
    for (let round = 0; round < rounds; round += 1) {
      await board.page.bringToFront();
      ours.push(await dragged(board.cdp, ourGrip));
      await rich.page.bringToFront();
      decorated.push(await dragged(rich.cdp, ourGrip));
      await bare.page.bringToFront();
      least.push(await dragged(bare.cdp, { x: 400, y: 400 }));
    }
    const middle = (costs: readonly Cost[]): Cost => ({
      script: median(costs.map((cost) => cost.script)),
      task: median(costs.map((cost) => cost.task)),
    });
    return { ours: middle(ours), bare: middle(least), decorated: middle(decorated) };
  } finally {
    await browser.close();
    await server.close();
  }
};

if (import.meta.main) {
  const { ours, bare, decorated } = await benchBoard();
  const than = 'a drag on a bare canvas';
  console.log(ratioLine('moving a figure, script', ours.script, bare.script, than));
  console.log(ratioLine('moving a figure, whole main thread', ours.task, bare.task, than));
  console.log(ratioLine('moving a decorated figure, script', decorated.script, ours.script, 'a plain one'));
  console.log(
    ratioLine('moving a decorated figure, whole main thread', decorated.task, ours.task, 'a plain one'),
  );
}

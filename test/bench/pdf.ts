// node test/bench/pdf.ts: our PDFs beside Chromium's print of the screen edition, in time and size.
import { chromium } from '@playwright/test';
import { reportHtml } from '../../electron/core/html/report.ts';
import { easyPdf } from '../../electron/core/pdf/easy.ts';
import { reportPdf } from '../../electron/core/pdf/report.ts';
import { rehearse } from '../../scripts/demo/rehearsal.ts';
import { buildReport } from '../../shared/report/build.ts';
import { replay } from '../../shared/session/reduce.ts';
import { launchOptions } from '../e2e/chromium.ts';
import { median, ratioLine } from './spread.ts';

const rounds = 7;

const timed = async (work: () => Promise<Uint8Array>): Promise<{ took: number; bytes: number }> => {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    bytes = (await work()).length;
    times.push(performance.now() - began);
  }
  return { took: median(times), bytes };
};

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;

const session = replay(rehearse({ seed: 7, participants: 9, id: 'bench-session' }));
if (!session) throw new Error('no session');
const browser = await chromium.launch(launchOptions);
try {
  for (const kind of ['anonymous', 'group'] as const) {
    const model = buildReport(session, { kind, region: null, month: '2026-11' });
    const page = await browser.newPage();
    await page.setContent(reportHtml(model));
    const printed = await timed(() => page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
    const ours = await timed(() => reportPdf(model));
    const easy = await timed(() => easyPdf(model));
    const name = `The PDF, ${kind}`;
    console.log(ratioLine(name, ours.took, printed.took, 'Chromium’s print, the browser already open'));
    console.log(
      `${name}: ${(ours.bytes / printed.bytes).toFixed(2)} × its size (${kilobytes(ours.bytes)} against ${kilobytes(printed.bytes)})`,
    );
    console.log(`Easy Read, ${kind}: ${easy.took.toFixed(0)} ms, ${kilobytes(easy.bytes)}`);
    await page.close();
  }
} finally {
  await browser.close();
}

// The least that serves a page with a canvas and keeps a press on it: what a start is measured against.
import { open } from 'node:fs/promises';
import { createServer } from 'node:http';

const page = `<!doctype html><title>bare</title><canvas id="board" width="800" height="600"></canvas><p id="said"></p>
<script>
const board = document.getElementById('board');
board.addEventListener('click', async ({ offsetX, offsetY }) => {
  const paint = board.getContext('2d');
  paint.arc(offsetX, offsetY, 20, 0, 7);
  paint.fill();
  await fetch('/placed', { method: 'POST', body: JSON.stringify({ offsetX, offsetY }) });
  document.getElementById('said').textContent = 'Saved';
});
</script>`;

const file = await open(process.argv[2] ?? 'bare.jsonl', 'w');
const server = createServer(async (request, response) => {
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html').end(page);
    return;
  }
  for await (const chunk of request) await file.write(chunk);
  await file.datasync();
  response.statusCode = 204;
  response.end();
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}/#bare`);
});

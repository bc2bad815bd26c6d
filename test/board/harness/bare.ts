import '../../../renderer/styles/tokens.css';
import './harness.css';
import { paintSheet } from '../../../renderer/board/figureSheet.ts';
import { figurePicture } from '../../../renderer/pictures/figurePicture.ts';
import { figureImage } from '../../../renderer/pictures/paintedFigure.ts';

/** The least that a drag of the same three bitmaps can cost: one canvas, one listener, one paint a frame. */
const canvas = document.getElementById('bare');
if (canvas instanceof HTMLCanvasElement) {
  const query = new URLSearchParams(location.search);
  const [width, height] = [Number(query.get('width') ?? 900), Number(query.get('height') ?? 700)];
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext('2d');
  const image = await figureImage(
    figurePicture({ role: 'self', cutOut: 'tall', colour: 'sky', face: 'none' }),
  );
  const sheet = paintSheet(image, 0.7, devicePixelRatio);
  const at = [
    { x: 200, y: 200 },
    { x: 300, y: 300 },
    { x: 400, y: 400 },
  ];
  let [held, asked] = [false, false];
  const paint = () => {
    asked = false;
    if (!context) return;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, width, height);
    for (const { x, y } of at)
      context.drawImage(sheet.lying, x + sheet.x, y + sheet.y, sheet.width, sheet.height);
  };
  const ask = () => {
    if (!asked) requestAnimationFrame(paint);
    asked = true;
  };
  canvas.addEventListener('mousedown', () => {
    held = true;
  });
  window.addEventListener('mouseup', () => {
    held = false;
  });
  window.addEventListener('mousemove', (event) => {
    if (!held) return;
    const last = at.at(-1);
    if (last) [last.x, last.y] = [event.clientX, event.clientY];
    ask();
  });
  paint();
}

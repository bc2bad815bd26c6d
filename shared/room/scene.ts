import { z } from 'zod';
import { cards, roles } from '../exercise/kit.ts';
import { markColours, markShapes } from '../exercise/marks.ts';
import { tableReach } from '../exercise/place.ts';
import { designIds } from '../exercise/rings.ts';
import { limits } from '../session/limits.ts';
import { plainText } from '../session/plainText.ts';
import { pens } from './pens.ts';

/**
 * What the room's screen shows. The facilitator's page posts a scene; the core keeps the last one in memory and
 * never on a disk. No scene that the page can post holds a placement of a participant: for boards it names the
 * question, and the core adds the boards when the group is ready.
 */

const sessionId = z.string().regex(/^[a-z0-9][a-z0-9-]{7,63}$/);
const questionId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const coordinate = z.number().min(-tableReach).max(tableReach);

/** Numbers of a stroke: x and y in turn, in units of the circle. */
const stroke = z.strictObject({
  pen: z.enum(pens),
  points: z.array(coordinate).min(2).max(2_000).readonly(),
});
export type Stroke = z.infer<typeof stroke>;

const exampleFigure = z.strictObject({ role: z.enum(roles), x: coordinate, y: coordinate });
export type ExampleFigure = z.infer<typeof exampleFigure>;

/** Examples to talk about: made up by the facilitator, nobody's answer. */
const whiteboard = z.strictObject({
  show: z.literal('whiteboard'),
  figures: z.array(exampleFigure).max(roles.length).readonly(),
  strokes: z.array(stroke).max(200).readonly(),
  caption: plainText(300),
});
export type Whiteboard = z.infer<typeof whiteboard>;

const quiet = z.strictObject({ show: z.literal('quiet') });
const pause = z.strictObject({ show: z.literal('pause') });
const turn = z.strictObject({
  show: z.literal('turn'),
  shape: z.enum(markShapes),
  colour: z.enum(markColours),
});

const everyScene = [
  quiet,
  pause,
  turn,
  /** Words of a step: a welcome, ground rules, a light question, thanks. */
  z.strictObject({
    show: z.literal('words'),
    title: plainText(200),
    lines: z.array(plainText(limits.wording)).max(30).readonly(),
  }),
  z.strictObject({ show: z.literal('break') }),
  z.strictObject({ show: z.literal('question'), wording: plainText(limits.wording).min(1) }),
  z.strictObject({ show: z.literal('cards') }),
  z.strictObject({ show: z.literal('card'), card: z.enum(cards) }),
  z.strictObject({ show: z.literal('faces') }),
  whiteboard,
] as const;

/** All boards of a question, as the group chose; refused until everybody is ready. */
const boardsAsked = z.strictObject({ show: z.literal('boards'), session: sessionId, question: questionId });

export const roomScene = z.discriminatedUnion('show', [...everyScene, boardsAsked]);
export type RoomScene = z.infer<typeof roomScene>;

/** A board without whose it is. Figures that are not on the table are left out. */
const board = z.strictObject({ design: z.enum(designIds), figures: z.array(exampleFigure).readonly() });
export type RoomBoard = z.infer<typeof board>;

const boardsShown = z.strictObject({
  show: z.literal('boards'),
  wording: z.string(),
  boards: z.array(board).readonly(),
});

/** A scene as the room gets it. */
export const shownScene = z.discriminatedUnion('show', [...everyScene, boardsShown]);
export type ShownScene = z.infer<typeof shownScene>;

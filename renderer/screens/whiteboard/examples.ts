import type { ExampleFigure } from '../../../shared/room/scene.ts';

/** Placements to talk about before anybody places their own. None is anybody's answer, and none is wrong. */
export const examples = {
  doctorMiddle: [
    { role: 'doctor', x: 0, y: 0 },
    { role: 'carer', x: -0.62, y: 0.3 },
    { role: 'self', x: 0.6, y: 0.42 },
  ],
  outside: [
    { role: 'doctor', x: 0.05, y: -0.2 },
    { role: 'carer', x: -0.4, y: 0.25 },
    { role: 'self', x: 0.86, y: 0.82 },
  ],
  carerNext: [
    { role: 'doctor', x: 0.1, y: -0.6 },
    { role: 'carer', x: -0.12, y: 0.22 },
    { role: 'self', x: 0.16, y: 0.24 },
  ],
  together: [
    { role: 'doctor', x: -0.26, y: 0.06 },
    { role: 'carer', x: 0, y: 0.08 },
    { role: 'self', x: 0.26, y: 0.06 },
  ],
} as const satisfies Record<string, readonly ExampleFigure[]>;

export type Example = keyof typeof examples;
export const exampleNames = Object.keys(examples) as Example[];

import type { PaperColour } from './kit.ts';

/** The sheets that cut-outs are cut from: the same values as `--cut-*` in tokens.css, because a picture for the canvas cannot read CSS. */
export const paper = {
  clay: '#c9785c',
  plum: '#84597e',
  sky: '#5d8fb3',
  moss: '#76904f',
  sun: '#dcae4b',
  rose: '#d28e97',
  slate: '#66707c',
  sand: '#c8b08b',
} as const satisfies Record<PaperColour, string>;

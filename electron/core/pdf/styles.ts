import { ink, inkSoft } from '../../../shared/report/pictures/palette.ts';
import type { Style } from './flow.ts';

/** How the parts of a report look. Nothing is smaller than 12 points. */
export const go = '#235b55';
export const panel = '#f7f2e9';

const base = { weight: 'regular', colour: ink, leading: 1.36 } as const;
export const bodyStyle: Style = { ...base, size: 12.5 };
export const titleStyle: Style = { ...base, size: 34, weight: 'strong', leading: 1.15 };
export const kindStyle: Style = { ...base, size: 18, weight: 'strong', colour: go, leading: 1.3 };
export const headingStyle: Style = { ...base, size: 20, weight: 'strong', leading: 1.25 };
export const questionStyle: Style = { ...base, size: 23, weight: 'strong', leading: 1.2, balanced: true };
export const subheadingStyle: Style = { ...base, size: 14, weight: 'strong', leading: 1.35 };
export const bigStyle: Style = { ...base, size: 15.5, leading: 1.36 };
export const softStyle: Style = { ...base, size: 12, colour: inkSoft };
export const labelStyle: Style = { ...bodyStyle, weight: 'strong', colour: go };
export const strongStyle: Style = { ...bodyStyle, weight: 'strong' };

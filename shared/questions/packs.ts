import { carer } from './carer.ts';
import { equalPowerPack } from './equalPower.ts';
import type { Pack } from './question.ts';
import { survey } from './survey.ts';
import { workshop } from './workshop.ts';
import { youngCarer } from './youngCarer.ts';

/** The packs that ship, in the order in which they are offered. The baseline belongs to every plan. */
export const packs: readonly Pack[] = [workshop, survey, carer, youngCarer, equalPowerPack];

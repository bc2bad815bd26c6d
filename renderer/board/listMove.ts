import type { FigureId } from '../../shared/exercise/figures.ts';
import { placeInZone } from '../../shared/exercise/listPlace.ts';
import { type RingDesign, zoneOf, zones } from '../../shared/exercise/rings.ts';
import type { Standing } from '../../shared/session/model.ts';
import { type BoardMove, moveTo } from './move.ts';

/** The entry of the list at which a figure stands: a zone, the tray, or set aside. */
export const chosenOf = (standing: Standing, design: RingDesign): string =>
  standing.at === 'table' ? `${zoneOf(standing.place, design)}` : standing.at;

/** The move an entry of the list stands for; null when it says where the figure already is. */
export const listedMove = (
  chosen: string,
  role: FigureId,
  from: Standing,
  design: RingDesign,
): BoardMove | null => {
  if (chosen === chosenOf(from, design)) return null;
  if (chosen === 'tray' || chosen === 'aside') return moveTo(role, from, { at: chosen });
  const zone = zones.find((each) => `${each}` === chosen);
  if (zone === undefined) return null;
  const stands = from.at === 'table' ? from.place : undefined;
  return moveTo(role, from, { at: 'table', place: placeInZone(zone, role, stands, design) });
};

import type { Area } from '../../../src/model/area.ts';
import { randomSource } from '../random.ts';
import { inventCadres } from './cadres.ts';
import { inventConvergence } from './convergence.ts';
import { inventFamilyReports } from './familyReports.ts';
import type { InventedTable } from './inventedTable.ts';
import { lastMonths, lastQuarters } from './lastPeriods.ts';
import { villagesOf } from './villages.ts';

const [QUARTERS, MONTHS] = [3, 6];

/**
 * Invents what cadres, desa and the family programme would report. Same input, same tables; their random numbers are
 * not those of the weighings, so that one can change without the other.
 */
export function inventServices(
  areas: readonly Area[],
  kabupaten: string,
  asOf: string,
  seed: number,
): readonly InventedTable[] {
  const random = randomSource(seed + 1);
  const villages = villagesOf(areas, kabupaten, random);
  const quarters = lastQuarters(asOf, QUARTERS);
  const kecamatan = areas.filter(({ level, parent }) => level === 'kecamatan' && parent === kabupaten);
  const codes = kecamatan.map(({ code }) => code);
  return [
    inventCadres(villages, quarters, random),
    inventConvergence(villages, quarters, random),
    inventFamilyReports(codes, lastMonths(asOf, MONTHS), random),
  ];
}

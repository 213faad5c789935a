import fc from 'fast-check';
import { checkSources } from '../../scripts/check/checkSources.ts';
import { sumTallies } from '../../scripts/derive/sumTallies.ts';
import type { Tally } from '../../scripts/derive/tally.ts';
import type { Area } from '../../src/model/area.ts';
import type { Region } from '../../src/model/region.ts';
import { areasOf, regionSources } from '../fixtures/sources.ts';

/** A kabupaten of four kecamatan: with three, three, two desa and one. */
export const areas = areasOf(
  '97.01',
  ...['97.01.01', '97.01.02', '97.01.03', '97.01.04'],
  ...['97.01.01.2001', '97.01.01.2002', '97.01.01.2003', '97.01.02.2001', '97.01.02.2002', '97.01.02.2003'],
  ...['97.01.03.2001', '97.01.03.2002', '97.01.04.2001'],
);
export const villages = [...areas.values()].filter(({ level }) => level === 'desa').map(({ code }) => code);
export const DISCLOSURE = { minimumCount: 5, minimumDenominator: 20 };

export const tally = (area: string, stunted: number, more: Partial<Tally> = {}): Tally => ({
  area,
  period: '2025-02',
  publication: 'p',
  programme: 't',
  status: 'counted',
  measured: 100,
  denominatorKind: 'measured',
  stunted,
  ...more,
});
export const withSums = (rows: readonly Tally[], known: ReadonlyMap<string, Area> = areas) => [
  ...rows,
  ...sumTallies(rows, known, 'kabupaten'),
];
export const of = (...stunted: readonly number[]) =>
  withSums(stunted.flatMap((count, index) => tally(villages[index] ?? '', count)));

const { dataset } = checkSources(regionSources);
if (!dataset) throw new Error('region.json is sound');
/** The region whose site the tallies are for. */
export const region: Region = { ...dataset.vocabulary.region, disclosure: DISCLOSURE };

/**
 * Random rows of every desa: many small counts, some areas with few or hardly any children, some without a row. The
 * puskesmas of a kecamatan share its children among them.
 */
export function rowsIn(known: ReadonlyMap<string, Area>): fc.Arbitrary<readonly Tally[]> {
  const desa = [...known.values()].filter(({ level }) => level === 'desa');
  const centres = [...known.values()].filter(({ level }) => level === 'puskesmas');
  const measured = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 60, max: 300 }) },
    { weight: 1, arbitrary: fc.integer({ min: 10, max: 30 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 8 }) },
  );
  const stunted = fc.oneof(fc.nat(3), fc.nat(8), fc.nat(20), fc.nat(60));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const row = fc.record({ measured, stunted, share, isThere: fc.integer({ min: 0, max: 19 }) });
  return fc.array(row, { minLength: desa.length, maxLength: desa.length }).map((rows) => {
    const villageRows = rows.flatMap((found, index) => {
      const children = Math.min(found.stunted, found.measured);
      const severe = Math.round(children * found.share);
      const { measured: most } = found;
      return found.isThere === 0
        ? []
        : [tally(desa[index]?.code ?? '', children, { measured: most, severe })];
    });
    const centreRows = [...Map.groupBy(centres, ({ parent }) => parent)].flatMap(([kecamatan, own]) =>
      shared(
        villageRows.filter(({ area }) => area.startsWith(`${kecamatan}.`)),
        own.map(({ code }) => code),
      ),
    );
    return [...villageRows, ...centreRows];
  });
}

/** The children of some rows dealt out to as many other areas: each takes every so manieth row. */
function shared(rows: readonly Tally[], codes: readonly string[]): Tally[] {
  return codes.flatMap((code, index) => {
    const own = rows.filter((_row, at) => at % codes.length === index);
    const total = (cell: 'measured' | 'stunted' | 'severe') =>
      own.reduce((sum, each) => sum + (each[cell] ?? 0), 0);
    if (own.length === 0) return [];
    return [tally(code, total('stunted'), { measured: total('measured'), severe: total('severe') })];
  });
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tally } from '../../scripts/derive/tally.ts';
import { protectTallies } from '../../scripts/protect/protectTallies.ts';
import type { Cell } from '../../scripts/protect/suppression.ts';
import { areasOf } from '../fixtures/sources.ts';
import { areas, DISCLOSURE, of, rowsIn, tally, villages, withSums } from './villages.ts';

const withheld = (tallies: readonly Tally[], cell: Cell = 'stunted', known = areas) => {
  const { suppressions } = protectTallies(tallies, known, DISCLOSURE);
  return tallies
    .filter((each) => suppressions.get(each)?.[cell])
    .map(({ area }) => area)
    .toSorted();
};
const reasonOf = (one: Tally, cell: Cell = 'stunted') =>
  protectTallies([one], areas, DISCLOSURE).suppressions.get(one)?.[cell];

describe('a single row', () => {
  it.each([
    [0, undefined],
    [1, 'protected'],
    [4, 'protected'],
    [5, undefined],
  ])('with %d stunted children is withheld because: %s', (stunted, reason) => {
    expect(reasonOf(tally('97.01.01.2001', stunted))).toBe(reason);
  });

  it('over fewer than twenty children is withheld whatever it counts, and its denominator says why', () => {
    expect(reasonOf(tally('97.01.01.2001', 0, { measured: 19 }))).toBe('small-denominator');
    expect(reasonOf(tally('97.01.01.2001', 0, { measured: 19 }), 'measured')).toBeUndefined();
    expect(reasonOf(tally('97.01.01.2001', 0, { measured: 20 }))).toBeUndefined();
  });

  it('over so few children that these alone would tell the count hides its denominator too', () => {
    expect(reasonOf(tally('97.01.01.2001', 1, { measured: 2 }), 'measured')).toBe('protected');
    expect(reasonOf(tally('97.01.01.2001', 1, { measured: 5 }), 'measured')).toBeUndefined();
  });

  it('withholds a small severe count alone, and with a small count its severe part too', () => {
    expect(reasonOf(tally('97.01.01.2001', 30, { severe: 2 }))).toBeUndefined();
    expect(reasonOf(tally('97.01.01.2001', 30, { severe: 2 }), 'severe')).toBe('protected');
    expect(reasonOf(tally('97.01.01.2001', 3, { severe: 0 }), 'severe')).toBe('protected');
  });

  it('withholds small counts that cannot be, which are counts of children all the same', () => {
    const impossible = tally('97.01.01.2001', 3, { severe: 30, status: 'contradicted' });
    expect(reasonOf(impossible)).toBe('protected');
  });
});

describe('a family', () => {
  it('withholds one sibling that hides a small count, chosen by its denominator and not by its count', () => {
    const measured = [100, 90, 80, 100, 100, 100, 100, 100, 100];
    const rows = [3, 9, 20, 30, 40, 50, 60, 70, 80].map((count, index) =>
      tally(villages[index] ?? '', count, { measured: measured[index] ?? 0 }),
    );
    expect(withheld(withSums(rows))).toEqual(['97.01.01.2001', '97.01.01.2003']);
  });

  it('takes more siblings until every withheld count keeps four values', () => {
    // 3 + 0 leaves the first 0 to 3 and says that it is not 4; 1 + 5 leaves 1 to 4, for the other may be small too.
    expect(withheld(of(0, 3, 20, 30, 40, 50, 60, 70, 80))).toEqual([
      '97.01.01.2001',
      '97.01.01.2002',
      '97.01.01.2003',
    ]);
    expect(withheld(of(1, 5, 12, 0, 40, 50, 60, 70, 80))).toEqual(['97.01.01.2001', '97.01.01.2002']);
  });

  it('protects the only desa of a kecamatan by another kecamatan whose desa do not add up to it', () => {
    expect(withheld(of(10, 20, 30, 40, 50, 60, 70, 80, 2))).toEqual([
      '97.01.03',
      '97.01.03.2001',
      '97.01.04',
      '97.01.04.2001',
    ]);
  });

  it('needs no partner where the publication shows no sum', () => {
    expect(withheld(of(3, 9))).toEqual(['97.01.01.2001']);
  });

  it('hides all denominators of a family in which one is so small that it would tell the count', () => {
    const rows = of(30, 31, 32, 33, 34, 35, 36, 37, 38).filter(({ composition }) => !composition);
    const one = rows.map((row, index) => (index === 0 ? { ...row, measured: 2, stunted: 1 } : row));
    expect(withheld(withSums(one), 'measured')).toEqual(['97.01.01.2001', '97.01.01.2002', '97.01.01.2003']);
  });

  it('hides the same count in a puskesmas family as among the desa', () => {
    const both = new Map([...areas, ...areasOf('97.01.01.P01', '97.01.01.P02')]);
    const rows = [3, 9, 20].map((count, index) => tally(villages[index] ?? '', count));
    const centres = [tally('97.01.01.P01', 6), tally('97.01.01.P02', 26)];
    const found = withheld(withSums([...rows, ...centres], both), 'stunted', both);
    expect(found).toEqual(['97.01.01.2001', '97.01.01.2002']);
  });

  it('keeps publications and distinct months apart', () => {
    const rows = [3, 9, 20].map((count, index) => tally(villages[index] ?? '', count));
    const later = rows.map((row) => ({ ...row, period: '2025-08', stunted: (row.stunted ?? 0) + 30 }));
    const all = [...withSums(rows), ...withSums(later)];
    const found = [...protectTallies(all, areas, DISCLOSURE).suppressions.keys()];
    expect(found.map(({ area, period }) => `${area} ${period}`).toSorted()).toEqual([
      '97.01.01.2001 2025-02',
      '97.01.01.2002 2025-02',
    ]);
  });

  it('withholds in a year what it withholds in one of its months, and in another publication too', () => {
    const rows = [3, 9, 20].map((count, index) => tally(villages[index] ?? '', count));
    const year = rows.map((row) => ({ ...row, period: '2025', stunted: (row.stunted ?? 0) + 40 }));
    const other = year.map((row) => ({ ...row, publication: 'q' }));
    const all = [...withSums(rows), ...withSums(year), ...withSums(other)];
    const found = [...protectTallies(all, areas, DISCLOSURE).suppressions.keys()];
    const places = found.map(({ publication, period, area }) => `${publication} ${period} ${area}`);
    for (const area of ['97.01.01.2001', '97.01.01.2002']) {
      expect(places).toEqual(
        expect.arrayContaining([`p 2025-02 ${area}`, `p 2025 ${area}`, `q 2025 ${area}`]),
      );
    }
  });

  it('withholds the same in any order of rows', () => {
    fc.assert(
      fc.property(
        rowsIn(areas).chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(withheld(withSums(shuffled))).toEqual(withheld(withSums(all)));
          expect(withheld(withSums(shuffled), 'severe')).toEqual(withheld(withSums(all), 'severe'));
        },
      ),
    );
  });
});

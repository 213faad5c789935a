import { describe, expect, it } from 'vitest';
import type { Tally } from '../../scripts/derive/tally.ts';
import { protectTallies } from '../../scripts/protect/protectTallies.ts';
import type { Cell } from '../../scripts/protect/suppression.ts';
import { areas, DISCLOSURE, of, tally, villages, withSums } from './villages.ts';

const reasons = (tallies: readonly Tally[], cell: Cell = 'stunted') => {
  const { suppressions } = protectTallies(tallies, areas, DISCLOSURE);
  return new Map(
    tallies.flatMap((each) => {
      const reason = suppressions.get(each)?.[cell];
      return reason ? [[`${each.area} ${each.period}`, reason] as const] : [];
    }),
  );
};
const withheld = (tallies: readonly Tally[], cell: Cell = 'stunted') =>
  [...reasons(tallies, cell).keys()].toSorted();
const FIRST = '97.01.01.2001 2025-02';

describe('a single row', () => {
  it.each([
    [0, []],
    [1, [FIRST]],
    [4, [FIRST]],
    [5, []],
  ])('with %d stunted children withholds %j', (stunted, expected) => {
    expect(withheld([tally('97.01.01.2001', stunted)])).toEqual(expected);
  });

  it('over fewer than twenty children is withheld whatever it counts, and says so', () => {
    expect(reasons([tally('97.01.01.2001', 0, { measured: 19 })])).toEqual(
      new Map([[FIRST, 'small-denominator']]),
    );
    expect(withheld([tally('97.01.01.2001', 0, { measured: 20 })])).toEqual([]);
  });

  it('over so few that the count would be one of three withholds the children measured as well', () => {
    expect(withheld([tally('97.01.01.2001', 1, { measured: 2 })], 'measured')).toEqual([FIRST]);
    expect(withheld([tally('97.01.01.2001', 1, { measured: 8 })], 'measured')).toEqual([]);
  });

  it('withholds a small severe count alone, and with a small count its severe part too', () => {
    expect(withheld([tally('97.01.01.2001', 30, { severe: 2 })])).toEqual([]);
    expect(withheld([tally('97.01.01.2001', 30, { severe: 2 })], 'severe')).toEqual([FIRST]);
    expect(withheld([tally('97.01.01.2001', 3, { severe: 0 })], 'severe')).toEqual([FIRST]);
  });

  it('withholds small counts that cannot be, which are counts of children all the same', () => {
    expect(withheld([tally('97.01.01.2001', 3, { severe: 30, status: 'contradicted' })])).toEqual([FIRST]);
  });
});

describe('a family', () => {
  it('withholds a partner with a small count, so that the sum does not tell it', () => {
    const found = withheld(of(3, 9, 20, 30, 40, 50, 60, 70, 80));
    expect(found).toHaveLength(2);
    expect(found).toContain(FIRST);
    expect(found.every((place) => place.startsWith('97.01.01.'))).toBe(true);
  });

  it('gives the same reason for a small count and for its partner, which would tell them apart', () => {
    expect(new Set(reasons(of(3, 9, 20, 30, 40, 50, 60, 70, 80)).values())).toEqual(new Set(['protected']));
  });

  it('chooses the same whatever the withheld counts are, as long as what is shown is the same', () => {
    const expected = withheld(of(3, 9, 20, 30, 40, 50, 60, 70, 80));
    for (const [small, partner] of [
      [1, 11],
      [2, 10],
      [4, 8],
    ]) {
      expect(withheld(of(small ?? 0, partner ?? 0, 20, 30, 40, 50, 60, 70, 80))).toEqual(expected);
    }
  });

  it('withholds a second sum where a kecamatan of one desa has a small count', () => {
    const found = withheld(of(10, 20, 30, 40, 50, 60, 70, 80, 2));
    expect(found).toContain('97.01.04 2025-02');
    expect(found).toContain('97.01.04.2001 2025-02');
    expect(found.filter((place) => /^97\.01\.0[123] /.test(place)).length).toBeGreaterThan(0);
  });

  it('needs no partner where the publication shows no sum', () => {
    expect(withheld(of(3, 9))).toEqual([FIRST]);
  });

  it('keeps publications, programmes and periods apart', () => {
    const rows = [3, 9, 20].map((count, index) => tally(villages[index] ?? '', count));
    const later = rows.map((row) => ({ ...row, period: '2025-08', stunted: (row.stunted ?? 0) + 30 }));
    const found = withheld([...withSums(rows), ...withSums(later)]);
    expect(found.filter((place) => place.endsWith('2025-08'))).toEqual([]);
    expect(found).toContain(FIRST);
  });
});

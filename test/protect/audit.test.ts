import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditDisclosure } from '../../scripts/audit/auditDisclosure.ts';
import { auditFindings } from '../../scripts/audit/auditFindings.ts';
import type { Tally } from '../../scripts/derive/tally.ts';
import { UNBOUND } from '../../scripts/protect/protectGroup.ts';
import { protectTallies } from '../../scripts/protect/protectTallies.ts';
import type { Suppressions } from '../../scripts/protect/suppression.ts';
import { areasOf } from '../fixtures/sources.ts';
import { possibleCounts } from './possibleCounts.ts';
import { areas, DISCLOSURE, of, region, rowsIn, tally, withSums } from './villages.ts';

const audit = (tallies: readonly Tally[], known = areas) =>
  auditDisclosure(protectTallies(tallies, known, DISCLOSURE), { region, areas: known });

describe('an attack on everything that is published', () => {
  it('counts the withheld cells and what each may be', () => {
    expect(audit(of(3, 9, 20, 30, 40, 50, 60, 70, 80))).toEqual({
      suppressed: 2,
      attacked: 2,
      required: 4,
      fewest: 4,
      exposed: [],
    });
    expect(audit(of(30, 40, 50, 60, 70, 80, 90, 95, 96))).toMatchObject({ suppressed: 0, fewest: null });
  });

  it('finds a count that can be worked out, and names its place but not the count', () => {
    const tallies = of(3, 9, 20, 30, 40, 50, 60, 70, 80);
    const careless: Suppressions = new Map(
      tallies
        .filter(({ area }) => area === '97.01.01.2001')
        .map((each) => [each, { stunted: 'protected', severe: 'protected' }]),
    );
    const found = auditDisclosure({ tallies, suppressions: careless, bound: UNBOUND }, { region, areas });
    expect(found.exposed.map(({ tally: { area }, values }) => [area, [...values]])).toEqual([
      ['97.01.01.2001', [3]],
    ]);
    expect(auditFindings(found)).toMatchObject([
      { code: 'exposed-count', severity: 'error', value: '97.01.01.2001 2025-02', file: 'p' },
    ]);
  });

  it.each([
    ['a kabupaten of kecamatan and desa', areas],
    [
      'one with puskesmas that add up to a kecamatan as well',
      new Map([...areas, ...areasOf('97.01.01.P01', '97.01.01.P02', '97.01.02.P01')]),
    ],
  ])('leaves four values to every withheld count, whatever is counted in %s', (_name, known) => {
    fc.assert(
      fc.property(rowsIn(known), (rows) => {
        const found = audit(withSums(rows, known), known);
        expect(found.attacked).toBe(found.suppressed);
        expect(found.exposed.map(({ tally: { area }, cell, values }) => [area, cell, values])).toEqual([]);
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  it('agrees with trying all the counts that there could be', () => {
    const small = areasOf('97.01', '97.01.01', '97.01.01.2001', '97.01.01.2002', '97.01.01.2003');
    const counts = fc.tuple(fc.nat(7), fc.nat(7), fc.nat(7));
    const measured = fc.tuple(...[30, 40, 50].map((most) => fc.constantFrom(4, 12, most)));
    fc.assert(
      fc.property(counts, measured, (stunted, children) => {
        const rows = stunted.map((count, index) =>
          tally(`97.01.01.200${index + 1}`, Math.min(count, children[index] ?? 0), {
            measured: children[index] ?? 0,
          }),
        );
        const protection = protectTallies(withSums(rows, small), small, DISCLOSURE);
        const possible = possibleCounts(rows, small, DISCLOSURE);
        const { exposed } = auditDisclosure(protection, { region, areas: small });
        expect(exposed).toEqual([]);
        for (const row of rows) {
          const isHidden = protection.suppressions.get(row)?.stunted !== undefined;
          expect(possible.get(row.area)?.size ?? 0).toBeGreaterThanOrEqual(isHidden ? 4 : 1);
          if (!isHidden) expect(possible.get(row.area)).toEqual(new Set([row.stunted]));
        }
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});

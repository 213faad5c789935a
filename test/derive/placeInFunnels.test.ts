import { describe, expect, it } from 'vitest';
import { placeInFunnels } from '../../scripts/derive/placeInFunnels.ts';
import type { Area } from '../../src/model/area.ts';
import type { Observation } from '../../src/model/observation.ts';
import { funnelLimits } from '../../src/stats/funnelLimits.ts';

const REGION = { indicator: 'stunting', lowCoverage: 80 };

const codes = Array.from({ length: 14 }, (_, index) => `97.01.01.${2001 + index}`);
const areas = new Map(
  codes.map((code): [string, Area] => [
    code,
    { code, name: code, level: 'desa', kind: 'desa', parent: code.slice(0, 8) },
  ]),
);

const value = (area: string, numerator: number, denominator: number, more = {}): Observation => ({
  indicator: 'stunting',
  area,
  period: '2025-08',
  programme: 'weighing',
  method: 'registry',
  publication: 'office',
  origin: 'published',
  state: 'value',
  value: (100 * numerator) / denominator,
  numerator,
  denominator,
  denominatorKind: 'measured',
  coverage: 90,
  ...more,
});
const withheld = (area: string): Observation => ({
  indicator: 'stunting',
  area,
  period: '2025-08',
  programme: 'weighing',
  method: 'registry',
  publication: 'office',
  origin: 'published',
  coverage: 90,
  state: 'suppressed',
  reason: 'protected',
  denominator: 120,
});

/** Ten desa of 200 children: eight at 15%, one at 4% and one at 30%; then a withheld one and one of low coverage. */
const desa = [
  ...codes.slice(0, 8).map((code) => value(code, 30, 200)),
  value(codes[8] ?? '', 8, 200),
  value(codes[9] ?? '', 60, 200),
  withheld(codes[10] ?? ''),
  value(codes[11] ?? '', 90, 200, { coverage: 79.9 }),
];
const placesOf = (observations: readonly Observation[]) =>
  placeInFunnels(observations, areas, REGION).observations.map((o) =>
    o.state === 'value' ? o.funnel?.position : undefined,
  );

describe('placeInFunnels', () => {
  it('says which areas lie outside the limits that chance leaves, and leaves out the withheld and the unsure', () => {
    expect(placesOf(desa)).toEqual([
      ...Array.from({ length: 8 }, () => 'within'),
      'far-below',
      'far-above',
      undefined,
      undefined,
    ]);
  });

  it('tells outside the 95% limits from outside the 99.8% ones', () => {
    const mild = desa.with(8, value(codes[8] ?? '', 19, 200)).with(9, value(codes[9] ?? '', 42, 200));
    expect(placesOf(mild).slice(8, 10)).toEqual(['below', 'above']);
  });

  it('compares with the figure of all areas drawn together, from shown counts only', () => {
    const { funnels } = placeInFunnels(desa, areas, REGION);
    expect(funnels).toHaveLength(1);
    expect(funnels[0]).toMatchObject({
      level: 'desa',
      period: '2025-08',
      numerator: 308,
      denominator: 2000,
      overall: 15.4,
      drawn: 10,
      expectedOutside: 0.5,
      lowCoverage: 1,
      suppressed: 1,
      withoutFigure: 2,
    });
  });

  it('writes the limits for each area’s own number of children', () => {
    const sizes = desa.with(9, value(codes[9] ?? '', 210, 700));
    const { funnels, observations } = placeInFunnels(sizes, areas, REGION);
    const large = observations[9];
    const [low = 0, high = 0] = funnelLimits(458 / 2500, 700, 0.998);
    const limits998 = large?.state === 'value' ? large.funnel?.limits998 : undefined;
    expect(limits998?.low).toBeCloseTo(low, 4);
    expect(limits998?.high).toBeCloseTo(high, 4);
    const { n = 0, ...limits } = funnels[0]?.curve.at(-1) ?? {};
    expect([n, limits]).toEqual([700, { limits95: expect.anything(), limits998 }]);
    expect(funnels[0]?.curve[0]?.n).toBe(100);
  });

  it('draws none for fewer than ten areas, but an older period that has ten', () => {
    const few = desa.slice(0, 9);
    expect(placeInFunnels(few, areas, REGION)).toEqual({ funnels: [], observations: few });
    const newer = few.map((o) => ({ ...o, period: '2026-02' }));
    expect(placeInFunnels([...desa, ...newer], areas, REGION).funnels[0]).toMatchObject({
      period: '2025-08',
      drawn: 10,
    });
  });

  it('takes no shares of children who were not measured', () => {
    const shares = desa.map((o) => ({ ...o, denominatorKind: 'target-population' as const }));
    expect(placeInFunnels(shares, areas, REGION).funnels).toEqual([]);
  });

  it('stays the same in any order of rows', () => {
    expect(placeInFunnels(desa.toReversed(), areas, REGION).funnels).toEqual(
      placeInFunnels(desa, areas, REGION).funnels,
    );
  });
});

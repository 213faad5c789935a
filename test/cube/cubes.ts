import fc from 'fast-check';
import type { CubeContent, PublishedCell } from '../../src/cube/writeCube.ts';

const PERIODS = ['2023-08', '2024-02', '2024-08'];

const source = (simulated: boolean, programme: string) => ({
  publication: `pub-${programme}`,
  title: 'Penimbangan',
  programme,
  joined: true,
  simulated,
});

/** A weighing with its counts, and the coverage that follows from a target population. */
const counted: fc.Arbitrary<PublishedCell> = fc
  .record({
    denominator: fc.integer({ min: 1, max: 900 }),
    share: fc.integer({ min: 0, max: 100 }),
    unmeasured: fc.integer({ min: 0, max: 300 }),
    at: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ denominator, share, unmeasured, at }) => {
    const numerator = Math.floor((denominator * share) / 100);
    return {
      cell: {
        state: 'value',
        value: (100 * numerator) / denominator,
        counts: { numerator, denominator },
        coverage: (100 * denominator) / (denominator + unmeasured),
        source: at,
      },
      denominatorKind: 'target-population',
      denominator,
    } as const;
  });

/** Everything else that a publication may say. */
const other: fc.Arbitrary<PublishedCell> = fc.constantFrom<PublishedCell[]>(
  { cell: { state: 'value', value: 12.5, interval: { low: 10.1, high: 15.2 }, source: 0 } },
  { cell: { state: 'value', value: 7.3, coverage: 81.25, source: 1 } },
  { cell: { state: 'bound', relation: '<', limit: 10, source: 0 } },
  { cell: { state: 'suppressed', reason: 'protected', coverage: 80, source: 0 }, denominator: 120 },
  { cell: { state: 'suppressed', reason: 'small-denominator', source: 1 } },
  { cell: { state: 'not-measured', source: 0 } },
  { cell: { state: 'not-reported', source: 0 } },
  { cell: { state: 'contradicted', source: 0 } },
  { cell: { state: 'not-published', composition: { present: 3, total: 9 }, source: 0 } },
);

const row = fc.array(fc.oneof({ weight: 3, arbitrary: counted }, other, fc.constant(undefined)), {
  minLength: PERIODS.length,
  maxLength: PERIODS.length,
});

/** Any content of a cube. */
export const anyContent: fc.Arbitrary<CubeContent> = fc
  .array(row, { minLength: 1, maxLength: 6 })
  .map((cells) => ({
    indicator: 'stunting',
    periods: PERIODS,
    sources: [source(false, 'A'), source(true, 'B')],
    cells,
  }));

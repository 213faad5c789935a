import fc from 'fast-check';
import { areasOfLevel } from './region.ts';

/** What one row of a clean file says; counts that nobody took are undefined. */
export interface Count {
  readonly area: string;
  readonly period: string;
  readonly target: number;
  /** Undefined where nobody was measured. */
  readonly measured?: {
    readonly weighed: number;
    readonly measured: number;
    readonly short: number;
    readonly severe: number;
  };
}

/** A clean set of counts: areas of one level, periods of one unit, each pair once. */
export interface CountSet {
  readonly level: 'desa' | 'kecamatan' | 'puskesmas';
  readonly unit: 'year' | 'quarter' | 'month';
  readonly counts: readonly Count[];
}

const YEARS = [2019, 2022, 2024, 2025];

function periodsOf(unit: CountSet['unit']): fc.Arbitrary<string> {
  const year = fc.constantFrom(...YEARS);
  if (unit === 'year') return year.map(String);
  if (unit === 'quarter') return fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`);
  return fc
    .tuple(year, fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
}

const share = fc.integer({ min: 0, max: 1000 });
const takenOf = (target: number) =>
  fc.tuple(share, share, share, share).map(([w, m, s, v]) => {
    const weighed = 1 + Math.floor(((target - 1) * w) / 1000);
    const measured = 1 + Math.floor(((weighed - 1) * m) / 1000);
    const stunted = Math.floor((measured * s) / 1000);
    const severe = Math.floor((stunted * v) / 1000);
    return { weighed, measured, short: stunted - severe, severe };
  });
const target = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 400 }) },
  fc.integer({ min: 900, max: 4200 }),
);

/** Any clean set of one to eight rows. */
export const countSet: fc.Arbitrary<CountSet> = fc
  .record({
    level: fc.constantFrom<CountSet['level']>('desa', 'desa', 'kecamatan', 'puskesmas'),
    unit: fc.constantFrom<CountSet['unit']>('month', 'month', 'quarter', 'year'),
    isOfOnePeriod: fc.boolean(),
  })
  .chain(({ level, unit, isOfOnePeriod }) => {
    const row = target.chain((many) =>
      fc.record({
        area: fc.constantFrom(...areasOfLevel(level).map(({ code }) => code)),
        period: periodsOf(unit),
        target: fc.constant(many),
        measured: fc.option(takenOf(many), { freq: 8, nil: undefined }),
      }),
    );
    const rows = fc.array(row, { minLength: 1, maxLength: 8 });
    return rows.map((all): CountSet => {
      const period = all[0]?.period ?? '2024';
      const dated = isOfOnePeriod ? all.map((one) => ({ ...one, period })) : all;
      const unique = new Map(dated.map((one) => [`${one.area} ${one.period}`, one]));
      const counts = [...unique.values()].map(({ measured, ...rest }) => ({
        ...rest,
        ...(measured && { measured }),
      }));
      return { level, unit, counts };
    });
  });

import { describe, expect, it } from 'vitest';
import type { Column } from '../fixtures/sources.ts';
import { check } from './checkTable.ts';

const LONG: readonly Column[] = [
  ['indicator', 'indicator'],
  ['area', 'area.code'],
  ['period', 'period'],
  ['value', 'value'],
  ['numerator', 'numerator'],
  ['denominator', 'denominator'],
  ['kind', 'denominator-kind'],
  ['use', 'use'],
];
const long = (...rows: readonly string[]) =>
  check({
    columns: LONG,
    csv: ['indicator,area,period,value,numerator,denominator,kind,use', ...rows].join('\n'),
  });

describe('a row of the long form', () => {
  it('is a value, with its counts and what the denominator counts', () => {
    const { observations, codes } = long('stunting_balita,97.01,2025-08,12.1,160,1323,measured,');
    expect(codes).toEqual([]);
    expect(observations).toEqual([
      {
        indicator: 'stunting_balita',
        area: '97.01',
        period: '2025-08',
        programme: 'timbang-rekaan',
        method: 'registry',
        publication: 'uji',
        file: 'publications/uji/data.csv',
        row: 2,
        origin: 'published',
        state: 'value',
        value: 12.1,
        numerator: 160,
        denominator: 1323,
        denominatorKind: 'measured',
      },
    ]);
  });

  it('keeps zero as a value', () => {
    expect(long('stunting_balita,97.01,2025,0,,,,').observations).toMatchObject([
      { state: 'value', value: 0 },
    ]);
  });

  it('is a bound where a limit was published', () => {
    const { observations } = long(
      'stunting_balita,97.01,2025,<10,,,,chart-as-bound',
      'stunting_balita,97.01,2024,> 12.5,,,,chart-as-bound',
    );
    expect(observations).toMatchObject([
      { state: 'bound', relation: '<', limit: 10 },
      { state: 'bound', relation: '>', limit: 12.5 },
    ]);
    expect(long('stunting_balita,97.01,2025,10,,,,chart-as-bound').codes).toEqual([
      [2, 'value', 'not-a-bound'],
    ]);
  });

  it('is a statement where it must never be charted, and may then speak of the future', () => {
    const { observations, statements, codes } = long(
      'stunting_balita,97.01,2030,6-7,,,,state-only',
      'stunting_balita,97.01,2024,tetap,,,,contradiction-only',
    );
    expect([observations, codes]).toEqual([[], []]);
    expect(statements.map(({ use, text, period, row }) => [use, text, period, row])).toEqual([
      ['state', '6-7', '2030', 2],
      ['contradiction', 'tetap', '2024', 3],
    ]);
  });

  it.each([
    ['stunting,97.01,2025,10,,,,', 'indicator', 'unknown-indicator'],
    ['stunting_balita,97.09,2025,10,,,,', 'area', 'outside-region'],
    ['stunting_balita,97.01.09,2025,10,,,,', 'area', 'unknown-area'],
    ['stunting_balita,,2025,10,,,,', 'area', 'missing-cell'],
    ['stunting_balita,97.01,2025-13,10,,,,', 'period', 'bad-period'],
    ['stunting_balita,97.01,,10,,,,', 'period', 'missing-cell'],
    ['stunting_balita,97.01,2026-04,10,,,,', 'period', 'future-period'],
    ['stunting_balita,97.01,2025,,,,,', 'value', 'missing-cell'],
    ['stunting_balita,97.01,2025,"10,5",,,,', 'value', 'not-a-number'],
    ['stunting_balita,97.01,2025,100.1,,,,', 'value', 'out-of-range'],
    ['stunting_balita,97.01,2025,-1,,,,', 'value', 'out-of-range'],
    ['jumlah_balita,97.01,2025,10.5,,,,', 'value', 'not-a-count'],
    ['stunting_balita,97.01,2025,10,-3,,,', 'numerator', 'not-a-count'],
    ['stunting_balita,97.01,2025,10,,,anak,', 'kind', 'unknown-denominator'],
    ['stunting_balita,97.01,2025,10,,,,bagan', 'use', 'unknown-use'],
  ])('%j has a fault in column %s: %s', (row, column, code) => {
    expect(long(row).codes).toEqual([[2, column, code]]);
  });
});

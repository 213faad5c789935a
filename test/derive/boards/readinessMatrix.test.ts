import { describe, expect, it } from 'vitest';
import { expectedPeriods } from '../../../scripts/derive/boards/expectedPeriods.ts';
import type { Presence } from '../../../scripts/derive/boards/presenceOf.ts';
import { readinessMatrix } from '../../../scripts/derive/boards/readinessMatrix.ts';
import type { Area } from '../../../src/model/area.ts';
import type { ExpectedDataset } from '../../../src/model/expectedData.ts';

const dataset: ExpectedDataset = {
  id: 'timbang',
  label: { id: 'Timbang', en: 'Weighing' },
  shortLabel: { id: 'Timbang', en: 'Weighing' },
  indicators: ['prevalensi'],
  level: 'desa',
  kinds: ['desa'],
  rhythm: 'half',
  months: [2, 8],
  since: '2024-08',
  dueDays: 90,
  holders: ['Dinas'],
  source: { title: 'Berita' },
};
const village = (code: string, kind: 'desa' | 'kelurahan' = 'desa'): Area => ({
  code,
  name: code,
  level: 'desa',
  kind,
  parent: '99.01.01',
});
const two = { code: '99.01.01', villages: [village('a'), village('b')] };
const town = { code: '99.01.02', villages: [village('k', 'kelurahan')] };

/** States of the first kecamatan's cells and its score, where these villages and periods were published. */
function judge(published: Readonly<Record<string, Presence>>, asOf = '2026-11-22', made = dataset) {
  const matrix = readinessMatrix(
    [made],
    { region: '99.01', kecamatan: [two, town] },
    (_dataset, area, period) => published[`${area} ${period}`],
    asOf,
  );
  const [first, second] = matrix.areas;
  return { states: first?.cells[0]?.map(({ state }) => state), score: first?.score, second, matrix };
}

describe('expectedPeriods', () => {
  it('lists the periods that are over, each with its due day', () => {
    expect(expectedPeriods(dataset, '2025-08-30')).toEqual([
      { period: '2024-08', due: '2024-11-29' },
      { period: '2025-02', due: '2025-05-29' },
    ]);
    expect(expectedPeriods(dataset, '2025-08-31')).toHaveLength(3);
    const quarterly = { since: '2025-Q4', rhythm: 'quarter', months: [], dueDays: 0 } as const;
    expect(expectedPeriods(quarterly, '2026-03-31')).toEqual([
      { period: '2025-Q4', due: '2025-12-31' },
      { period: '2026-Q1', due: '2026-03-31' },
    ]);
    const yearly = { since: '2026', rhythm: 'year', months: [], dueDays: 30 } as const;
    expect(expectedPeriods(yearly, '2026-12-30')).toEqual([]);
  });
});

describe('readinessMatrix', () => {
  it('calls never what was never published, and scores it 0', () => {
    expect(judge({})).toMatchObject({ states: ['never', 'never', 'never', 'not-yet-due'], score: 0 });
  });

  it('calls a period missing once another was published', () => {
    const both = { 'a 2025-02': {}, 'b 2025-02': {} };
    expect(judge(both)).toMatchObject({ states: ['published', 'missing', 'missing', 'not-yet-due'] });
    expect(judge(both).score).toBeCloseTo(100 / 3);
  });

  it('counts villages, and only of the kinds that the dataset tells of', () => {
    const { matrix, second } = judge({ 'a 2026-02': {} });
    expect(matrix.areas[0]?.cells[0]?.[2]).toEqual({ state: 'partial', present: 1, total: 2 });
    expect(second).toMatchObject({ score: null, cells: [Array(4).fill({ state: 'not-applicable' })] });
  });

  it('takes a figure of the kecamatan itself for the whole', () => {
    expect(judge({ '99.01.01 2026-02': {} }).states?.[2]).toBe('published');
  });

  it('calls late what came after its due day, but not what has no day', () => {
    const on = (published: string) => judge({ '99.01.01 2026-02': { published } }).states?.[2];
    expect(on('2026-05-29')).toBe('published');
    expect(on('2026-05-30')).toBe('late');
    expect(on('2026-05')).toBe('published');
    expect(on('2026-06')).toBe('late');
    expect(on('2026')).toBe('published');
  });

  it('counts what is published before it is due', () => {
    expect(judge({ '99.01.01 2026-08': {} }).score).toBe(25);
  });

  it('keeps what is told of the kabupaten alone to its own row', () => {
    const yearly: ExpectedDataset = {
      ...dataset,
      level: 'kabupaten',
      rhythm: 'year',
      months: [],
      since: '2025',
    };
    const { matrix, score } = judge({ '99.01 2025': {} }, '2026-11-22', yearly);
    expect(score).toBeNull();
    expect(matrix.region.cells).toEqual([[{ state: 'published' }]]);
  });
});

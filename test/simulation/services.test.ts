import { describe, expect, it } from 'vitest';
import { areasOf } from '../../scripts/simulation/inputs.ts';
import { randomSource } from '../../scripts/simulation/random.ts';
import { atLeast } from '../../scripts/simulation/services/convergence.ts';
import { inventServices } from '../../scripts/simulation/services/inventServices.ts';
import { lastMonths, lastQuarters } from '../../scripts/simulation/services/lastPeriods.ts';
import { villagesOf } from '../../scripts/simulation/services/villages.ts';
import { regionSources } from '../fixtures/sources.ts';

const areas = areasOf(regionSources.files.get('areas.csv') ?? '');
const tables = new Map(inventServices(areas, '97.01', '2026-11-22', 7).map((table) => [table.name, table]));
const rowsOf = (name: string) => tables.get(name)?.rows ?? [];

describe('invented services', () => {
  it('tell of the desa alone: a kelurahan has no cadre', () => {
    const desa = villagesOf(areas, '97.01', randomSource(7)).map(({ code }) => code);
    expect(desa).toHaveLength(12);
    expect(desa).not.toContain('97.01.01.1004');
    expect(new Set(rowsOf('kpm-desa').map(([code]) => code))).toEqual(new Set(desa));
  });

  it('stop at the kecamatan', () => {
    const levels = new Set(rowsOf('ehdw-desa').map(([code = '']) => code.split('.').length));
    expect(levels).toEqual(new Set([3, 4]));
  });

  it('give shares that fall with every further package, in whole percents, without a count of people', () => {
    for (const [code = '', , status, , , , , , ...shares] of rowsOf('ehdw-desa')) {
      if (status !== '') continue;
      const numbers = shares.map(Number);
      expect(numbers, code).toEqual(numbers.toSorted((a, b) => b - a));
      if (code.split('.').length === 4) expect(numbers.every(Number.isInteger), code).toBe(true);
    }
  });

  it('are of the last periods that were over', () => {
    expect(lastQuarters('2026-11-22', 3)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3']);
    expect(lastQuarters('2026-02-01', 2)).toEqual(['2025-Q3', '2025-Q4']);
    expect(lastMonths('2026-02-01', 3)).toEqual(['2025-11', '2025-12', '2026-01']);
  });
});

describe('atLeast', () => {
  it('counts who receives one, two and three of three services with even odds: 7, 4 and 1 of eight', () => {
    expect(atLeast([0.5, 0.5, 0.5])).toEqual([7 / 8, 4 / 8, 1 / 8]);
  });
});

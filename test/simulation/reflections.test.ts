import { describe, expect, it } from 'vitest';
import { inventReflections, REFLECTION_COLUMNS } from '../../scripts/simulation/reflections.ts';

const CODES = Array.from({ length: 31 }, (_, at) => `99.01.${String(at + 1).padStart(2, '0')}`);
const ROWS = inventReflections(CODES, '2026-11-22', 10679).map((cells) =>
  Object.fromEntries(REFLECTION_COLUMNS.map((name, at) => [name, cells[at] ?? ''])),
);

describe('inventReflections', () => {
  it('marks every row and every sentence as simulated', () => {
    expect(new Set(ROWS.map(({ evidence }) => evidence))).toEqual(new Set(['simulasi']));
    for (const { what_id = '', what_en = '', source = '' } of ROWS) {
      expect(source).toMatch(/^Simulasi: /);
      if (what_id !== '') expect([what_id, what_en].join('\n')).toMatch(/^Simulasi: .*\nSimulation: /);
    }
  });

  it('lets nothing happen after the day of the data, but plans beyond it', () => {
    const happened = ROWS.filter(({ step }) => step !== 'planned').map(({ date = '' }) => date);
    expect(happened.toSorted().at(-1)?.localeCompare('2026-11-22')).toBeLessThanOrEqual(0);
    const planned = ROWS.filter(({ step }) => step === 'planned').map(({ date = '' }) => date);
    expect(planned.toSorted().at(-1)?.localeCompare('2026-11-22')).toBe(1);
  });

  it('answers only findings that were made, and gives the same rows for the same input', () => {
    const keyOf = ({ area, finding }: Record<string, string>) => `${area} ${finding}`;
    const found = new Set(ROWS.filter(({ step }) => step === 'finding').map(keyOf));
    for (const row of ROWS.filter(({ step }) => step === 'follow-up')) expect(found).toContain(keyOf(row));
    const again = (seed: number) => inventReflections(CODES, '2026-11-22', seed);
    expect(again(7)).toEqual(again(7));
    expect(again(8)).not.toEqual(again(7));
  });
});

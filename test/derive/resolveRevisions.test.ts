import { describe, expect, it } from 'vitest';
import { resolveRevisions } from '../../scripts/derive/resolveRevisions.ts';
import type { Tally } from '../../scripts/derive/tally.ts';

const row = (line: number, stunted: number, more: Partial<Tally> = {}): Tally => ({
  area: '97.01.01.2001',
  period: '2025-02',
  publication: 'p',
  programme: 't',
  status: 'counted',
  measured: 100,
  stunted,
  file: 'publications/p/data.csv',
  row: line,
  ...more,
});

describe('several rows for one area and period', () => {
  it('leave the latest entry, wherever it stands, and keep the others as superseded', () => {
    const rows = [
      row(2, 17, { enteredAt: '2025-02-20' }),
      row(3, 19, { enteredAt: '2025-03-01' }),
      row(4, 18, { enteredAt: '2025-02-25' }),
    ];
    const { rows: tallies, superseded, findings } = resolveRevisions(rows);
    expect(tallies).toEqual([rows[1]]);
    expect(superseded.map((tally) => tally.row)).toEqual([2, 4]);
    expect(findings).toEqual([]);
  });

  it('may repeat each other word for word', () => {
    const { rows: tallies, superseded, findings } = resolveRevisions([row(2, 17), row(9, 17)]);
    expect([tallies.length, superseded.length, findings.length]).toEqual([1, 1, 0]);
  });

  it('are an error where they differ and none is the later', () => {
    const { rows, superseded, findings } = resolveRevisions([row(2, 17), row(9, 18)]);
    const fault = { value: '97.01.01.2001 2025-02', code: 'duplicate-row', severity: 'error' };
    expect(findings).toMatchObject([
      { file: 'publications/p/data.csv', row: 2, ...fault },
      { file: 'publications/p/data.csv', row: 9, ...fault },
    ]);
    expect([...rows, ...superseded]).toEqual([]);
  });

  it('are different rows in another period, programme or publication', () => {
    const rows = [
      row(2, 17),
      row(3, 18, { period: '2025-08' }),
      row(4, 19, { programme: 'u' }),
      row(5, 20, { publication: 'q' }),
    ];
    expect(resolveRevisions(rows)).toEqual({ rows, superseded: [], findings: [] });
  });
});

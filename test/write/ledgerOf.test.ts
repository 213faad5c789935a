import { describe, expect, it } from 'vitest';
import { checkSources } from '../../scripts/check/checkSources.ts';
import { deriveDataset } from '../../scripts/derive/deriveDataset.ts';
import { ledgerOf } from '../../scripts/write/ledgerOf.ts';
import { regionSources } from '../fixtures/sources.ts';

const { dataset, findings } = checkSources(regionSources);
if (!dataset) throw new Error('the made-up region is sound');
const derived = deriveDataset(dataset);

describe('the ledger', () => {
  it('says of every file where its rows went', () => {
    expect(ledgerOf(dataset, derived, derived.findings)).toEqual([
      {
        file: 'publications/survei-contoh/figures.csv',
        rows: 12,
        published: 12,
        suppressed: 0,
        superseded: 0,
        rejected: 0,
        ignored: [],
      },
      {
        file: 'publications/timbang-rekaan-2025/rekap.csv',
        rows: 28,
        published: 25,
        suppressed: 3,
        superseded: 0,
        rejected: 0,
        ignored: ['No'],
      },
    ]);
  });

  it('counts a rejected row once, however many faults it has', () => {
    const fault = findings.find(({ row }) => row !== undefined);
    if (!fault) throw new Error('the made-up region has one conflict');
    const faults = [1, 2].map(() => ({ ...fault, severity: 'error' as const }));
    expect(ledgerOf(dataset, derived, faults)[1]).toMatchObject({
      rows: 28,
      published: 24,
      suppressed: 3,
      rejected: 1,
    });
  });

  it('refuses to lose a row', () => {
    const files = dataset.files.map((file) => ({ ...file, rows: file.rows + 1 }));
    expect(() => ledgerOf({ ...dataset, files }, derived, [])).toThrow(
      'ledger of publications/survei-contoh/figures.csv: 13 rows in, 12 rows out',
    );
  });
});

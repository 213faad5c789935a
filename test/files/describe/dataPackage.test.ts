import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../../src/files/describe/dataPackage.ts';
import { jsonText } from '../../../src/files/describe/jsonText.ts';
import { tableSchema } from '../../../src/files/describe/tableSchema.ts';
import { looksLikeFormula, looksLikeValue, unguardText } from '../../../src/files/guardText.ts';
import { writeCsv, writeExcelCsv } from '../../../src/files/writeCsv.ts';
import { FILE_COLUMNS } from '../../../src/model/fileColumns.ts';
import type { FileRow } from '../../../src/model/fileRow.ts';
import { STATUS_LABELS, type Status } from '../../../src/model/statusLabels.ts';
import { rowWith } from '../rows.ts';
import { PROFILES, profileFaults } from './profile.ts';
import { type DescribedRow, readDescribed } from './readDescribed.ts';
import { SAMPLE } from './sample.ts';

const described = dataPackage(SAMPLE);
const resource = (path: string) => described.resources.find((each) => each.path === path);

/** A row of each status, as far from plain as files get. */
const ROWS: readonly FileRow[] = [
  rowWith({
    value: 12.345678,
    period: '2024-08',
    note: '=1+1',
    numerator: 56,
    denominator: 308,
    gap_points: -1.5,
  }),
  rowWith({ value: 0, period: '2024', text: 'a;b,"c"', unit: 'percent', method: 'survey' }),
  ...(
    ['bound', 'suppressed', 'not-measured', 'not-reported', 'not-published', 'contradicted', 'said'] as const
  ).map((status) =>
    rowWith({
      status,
      status_label: STATUS_LABELS[status].id,
      evidence: null,
      limit: status === 'bound' ? '<10' : null,
    }),
  ),
];

/** Rows as read, texts without the apostrophe that guards them. */
function unguarded(rows: readonly DescribedRow[], danger: typeof looksLikeFormula) {
  return rows.map(({ cells }) =>
    Object.fromEntries(
      Object.entries(cells).map(([name, cell]) => [
        name,
        typeof cell === 'string' ? unguardText(cell, danger) : cell,
      ]),
    ),
  );
}

describe('the description of a data package', () => {
  it.skipIf(!PROFILES)('keeps to the published profile (needs DATAPACKAGE_PROFILES=folder)', async () => {
    const folder = PROFILES ?? '';
    expect(await profileFaults(folder, described)).toEqual([]);
    expect(await profileFaults(folder, { ...described, resources: [] })).toEqual([
      '/resources must NOT have fewer than 1 items',
    ]);
    const [first] = described.resources;
    const odd = { ...first, schema: { fields: [{ name: 'value', type: 'decimal' }] } };
    expect(await profileFaults(folder, { ...described, resources: [odd] })).not.toEqual([]);
  });

  it.skipIf(!PROFILES)(
    'keeps to it for every publication too (needs DATAPACKAGE_PROFILES=folder)',
    async () => {
      for (const id of readdirSync('data/publications')) {
        const text = readFileSync(`data/publications/${id}/datapackage.json`, 'utf8');
        expect(await profileFaults(PROFILES ?? '', JSON.parse(text)), id).toEqual([]);
      }
    },
  );

  it('lets anybody read both CSVs with its own words, and finds every cell as it says', () => {
    const machine = readDescribed(writeCsv(ROWS), resource('semua.csv'));
    const excel = readDescribed(writeExcelCsv(ROWS), resource('semua-excel.csv'));
    expect(unguarded(machine, looksLikeFormula)).toEqual(ROWS);
    expect(unguarded(excel, looksLikeValue)).toEqual(ROWS);
    expect([...machine, ...excel].flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('says why a value is missing: of an empty cell and for each status', () => {
    const [, , ...without] = readDescribed(writeCsv(ROWS), resource('semua.csv'));
    for (const { cells, reasons } of without) {
      expect(cells['value']).toBeNull();
      expect(reasons['value']).toBe('tidak ada angka; sebabnya di kolom status (no figure; see status)');
    }
    const at = FILE_COLUMNS.findIndex(({ name }) => name === 'value');
    const [header = '', line = ''] = writeCsv([rowWith({ status: 'suppressed' })]).split('\r\n');
    for (const [status, { id, en }] of Object.entries(STATUS_LABELS)) {
      if (status === 'value') continue;
      const cells = line.split(',').with(at, status);
      const [row] = readDescribed(`${header}\r\n${cells.join(',')}\r\n`, resource('semua.csv'));
      expect(row?.cells['value']).toBeNull();
      expect(row?.reasons['value']).toBe(`${id} (${en})`);
    }
  });

  it('labels each status, and what only invented figures have in a build with them alone', () => {
    const values = (simulated: boolean, column: string) =>
      tableSchema('csv', simulated)
        .fields.find(({ name }) => name === column)
        ?.categories?.map(({ value }) => value);
    expect(values(false, 'status')).toEqual(Object.keys(STATUS_LABELS) satisfies string[] as Status[]);
    expect(values(false, 'evidence')).toEqual(['official', 'reported']);
    expect(values(true, 'evidence')).toEqual(['official', 'reported', 'SIMULASI']);
  });

  it('names version, day, licence, each publication, and size and hash of each file but the archive', () => {
    expect(described).toMatchObject({
      name: 'stunting-97.01',
      version: '2026-03-31-1a2b3c4d',
      created: '2026-03-31T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0' }],
      sources: [{ title: 'Laporan', path: 'https://dinas.example/laporan' }, { title: 'Arsip' }],
    });
    expect(described.resources.map(({ path, bytes, hash }) => [path, bytes, hash.slice(0, 11)])).toEqual([
      ['semua.csv', 12, 'sha256:abab'],
      ['semua-excel.csv', 13, 'sha256:cdcd'],
      ['boundaries/region.topojson', 15, 'sha256:0101'],
    ]);
    expect(resource('boundaries/region.topojson')).toMatchObject({ licenses: [{ title: 'MIT' }] });
  });

  it('is written so that people can read it, with nothing lost', () => {
    const text = jsonText(described);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(described)));
    expect(text).toContain('\n      "path": "semua.csv",\n');
  });
});

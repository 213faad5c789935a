import { describe, expect, it } from 'vitest';
import { checkActions } from '../../../scripts/check/boards/checkActions.ts';
import type { Area } from '../../../src/model/area.ts';

const area: Area = { code: '99.01', name: 'Contoh', level: 'kabupaten', kind: 'kabupaten', parent: '99' };
const village: Area = {
  code: '99.01.01',
  name: 'Satu',
  level: 'kecamatan',
  kind: 'kecamatan',
  parent: '99.01',
};
const known = {
  areas: new Map([area, village].map((each) => [each.code, each])),
  region: { asOf: '2026-11-22', area: '99.01' },
};
const LIST = 'from,to,number,name_id,name_en,source,url\n,2024,1,Analisis,Analysis,Daftar,\n';
const check = (list: string, ...rows: readonly string[]) =>
  checkActions(
    new Map([
      ['actions.csv', list],
      ['action-status.csv', ['area,year,action,state,date,score,source,url', ...rows].join('\n')],
    ]),
    known,
  );

describe('checkActions', () => {
  it('reads the list, and what was published of it', () => {
    expect(check(LIST, '99.01,2024,1,done,2024-10-01,82.5,Laporan,')).toEqual({
      value: {
        actions: [
          { to: 2024, number: 1, name: { id: 'Analisis', en: 'Analysis' }, source: { title: 'Daftar' } },
        ],
        statuses: [
          {
            area: '99.01',
            year: 2024,
            action: 1,
            state: 'done',
            date: '2024-10-01',
            score: 82.5,
            source: { title: 'Laporan' },
          },
        ],
      },
      findings: [],
    });
  });

  it('takes no list whose years are turned, and no address that is not of the web', () => {
    const { findings } = check(
      `${LIST}2026,2025,2,Rembuk,Meeting,Daftar,\n2026,,3,Rencana,Plan,Daftar,javascript:alert(1)\n`,
    );
    expect(findings.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'to', 'years-turned'],
      [4, 'url', 'not-an-address'],
    ]);
  });

  it('names row, column and value of what cannot be', () => {
    const { findings } = check(
      `${LIST}2023,,1,Rembuk,Meeting,Daftar,\n`,
      '99.01.01,2024,1,done,,,Laporan,',
      '99.01,2026,9,done,,,Laporan,',
      '99.01,2024,1,done,2027,,Laporan,',
      '99.01,2024,1,partly,,,Laporan,',
      '99.01,2024,1,selesai,,baik,Laporan,',
    );
    expect(findings.map(({ file, row, column, value, code }) => [file, row, column, value, code])).toEqual([
      ['action-status.csv', 6, 'state', 'selesai', 'unknown-word'],
      ['action-status.csv', 6, 'score', 'baik', 'schema-invalid-format'],
      ['actions.csv', 3, 'number', '1', 'same-action'],
      ['action-status.csv', 2, 'area', '99.01.01', 'no-kabupaten'],
      ['action-status.csv', 3, 'action', '9', 'unknown-action'],
      ['action-status.csv', 4, 'date', '2027', 'future-day'],
      ['action-status.csv', 5, 'action', '1', 'repeated-step'],
    ]);
  });

  it('asks no region to have any', () => {
    expect(checkActions(new Map(), known)).toEqual({ value: { actions: [], statuses: [] }, findings: [] });
  });
});

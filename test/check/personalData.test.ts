import { describe, expect, it } from 'vitest';
import { checkSources } from '../../scripts/check/checkSources.ts';
import { holdsPersonalData } from '../../scripts/check/personalData.ts';
import { publicationOf, sourcesWith } from '../fixtures/sources.ts';

describe('a list of children', () => {
  it.each([
    'NIK,Berat\n',
    'No,Nama Anak,Posyandu\n',
    'Nama_Balita,JK\n',
    'Nama Ortu,Desa\n',
    'Tgl Lahir,Desa\n',
    'No. KK,Desa\n',
    'Nama,JK,Berat\n',
    'Alamat,Usia Saat Ukur\n',
    'DAFTAR BALITA,,\nNo,Nama,Tinggi\n1,Bunga,80\n',
    "kode,jumlah\n97.01,'9701014305200001\n",
    'kode;jumlah\n97.01;970101 430520 0001\n',
    'desa;kolom\nSukamaya;3,50901E+15\n',
    'REKAP\t\t\n\nDesa\tTempat/Tanggal Lahir\tZS TB/U\n',
    'Identitas|Nama|Desa\n|Anak|\n',
    'Desa,JK,Berat,Tinggi\nSukamaya,L,9.1,80\n',
  ])('is known by %j', (text) => {
    expect(holdsPersonalData(text)).toBe(true);
  });

  it.each([
    'Nama,Jumlah balita\n',
    'Nama Desa,Diukur,Pendek\nSukamaya,100,17\n',
    'Kecamatan,Alamat puskesmas\n',
    'kode,jumlah\n97.01,1234567890\n',
    'Desa,BB/U,TB/U,BB/TB\nSukamaya,12,17,4\n',
    'desa,persen\nSukamaya,8.1234567890123456\n',
  ])('is not %j', (text) => {
    expect(holdsPersonalData(text)).toBe(false);
  });

  it('is refused whole, without one of its values in any finding', () => {
    const csv = 'NIK,Nama Anak,Berat\n9701014305200001,Bunga,abc\n';
    const folder = publicationOf({ columns: [['Berat', 'measured']], csv });
    const { dataset, findings } = checkSources(sourcesWith([folder]));
    expect(findings).toEqual([
      expect.objectContaining({
        file: 'publications/uji/data.csv',
        code: 'personal-data',
        severity: 'error',
      }),
    ]);
    expect(JSON.stringify([dataset, findings])).not.toMatch(/9701014305200001|Bunga/);
  });

  it('is found as well in a file that no descriptor names, whatever its delimiter', () => {
    const folder = publicationOf({
      columns: [['kode', 'area.code']],
      csv: 'kode\n',
      files: { 'cadangan.txt': 'No;NIK;Nama\n1;9701014305200001;Bunga\n', 'rekap.csv': 'desa;jumlah\nA;3\n' },
    });
    const { findings } = checkSources(sourcesWith([folder]));
    expect(findings.map(({ file, code }) => [file, code])).toEqual([
      ['publications/uji/cadangan.txt', 'personal-data'],
      ['publications/uji/rekap.csv', 'undescribed-file'],
      ['publications/uji/data.csv', 'no-rows'],
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/9701014305200001|Bunga/);
  });
});

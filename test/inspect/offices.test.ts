import { describe, expect, it } from 'vitest';
import { escapeXml, workbookOf } from '../read/workbookOf.ts';
import { inspected } from './inspected.ts';
import { readFile } from './readFile.ts';

describe('the monthly recapitulation of Sigizi', () => {
  const header =
    'No,Puskesmas,Kelurahan/Desa,Bulan,Sasaran Balita 0-59,Jumlah Balita 0-23,Jumlah Ditimbang 0-59,Jumlah Diukur PB/TB 0-59,KIA,N,T,Stunting,Wasting,Waktu Input';
  const csv = [
    'LAPORAN BULANAN GIZI TAHUN 2025,,,,,,,,,,,,,',
    header,
    '1,Hulu Rekaan,Batu Khayal,Februari,120,40,110,100,120,60,50,18,3,2025-03-02 09:15:00',
    '2,Hulu Rekaan,Batu Khayal,Februari,120,40,112,104,120,60,50,19,3,2025-03-10 08:00:00',
    '3,Hulu Rekaan,Sukamaya,Februari,80,30,70,60,80,40,30,66,1,2025-03-02 09:20:00',
    '4,Tengah Rekaan,Sukamaya,Februari,90,35,0,0,90,0,0,0,0,2025-03-02 09:21:00',
  ].join('\r\n');

  it('keeps the latest entry, marks counts that cannot be, and takes 0 of 0 for not measured', async () => {
    const { ledger, found, ignored, figures } = await readFile(csv);
    expect(ledger).toEqual([4, 3, 1, 0]);
    expect(found).toEqual([[5, 'Stunting', 'contradicted-counts']]);
    expect(ignored).toEqual(['No', 'Jumlah Balita 0-23', 'KIA', 'N', 'T', 'Wasting']);
    expect(figures).toEqual([
      `cakupan_timbang 97.01.01.2002 2025-02 value ${(100 * 104) / 120} 104/120`,
      'stunting_balita 97.01.01.2001 2025-02 contradicted',
      `stunting_balita 97.01.01.2002 2025-02 value ${(100 * 19) / 104} 19/104`,
      'stunting_balita 97.01.02.2002 2025-02 not-measured',
    ]);
  });
});

describe('a saved page of DashPrev', () => {
  const row = (cells: readonly string[]) =>
    `  <tr>\n${cells.map((cell) => `    <td>${cell}</td>`).join('\n')}\n  </tr>`;
  const page = `<!DOCTYPE html>
<html><head><title>Prevalensi Stunting</title></head><body>
<select name="_inp_sel_per"><option value="5">2023</option><option value="6" selected>2024</option></select>
<table class="table"><thead>
  <tr><th>No</th><th>id BPS</th><th>id Dagri</th><th>Nama Desa</th><th>Jumlah Balita</th><th>Pendek</th><th>Sangat Pendek</th><th>Prevalensi (%)</th></tr>
</thead><tbody>
${[
  ['1', '9901010001', '97.01.01.1004', 'KAMPUNG ANDAI', '240', '20', '4', '10.0'],
  ['2', '9901010002', '97.01.01.2001', 'SUKAMAYA', '100', '9', '3', '15.5'],
  ['3', '9902010003', '97.01.02.2002', 'SUKAMAYA', '0', '0', '0', '0'],
]
  .map(row)
  .join('\n')}
</tbody></table></body></html>`;

  it('gives the desa by its code, the year that was chosen, and both percentages where they differ', async () => {
    const { ledger, found, figures } = await readFile(page, 'dashprev.html');
    expect(ledger).toEqual([3, 3, 0, 0]);
    expect(found).toEqual([[17, 'Prevalensi (%)', 'printed-conflict']]);
    expect(figures).toEqual([
      `sangat_pendek_balita 97.01.01.1004 2024 value ${400 / 240} 4/240`,
      'sangat_pendek_balita 97.01.01.2001 2024 value 3 3/100',
      'stunting_balita 97.01.01.1004 2024 value 10 24/240',
      'stunting_balita 97.01.01.2001 2024 value 12 12/100',
      'stunting_balita 97.01.02.2002 2024 not-measured',
    ]);
  });
});

const KAMASUTA = [
  'No,Kecamatan,Unit Kerja (Puskesmas),Tanggal,Tahun,Bulan,Pendek,Sangat Pendek,Stunting,Jumlah Yang Diukur,Prevalensi Stunting,Jumlah Rumah Sakit,Jumlah Puskesmas,Jumlah Pondak Bersalin Desa (Polindes)',
  '1,Hulu Rekaan,Hulu Rekaan,01/01/2024,2024,Februari,150,37,187,3912,8.6 %,0,1,4',
  '2,Hulu Rekaan,Batu Andai,01/01/2024,2024,Februari,1,2,3,1500,0.2%,0,1,4',
  '3,Tengah Rekaan,Tengah Rekaan,01/01/2024,2024,Agustus,40,10,51,750,6.66% %,0,1,4',
];
const KAMASUTA_FIGURES = [
  'sangat_pendek_balita 97.01.01.P01 2024-02 value 0.9458077709611452 37/3912',
  `sangat_pendek_balita 97.01.01.P02 2024-02 value ${200 / 1500} 2/1500`,
  `sangat_pendek_balita 97.01.02.P01 2024-08 value ${1000 / 750} 10/750`,
  'stunting_balita 97.01.01.P01 2024-02 value 4.780163599182004 187/3912',
  'stunting_balita 97.01.01.P02 2024-02 value 0.2 3/1500',
  `stunting_balita 97.01.02.P01 2024-08 value ${5000 / 750} 50/750`,
];
const KAMASUTA_FAULTS = [
  [2, 'Prevalensi Stunting', 'printed-conflict'],
  [4, 'Stunting', 'sum-conflict'],
];

describe('the table of puskesmas of KAMASUTA', () => {
  it('takes the month from its name and not from the date, and keeps what the printed percentage denies', async () => {
    const { ledger, found, ignored, figures } = await readFile(KAMASUTA.join('\n'));
    expect(ledger).toEqual([3, 3, 0, 0]);
    expect(found).toEqual(KAMASUTA_FAULTS);
    expect(ignored).toEqual([
      'No',
      'Tanggal',
      'Jumlah Rumah Sakit',
      'Jumlah Puskesmas',
      'Jumlah Pondak Bersalin Desa (Polindes)',
    ]);
    expect(figures).toEqual(KAMASUTA_FIGURES);
  });

  it('sums the puskesmas of a kecamatan by their counts', async () => {
    const { file } = await inspected(Buffer.from(KAMASUTA.join('\n')));
    const sum = file
      .observations()
      .find(({ area, indicator }) => area === '97.01.01' && indicator === 'stunting_balita');
    expect(sum).toMatchObject({ state: 'value', period: '2024-02', numerator: 190, denominator: 5412 });
  });

  it('says the same as a workbook, with numbers as numbers', async () => {
    const data = KAMASUTA.map((line, index) => {
      const cells = line.split(',').map((text) => {
        if (/^\d+$/.test(text)) return `<c><v>${text}</v></c>`;
        return `<c t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
      });
      return `<row r="${index + 1}">${cells.join('')}</row>`;
    });
    const cover = {
      name: 'Sampul',
      data: '<row r="1"><c t="inlineStr"><is><t>Data stunting</t></is></c></row>',
    };
    const { found, figures } = await readFile(
      workbookOf({ sheets: [cover, { name: 'Data', data: data.join('') }] }),
      'a.xlsx',
    );
    expect([found, figures]).toEqual([KAMASUTA_FAULTS, KAMASUTA_FIGURES]);
  });
});

describe('a table of an open data portal with codes of two authorities', () => {
  it('takes the code of the ministry, in text with points, and lists what it does not need', async () => {
    const csv = [
      'id,bps_kode_kabupaten_kota,bps_nama_kabupaten_kota,bps_kode_kecamatan,bps_nama_kecamatan,kemendagri_kode_kecamatan,kemendagri_nama_kecamatan,jumlah_balita_stunting,jumlah_balita_diukur,prevalensi_stunting,satuan,tahun',
      '1,9901,KABUPATEN REKAAN,9901010,HULU REKAAN,97.01.01,HULU REKAAN,40,400,10.00,ORANG,2023',
      '2,9901,KABUPATEN REKAAN,9902010,TENGAH REKAAN,97.01.02,TENGAH REKAAN,30,600,5.00,ORANG,2023',
    ].join('\n');
    const { ledger, found, ignored, figures } = await readFile(`\ufeff${csv}\n`);
    expect([ledger, found]).toEqual([[2, 2, 0, 0], []]);
    expect(ignored).toEqual(['id', 'bps_kode_kabupaten_kota', 'kemendagri_nama_kecamatan', 'satuan']);
    expect(figures).toEqual([
      'stunting_balita 97.01.01 2023 value 10 40/400',
      'stunting_balita 97.01.02 2023 value 5 30/600',
    ]);
  });
});

describe('a table of a Profil Kesehatan', () => {
  const table = [
    'TABEL 48;;;;;;;;;;;',
    'STATUS GIZI BALITA MENURUT JENIS KELAMIN;;;;;;;;;;;',
    'KABUPATEN REKAAN TAHUN 2024;;;;;;;;;;;',
    ';;;;;;;;;;;',
    'NO;KECAMATAN;PUSKESMAS;JUMLAH BALITA DIUKUR;;;STUNTING;;;;;',
    ';;;L;P;L+P;L;%;P;%;L+P;%',
    '1;2;3;4;5;6;7;8;9;10;11;12',
    '1;HULU REKAAN;HULU REKAAN;8.257;8.200;16.457;430;5,2;442;5,4;872;5,3',
    '2;;BATU ANDAI;500;500;1.000;20;4,0;30;6,0;50;5,0',
    ';;;;;;;;;;;',
    'JUMLAH (KAB/KOTA);;;8.757;8.700;17.457;450;5,1;472;5,4;922;5,3',
    ';;;;;;;;;;;',
    'Sumber: Dinas Kesehatan Kabupaten Rekaan;;;;;;;;;;;',
  ].join('\r\n');

  it('takes both sexes together, the point for thousands, and the total for no record', async () => {
    const { ledger, found, figures } = await readFile(table);
    expect([ledger, found]).toEqual([[2, 2, 0, 0], []]);
    expect(figures).toEqual([
      `stunting_balita 97.01.01.P01 2024 value ${87_200 / 16_457} 872/16457`,
      'stunting_balita 97.01.01.P02 2024 value 5 50/1000',
    ]);
  });

  it('says where its total is not the sum of its rows', async () => {
    const { found } = await readFile(table.replace(';17.457;', ';17.475;'));
    expect(found).toEqual([[11, 'JUMLAH BALITA DIUKUR L+P', 'total-conflict']]);
  });
});

describe('a table of BPS with a column for each year', () => {
  it('gives a figure for each year, and none where there is a dash', async () => {
    const csv = [
      'Prevalensi Balita Stunting menurut Kecamatan',
      'Kecamatan;Prevalensi Stunting (%);;',
      ';2022;2023;2024',
      'Hulu Rekaan;12,34;11,2;10',
      'Tengah Rekaan;9,8;-;7,75',
      'Catatan: angka 2024 sementara',
    ].join('\n');
    const { ledger, found, figures } = await readFile(csv);
    expect([ledger, found]).toEqual([[2, 2, 0, 0], []]);
    expect(figures).toEqual([
      'stunting_balita 97.01.01 2022 value 12.34 undefined/undefined',
      'stunting_balita 97.01.01 2023 value 11.2 undefined/undefined',
      'stunting_balita 97.01.01 2024 value 10 undefined/undefined',
      'stunting_balita 97.01.02 2022 value 9.8 undefined/undefined',
      'stunting_balita 97.01.02 2023 not-measured',
      'stunting_balita 97.01.02 2024 value 7.75 undefined/undefined',
    ]);
  });
});

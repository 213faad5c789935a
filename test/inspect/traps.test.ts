import { describe, expect, it } from 'vitest';
import { readFile } from './readFile.ts';

describe('what only looks like a figure', () => {
  const HEAD = 'Kecamatan;Tahun;Diukur;Stunting';
  it.each([
    [
      'a file that nothing settles',
      `${HEAD}\nHulu Rekaan;2024;1.234;123\n`,
      [2, 'Diukur', 'ambiguous-decimal'],
    ],
    [
      'a date with its month first',
      'Kecamatan;Tanggal;Diukur;Stunting\nHulu Rekaan;08/31/2024;100;10\n',
      [2, 'Tanggal', 'bad-period'],
    ],
    [
      'two columns of other years',
      'Kecamatan;Tahun;Periode;Diukur;Stunting\nHulu Rekaan;2023;Februari 2024;9;1\n',
      [2, 'Periode', 'bad-period'],
    ],
    [
      'titles of two years',
      'Keadaan 2024\nDibanding Agustus 2023\nKecamatan;Diukur;Stunting\nHulu Rekaan;9;1\n',
      [3, undefined, 'no-period'],
    ],
    [
      'counts of boys and girls only',
      `Kecamatan;Tahun;Diukur;;Stunting;\n;;L;P;L;P\nHulu Rekaan;2024;9;9;1;1\n`,
      [2, undefined, 'no-figure-column'],
    ],
    [
      'a month without a year',
      'Kecamatan;Bulan;Diukur;Stunting\nHulu Rekaan;Februari;9;1\n',
      [2, 'Bulan', 'missing-cell'],
    ],
    ['a limit for those measured', `${HEAD}\nHulu Rekaan;2024;<10;3\n`, [2, 'Diukur', 'missing-counts']],
  ])('is an error: %s', async (_name, csv, finding) => {
    const { found, figures } = await readFile(csv);
    expect([found, figures]).toEqual([[finding], []]);
  });

  it.each([
    [
      'the day of printing',
      'Rekap 2024\nDicetak 5 Januari 2025\nKecamatan;Diukur;Stunting\nHulu Rekaan;100;10\n',
      '2024',
    ],
    [
      'a year in the title of a table of months',
      'Tahun 2024\nKecamatan;Bulan;Diukur;Stunting\nHulu Rekaan;Agt;100;10\n',
      '2024-08',
    ],
    [
      'months in headings beside a year',
      'Kecamatan;Tahun;Diukur Agt 2024;Stunting Agt 2024\nHulu Rekaan;2024;100;10\n',
      '2024-08',
    ],
  ])('is told from a period: %s', async (_name, csv, period) => {
    const { found, figures } = await readFile(csv);
    expect([found, figures]).toEqual([[], [`stunting_balita 97.01.01 ${period} value 10 10/100`]]);
  });

  it('is no zero where nobody was measured', async () => {
    const { found, figures } = await readFile(
      'Kecamatan;Tahun;Sasaran;Diukur;Stunting\nHulu Rekaan;2024;100;-;0\n',
    );
    expect([found, figures]).toEqual([[], ['stunting_balita 97.01.01 2024 not-measured']]);
  });

  it('is no earlier entry where the afternoon is written with PM', async () => {
    const csv = [
      'Kecamatan;Tahun;Diukur;Stunting;Waktu Input',
      'Hulu Rekaan;2024;100;10;28/02/2024 2:05:00 PM',
      'Hulu Rekaan;2024;100;11;28/02/2024 11:05:00 AM',
    ].join('\n');
    const { ledger, figures } = await readFile(csv);
    expect([ledger, figures]).toEqual([[2, 1, 1, 0], ['stunting_balita 97.01.01 2024 value 10 10/100']]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtmlTables } from '../../scripts/read/readHtmlTables.ts';
import { UnreadableFile } from '../../scripts/read/unreadableFile.ts';
import { escapeXml } from './workbookOf.ts';

const dashPrev = `<!DOCTYPE html>
<html><head><title>Dashboard Prevalensi &ndash; Contoh</title>
<style>td { color: red }</style></head>
<body><h2>Prevalensi <small>Stunting</small></h2>
<form><input type="hidden" name="token" value="97">
<select name="_inp_sel_per" id="per">
  <option value="5">2023</option>
  <option value="6" selected="selected">2024</option>
</select>
<select id="kab"><option>Andaian<option selected>Rekaan</select>
<select name="tak_dipilih"><option>2019</option><option>2020</option></select></form>
<table class="table">
  <caption>Desa di Kabupaten Rekaan</caption>
  <thead>
    <tr><th rowspan="2">No</th><th colspan="2">ID</th><th rowspan="2">Nama<br>Desa</th><th colspan="3">Jumlah</th><th rowspan="2">Prevalensi (%)</th></tr>
    <tr><th>BPS</th><th>Dagri</th><th>Balita</th><th>Pendek</th><th>Sangat&nbsp;Pendek</th></tr>
  </thead>
  <tbody>
    <tr><td>1</td><td>9901010001</td><td>97.01.01.2001</td><td>SUKAMAYA &amp; SEKITARNYA</td>
        <td align=right>187</td><td>12</td><td>4</td><td>8.56</td></tr>
    <!-- <tr><td>tidak dipakai</td></tr> -->
    <tr><td>2<td>9901010002<td>97.01.01.2002<td><a href="#">SUKA<b>SARI</b></a><td>1.204<td>30<td>-<td>2.49
    <tr><td colspan="4">JUMLAH</td><td>1391</td><td>42</td><td>4</td><td>3.31</td></tr>
    <tr><td> &nbsp; </td></tr>
  </tbody>
</table>
<script>document.write('<table><tr><td>dari skrip</td></tr></table>')</script>
<h3>Sesudah</h3>
</body></html>`;

describe('reading a saved page', () => {
  it('gives the table of desa, its columns in line, with the chosen year around it', () => {
    expect(readHtmlTables(dashPrev)).toEqual([
      {
        name: 'Desa di Kabupaten Rekaan',
        rows: [
          { row: 15, cells: ['No', 'ID', '', 'Nama Desa', 'Jumlah', '', '', 'Prevalensi (%)'] },
          { row: 16, cells: ['', 'BPS', 'Dagri', '', 'Balita', 'Pendek', 'Sangat Pendek', ''] },
          {
            row: 19,
            cells: ['1', '9901010001', '97.01.01.2001', 'SUKAMAYA & SEKITARNYA', '187', '12', '4', '8.56'],
          },
          { row: 22, cells: ['2', '9901010002', '97.01.01.2002', 'SUKASARI', '1.204', '30', '-', '2.49'] },
          { row: 23, cells: ['JUMLAH', '', '', '', '1391', '42', '4', '3.31'] },
        ],
        context: [
          'Dashboard Prevalensi – Contoh',
          'Desa di Kabupaten Rekaan',
          'Prevalensi Stunting',
          '_inp_sel_per: 2024',
          'kab: Rekaan',
        ],
      },
    ]);
  });

  it('has no tables where the page says only that something went wrong', () => {
    expect(readHtmlTables('<html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1><hr>nginx')).toEqual(
      [],
    );
    expect(readHtmlTables('')).toEqual([]);
    expect(readHtmlTables('{"message":"Unauthenticated."}')).toEqual([]);
    expect(readHtmlTables('<table><tr><td>&nbsp;</td></tr></table>')).toEqual([]);
  });

  it('gives nested tables each on its own, and knows only headings that stand before', () => {
    const page = `<h1>Rekaan</h1><table><tr><td>Menu<td>
<h2>Hulu Rekaan</h2><table><tr><td>a<table><tr><td>dalam</table>b<td>c</table>
kaki</td></tr></table>
<h2>Tengah Rekaan</h2><table><tr><td>d</table>`;
    expect(readHtmlTables(page)).toEqual([
      { rows: [{ row: 1, cells: ['Menu', 'Hulu Rekaan kaki'] }], context: ['Rekaan'] },
      { rows: [{ row: 2, cells: ['a b', 'c'] }], context: ['Rekaan', 'Hulu Rekaan'] },
      { rows: [{ row: 2, cells: ['dalam'] }], context: ['Rekaan', 'Hulu Rekaan'] },
      { rows: [{ row: 4, cells: ['d'] }], context: ['Rekaan', 'Hulu Rekaan', 'Tengah Rekaan'] },
    ]);
  });

  it('keeps columns in line below cells that span rows and columns, to the end of their section', () => {
    const page = `<table>
<thead><tr><td rowspan="9">Kecamatan<td>Desa</thead>
<tbody><tr><td rowspan="2" colspan="2">Hulu<td>1<tr><td>2<tr><td rowspan="0">Hilir<td>3<tr><td>4</tbody></table>`;
    expect(readHtmlTables(page)[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['Kecamatan', 'Desa', ''],
      ['Hulu', '', '1'],
      ['', '', '2'],
      ['Hilir', '3', ''],
      ['', '4', ''],
    ]);
  });

  it('forgives a caption left open, cells without a row, and spans that are no numbers', () => {
    const page =
      '<table><caption>Rekap<tr><td colspan="dua">a</td><td rowspan="-1">b</td></tr>\n<td>c</td></table>';
    expect(readHtmlTables(page)).toEqual([
      {
        name: 'Rekap',
        rows: [
          { row: 1, cells: ['a', 'b'] },
          { row: 2, cells: ['c', ''] },
        ],
        context: ['Rekap'],
      },
    ]);
  });

  it('counts lines of a file with line ends of Windows or of old Macs alike', () => {
    const rows = '<table>\n<tr>\n<td>a\n\n<tr><td>b</table>';
    for (const end of ['\n', '\r\n', '\r']) {
      const [grid] = readHtmlTables(rows.replaceAll('\n', end));
      expect(grid?.rows).toEqual([
        { row: 2, cells: ['a'] },
        { row: 5, cells: ['b'] },
      ]);
    }
  });

  it('refuses a table wider than any sheet, however few bytes write it', () => {
    const page = `<table><tr>${'<td colspan=1000 rowspan=65534>x'.repeat(17)}</table>`;
    expect(() => readHtmlTables(page)).toThrow(UnreadableFile);
  });
});

describe('whatever a page shows', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'é', '7', '<', '&', '"', '.', '-', '%'),
    maxLength: 5,
  });

  it('comes back cell by cell, with or without closing tags', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        (lines, isClosed) => {
          const [cellEnd, rowEnd] = isClosed ? ['</td>', '</tr>'] : ['', ''];
          const write = (cells: readonly string[]) =>
            `<tr>${cells.map((cell) => `<td>${escapeXml(cell)}${cellEnd}`).join('')}${rowEnd}`;
          const table = [['x', 'y', 'z'], ...lines];
          const expected = table.flatMap((cells, at) =>
            cells.some((cell) => cell !== '') ? [{ row: at + 2, cells }] : [],
          );
          expect(readHtmlTables(`<table>\n${table.map(write).join('\n')}</table>`)[0]?.rows).toEqual(
            expected,
          );
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../scripts/read/readWorkbook.ts';
import { escapeXml, partsOf, type WorkbookParts, workbookOf, zipOf } from './workbookOf.ts';

const read = (parts: WorkbookParts) => readWorkbook(workbookOf(parts));
const rowsOf = async (data: string, parts: Omit<WorkbookParts, 'sheets'> = {}, after = '') =>
  (await read({ ...parts, sheets: [{ data, after }] }))[0]?.rows;

describe('reading a workbook', () => {
  it('gives a recap of desa with the row numbers of the sheet, blank rows left out, columns in line', async () => {
    const data = `
      <row r="1"><c r="A1" t="s"><v>0</v></c></row>
      <row r="2"/>
      <row r="3"><c r="B3" s="1"/><c r="A3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c></row>
      <row r="6"><c r="A6" t="s"><v>3</v></c><c r="C6"><v>187</v></c></row>
      <row r="7"><c r="A7" s="1"/><c r="D7" s="1" t="s"><v>4</v></c></row>`;
    const strings = ['REKAP AGUSTUS 2024', 'Desa', 'Diukur', 'Sukamaya', '  '].map(
      (text) => `<t>${text}</t>`,
    );
    expect(await rowsOf(data, { strings, formats: ['0.00'] })).toEqual([
      { row: 1, cells: ['REKAP AGUSTUS 2024', '', ''] },
      { row: 3, cells: ['Desa', '', 'Diukur'] },
      { row: 6, cells: ['Sukamaya', '', 187] },
    ]);
  });

  it('joins formatted runs, leaves out readings and outer white space, and decodes escaped signs', async () => {
    const strings = [
      '<r><t xml:space="preserve">Desa </t></r><r><rPr><b/></rPr><t>Sukamaya &amp; Suka&#45;sari</t></r>',
      '<t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh><phoneticPr fontId="1"/>',
      '<t xml:space="preserve">  97.01_x000D_\n_x005F_x0041_ </t>',
    ];
    const data = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
      <c r="D1" t="inlineStr"><is><r><t>dua </t></r><r><t>kata</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>`;
    expect(await rowsOf(data, { strings })).toEqual([
      { row: 1, cells: ['Desa Sukamaya & Suka-sari', '漢', '97.01\r\n_x0041_', 'dua kata'] },
    ]);
  });

  it('takes the last result of a formula, and truth and errors as text', async () => {
    const data = `<row r="1">
      <c r="A1"><f>SUM(B1:B9)</f><v>3912</v></c><c r="B1" t="str"><f>A1&amp;""</f><v>Hulu Rekaan</v></c>
      <c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c>
      <c r="E1" t="e"><f>A1/0</f><v>#DIV/0!</v></c><c r="F1" t="e"><v>#N/A</v></c><c r="G1"><f>A2</f></c><c r="H1"><v>1</v></c></row>`;
    expect(await rowsOf(data)).toEqual([
      { row: 1, cells: [3912, 'Hulu Rekaan', 'TRUE', 'FALSE', '#DIV/0!', '#N/A', '', 1] },
    ]);
  });

  it('keeps numbers to the last digit', async () => {
    const data =
      '<row r="1"><c r="A1"><v>8.5999999999999993E-2</v></c><c r="B1"><v>-4.7801635991820042</v></c></row>';
    expect(await rowsOf(data)).toEqual([{ row: 1, cells: [0.086, -4.780163599182004] }]);
  });

  it('says shares shown as percent in percent, with all digits, and only those', async () => {
    const formats = [10, 9, '0.0%;[Red]-0.0%', '0.0"%"', '#,##0.0\\%', 'General'];
    const values = [
      '8.5999999999999993E-2',
      '7.0000000000000007E-2',
      '4.7801635991820042E-2',
      '8.6',
      '8.6',
      '0.086',
    ];
    const cells = values.map((value, index) => `<c s="${index + 1}"><v>${value}</v></c>`).join('');
    expect(await rowsOf(`<row>${cells}</row>`, { formats })).toEqual([
      { row: 1, cells: ['8.6%', '7%', '4.7801635991820045%', 8.6, 8.6, 0.086] },
    ]);
  });

  it('writes dates as ISO 8601, by the number format of the cell', async () => {
    const formats = [14, 'dd\\-mmm\\-yyyy;@', '[$-421]d\\ mmmm\\ yyyy', 22, 'h:mm', '[h]:mm', '"hari" 0'];
    const values = [45535, 45535, 45535, 45535.427083333336, 0.427083333333, 1.5, 45535];
    const cells = values.map((value, index) => `<c s="${index + 1}"><v>${value}</v></c>`).join('');
    const data = `<row>${cells}<c t="d"><v>2024-08-31T10:15:00.000Z</v></c><c t="d"><v>2024-08-31</v></c></row>`;
    expect((await rowsOf(data, { formats }))?.[0]?.cells).toEqual([
      '2024-08-31',
      '2024-08-31',
      '2024-08-31',
      '2024-08-31 10:15',
      '10:15',
      1.5,
      45535,
      '2024-08-31 10:15',
      '2024-08-31',
    ]);
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const data = '<row><c s="1"><v>44073</v></c></row>';
    expect(await rowsOf(data, { formats: [14], is1904: true })).toEqual([{ row: 1, cells: ['2024-08-31'] }]);
  });

  it('has the value of a merged range in its first cell only, whatever a program left below', async () => {
    const data = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>
      <row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c><c r="C2"><v>6</v></c></row>
      <row r="3"><c r="C3"><v>9</v></c></row>`;
    const after = '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C2:C3"/></mergeCells>';
    expect(await rowsOf(data, {}, after)).toEqual([
      { row: 1, cells: [1, '', 3] },
      { row: 2, cells: ['', '', 6] },
    ]);
  });

  it('keeps hidden sheets that hold something, in order, and empty ones only where they show', async () => {
    const data = '<row><c t="inlineStr"><is><t>NIK</t></is></c></row>';
    const grids = await read({
      sheets: [
        { name: 'Rekap &amp; Desa', data },
        { name: 'Sumber', state: 'veryHidden', data },
        { name: 'Kosong', data: '' },
        { name: 'Bantu', state: 'hidden', data: '<row r="4"><c r="B4" s="1"/></row>' },
      ],
    });
    expect(grids).toEqual([
      { name: 'Rekap & Desa', rows: [{ row: 1, cells: ['NIK'] }] },
      { name: 'Sumber', rows: [{ row: 1, cells: ['NIK'] }] },
      { name: 'Kosong', rows: [] },
    ]);
  });

  it('reads what other programs write: prefixed elements, no addresses, part names in another case', async () => {
    const parts = partsOf({
      sheets: [{ data: '<row><c><v>7</v></c><c><v>8</v></c></row><row><c><v>9</v></c></row>' }],
    });
    const files = Object.fromEntries(
      Object.entries(parts).map(([path, text]) => [
        path.replace('sheet1', 'Sheet1').replaceAll('xl/', 'xl\\'),
        text.replace(/<(\/?)(\w)/g, '<$1x:$2').replaceAll('xmlns=', 'xmlns:x='),
      ]),
    );
    expect(await readWorkbook(zipOf(files))).toEqual([
      {
        name: 'Sheet1',
        rows: [
          { row: 1, cells: [7, 8] },
          { row: 2, cells: [9, ''] },
        ],
      },
    ]);
  });
});

const text = fc.string({
  unit: fc.constantFrom('a', 'é', '漢', '7', ' ', '<', '&', '"', '%', '\n', '.'),
  maxLength: 6,
});
/** No cell keeps the sign of nought. */
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((n) => (n === 0 ? 0 : n));
const cell = fc.oneof(
  text.map((each) => each.trim()),
  number,
  fc.constant(''),
);
const grid = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 30 });

describe('whatever a sheet holds', () => {
  it('comes back cell by cell, in its row', async () => {
    await fc.assert(
      fc.asyncProperty(grid, fc.boolean(), async (lines, isShared) => {
        const strings: string[] = [];
        const write = (value: string | number, at: number) => {
          if (typeof value === 'number') return `<c r="${'ABCDE'[at]}1"><v>${value}</v></c>`;
          const xml = `<t xml:space="preserve">${escapeXml(value)}</t>`;
          if (!isShared) return `<c t="inlineStr"><is>${xml}</is></c>`;
          strings.push(xml);
          return `<c t="s"><v>${strings.length - 1}</v></c>`;
        };
        const data = lines
          .map((cells, at) => `<row r="${at + 1}">${cells.map(write).join('')}</row>`)
          .join('');
        const filled = lines.map((cells) => cells.slice(0, cells.findLastIndex((value) => value !== '') + 1));
        const width = Math.max(0, ...filled.map(({ length }) => length));
        const expected = filled.flatMap((cells, at) =>
          cells.length === 0
            ? []
            : [{ row: at + 1, cells: Array.from({ length: width }, (_, column) => cells[column] ?? '') }],
        );
        expect(await rowsOf(data, { strings })).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same wherever the file is cut into pieces while it is read', async () => {
    const desa = Array.from({ length: 20_000 }, (_, index) => `Désa ${index} & sekitarnya`);
    const data = desa
      .map((name) => `<row><c t="inlineStr"><is><t>${escapeXml(name)}</t></is></c></row>`)
      .join('');
    expect((await rowsOf(data))?.map(({ cells }) => cells[0])).toEqual(desa);
  });
});

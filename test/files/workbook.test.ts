import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { writeWorkbook } from '../../src/files/workbook/writeWorkbook.ts';
import { writeZip } from '../../src/files/writeZip.ts';
import { FILE_COLUMNS } from '../../src/model/fileColumns.ts';
import { rowWith } from './rows.ts';
import { workbookOf } from './sampleWorkbook.ts';

const ROWS = [
  rowWith({ value: 16.25, numerator: 1234, period: '2024-08', text: '=1+1' }),
  rowWith({ value: null, status: 'suppressed', status_label: 'disamarkan' }),
];
const bytes = writeWorkbook(workbookOf(ROWS));
const part = (path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe('a workbook', () => {
  it('has a cover, the data and a dictionary', () => {
    const book = read(bytes.slice(), { type: 'array' });
    expect(book.SheetNames).toEqual(['Sampul', 'Data', 'Kamus']);
    expect(book.Sheets['Sampul']?.['A1']?.v).toBe('Silo & sekitarnya');
    expect(book.Sheets['Sampul']?.['B3']?.v).toBe('Dinas <contoh>');
  });

  it('explains every column and every state', () => {
    const sheet = read(bytes.slice(), { type: 'array' }).Sheets['Kamus'];
    const lines: unknown[][] = sheet ? utils.sheet_to_json(sheet, { header: 1, defval: '' }) : [];
    const named = lines.slice(1).filter(([, value]) => value === '');
    expect(named.map(([name]) => name)).toEqual(FILE_COLUMNS.map(({ name }) => name));
    expect(lines.filter(([name, value]) => name === 'status' && value !== '')).toHaveLength(8);
    expect(lines).toContainEqual([
      'status',
      'suppressed',
      'disamarkan: Jumlahnya terlalu kecil untuk diumumkan tanpa membuka keadaan satu anak.',
      'withheld: The count is too small to be published without exposing a single child.',
      '',
      '',
    ]);
  });

  it('freezes its header and filters below it', () => {
    const sheet = part('xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:AT3"/>');
    expect(part('xl/workbook.xml')).toContain(
      'name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">\'Data\'!$A$1:$AT$3<',
    );
  });

  it('types its cells: numbers as numbers, codes and periods as text, no formula anywhere', () => {
    const sheet = read(bytes.slice(), { type: 'array' }).Sheets['Data'];
    const cell = (name: string) => {
      const column = FILE_COLUMNS.findIndex((each) => each.name === name);
      const { t, v, f } = sheet?.[utils.encode_cell({ c: column, r: 1 })] ?? {};
      return [t, v, f];
    };
    expect(cell('value')).toEqual(['n', 16.25, undefined]);
    expect(cell('numerator')).toEqual(['n', 1234, undefined]);
    expect(cell('area_code')).toEqual(['s', '35.09.10', undefined]);
    expect(cell('period')).toEqual(['s', '2024-08', undefined]);
    expect(cell('text')).toEqual(['s', '=1+1', undefined]);
    expect(part('xl/worksheets/sheet1.xml') + part('xl/worksheets/sheet2.xml')).not.toContain('<f>');
  });

  it('marks a text that looks like a formula as quoted, so that editing leaves it a text', () => {
    const style = /<c r="O2" s="(\d)" t="s">/.exec(part('xl/worksheets/sheet2.xml'))?.[1];
    const formats = [...part('xl/styles.xml').matchAll(/<xf [^>]*xfId[^>]*>/g)].map(([format]) => format);
    expect(formats[Number(style)]).toContain('quotePrefix="1"');
  });

  it('does not let a text name a character by its number', () => {
    const text = writeWorkbook(workbookOf([rowWith({ note: '_x003D_1+1' })]));
    expect(strFromU8(unzipSync(text)['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain(
      '_x005F_x003D_1+1',
    );
  });

  it('is the same in every time zone and at every time', () => {
    const program =
      "import{writeZip}from './src/files/writeZip.ts';import{createHash}from 'node:crypto';process.stdout.write(createHash('sha256').update(writeZip([{path:'a',content:'b'}],'2026-11-22')).digest('hex'))";
    const hashes = ['Asia/Jakarta', 'America/New_York', 'UTC'].map((TZ) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', program], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    );
    expect(new Set(hashes).size).toBe(1);
    expect(writeWorkbook(workbookOf(ROWS))).toEqual(bytes);
    expect(writeZip([{ path: 'a', content: 'b' }])).toEqual(writeZip([{ path: 'a', content: 'b' }]));
  });
});

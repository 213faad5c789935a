import { describe, expect, it } from 'vitest';
import { isAddress } from '../../scripts/check/cells.ts';
import { checkSheet } from '../../scripts/check/checkSheet.ts';
import { commitmentRow } from '../../scripts/check/commitmentSheet.ts';
import { indicatorRow, targetRow } from '../../scripts/check/sheets.ts';

const HEADER = 'id,area,indicator,year,value,set_by,legal_basis,source,url,note';
const ROW = 'a,00,x,2024,14,Negeri,UU 1/2020,Berita,https://contoh.example/a,';
const targets = (...lines: readonly string[]) => checkSheet('targets.csv', lines.join('\n'), targetRow);
const codesOf = (lines: readonly string[]) =>
  targets(...lines).findings.map(({ row, column, code }) => [row, column, code]);

describe('a sheet', () => {
  it('is read whatever parts its cells: commas, semicolons or tabs', () => {
    const expected = targets(HEADER, ROW).value;
    expect(expected).toMatchObject([{ row: 2, value: { value: 14, legalBasis: 'UU 1/2020' } }]);
    for (const delimiter of [';', '\t']) {
      const lines = [HEADER, ROW].map((line) => line.replaceAll(',', delimiter));
      expect(targets(...lines).value, delimiter).toEqual(expected);
    }
  });

  it('says once which headings are missing, and blames no row for them', () => {
    for (const header of ['', 'id,area,year', 'kode|wilayah']) {
      const [finding, ...others] = targets(header, ROW, ROW).findings;
      expect(finding).toMatchObject({ row: 1, code: 'missing-headings' });
      expect(finding?.value).toContain('legal_basis');
      expect(others).toEqual([]);
    }
    expect(targets(HEADER).findings).toEqual([]);
  });

  it('names cell and mend of a number, an address and a law that are none', () => {
    expect(codesOf([HEADER, ROW.replace(',14,', ',"14,5",')])).toEqual([[2, 'value', 'not-a-plain-number']]);
    expect(codesOf([HEADER, ROW.replace('https:', 'javascript:')])).toEqual([[2, 'url', 'not-an-address']]);
    expect(codesOf([HEADER, ROW.replace('UU 1/2020', '')])).toEqual([[2, 'legal_basis', 'missing-cell']]);
  });
});

describe('an address', () => {
  it.for(['https://contoh.example/a?b=c#d', 'http://sub.contoh.id'])('is one: %s', (written) => {
    expect(isAddress(written)).toBe(true);
  });

  it.for([
    'javascript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'ftp://contoh.example/',
    'contoh.example/a',
    'lihat situs',
    'https://',
  ])('is none: %s', (written) => {
    expect(isAddress(written)).toBe(false);
  });
});

describe('an indicator', () => {
  it('has limits of classes that rise', () => {
    const header =
      'id,label_id,label_en,short_id,short_en,unit,noun_id,noun_en,better,breaks,definition_id,definition_en,definition_source,definition_url';
    const row = (breaks: string) => `x,X,X,X,X,percent,,,lower,${breaks},Arti,Meaning,,`;
    const sheet = checkSheet(
      'indicators.csv',
      [header, row('5|10'), row(''), row('10|5'), row('5|5')].join('\n'),
      indicatorRow,
    );
    expect(sheet.value.map(({ value }) => value.breaks)).toEqual([[5, 10], []]);
    expect(sheet.findings.map(({ row: line, column, code }) => [line, column, code])).toEqual([
      [4, 'breaks', 'not-ascending'],
      [5, 'breaks', 'not-ascending'],
    ]);
  });
});

describe('a commitment', () => {
  it('was made on a day of the calendar', () => {
    const header =
      'id,date,who,kind,what,measure,due,due_text,area,indicator,method,condition,source,url,note';
    const row = 'a,2025-02-30,Bupati,janji,Turun,angka turun,2026,2026,00,,,,Berita,,';
    const [finding] = checkSheet('commitments.csv', `${header}\n${row}`, commitmentRow).findings;
    expect(finding).toMatchObject({ row: 2, column: 'date', value: '2025-02-30', code: 'not-a-day' });
  });
});

import fc from 'fast-check';
import { FILE_COLUMNS } from '../../src/model/fileColumns.ts';
import { EMPTY_ROW, type FileRow } from '../../src/model/fileRow.ts';

/** A row of a value with the cells given. */
export const rowWith = (cells: Partial<FileRow>): FileRow => ({
  ...EMPTY_ROW,
  evidence: 'reported',
  area_code: '35.09.10',
  area_name: 'Silo',
  area_kind: 'kecamatan',
  status: 'value',
  status_label: 'ada angka',
  ...cells,
});

/** What a spreadsheet computes, in every spelling: sign, what hides before it, and what follows. */
export const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '−'] as const;
export const HIDING = [
  '',
  ' ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\0',
  '\u00A0',
  '\u200B',
  '\uFEFF',
  '\u3000',
  '\u2028',
  '\u00AD',
  '\u202E',
  '\u115F',
  "'",
  "''",
] as const;
export const FORMULAS: readonly string[] = SIGNS.flatMap((sign) =>
  HIDING.flatMap((hiding) => [
    `${hiding}${sign}1+1`,
    `${hiding}${sign}HYPERLINK("http://contoh.example";"klik")`,
    `${hiding}${sign}cmd|' /C calc'!A0`,
  ]),
);

/** Texts that a spreadsheet would make numbers, dates, times or truth values of. */
export const LOOKALIKES = [
  '35.09.10',
  '35.09',
  '00',
  '007',
  '2024-08',
  '6-7',
  '1/2',
  '12:30',
  '1E5',
  '1,5',
  '(5)',
  '.5',
  '50%',
  'Mei 2024',
  'Agu-24',
  'Rp5.000',
  'TRUE',
  'benar',
] as const;

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...FORMULAS, ...LOOKALIKES),
  fc
    .tuple(fc.constantFrom(...HIDING), fc.constantFrom(...HIDING), fc.constantFrom(...SIGNS), fc.string())
    .map((parts) => parts.join('')),
);

/** Texts of any kind, dangerous ones often, without pictures of control characters. */
export const anyText = text.filter((each) => !/[\u2400-\u2421]/.test(each));

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const integer = fc.integer();

/** A row with anything in its cells. Empty text and nothing are the same in most forms. */
export const anyRow: fc.Arbitrary<FileRow> = fc
  .record(
    Object.fromEntries(
      FILE_COLUMNS.map(({ name, type }) => {
        const cell: fc.Arbitrary<string | number> = {
          text: anyText.filter((each) => each !== ''),
          number,
          integer,
        }[type];
        return [name, name === 'area_code' ? fc.constant('35.09.10') : fc.option(cell, { freq: 2 })];
      }),
    ),
  )
  .map((cells) => ({ ...EMPTY_ROW, ...cells }));

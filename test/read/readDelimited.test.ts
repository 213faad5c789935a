import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cleanCell } from '../../scripts/read/cleanCell.ts';
import { decodeText } from '../../scripts/read/decodeText.ts';
import { readDelimited } from '../../scripts/read/readDelimited.ts';

const read = (text: string, delimiter = ',') => {
  const { rows, damaged } = readDelimited(text, { delimiter });
  return { rows: rows.map(({ row, cells }) => ({ row, cells })), damaged };
};

describe('reading a CSV', () => {
  it('says for every record the line it starts on, past quoted line breaks and blank lines', () => {
    expect(read('kode,catatan\na,"satu\ndua\ntiga"\n\nb,empat\n').rows).toEqual([
      { row: 1, cells: ['kode', 'catatan'] },
      { row: 2, cells: ['a', 'satu dua tiga'] },
      { row: 6, cells: ['b', 'empat'] },
    ]);
  });

  it('leaves out what cannot be seen, and white space around cells', () => {
    expect(read('kode , nama\n 97.01 , \u200bRe\u00a0\u00a0kaan\ufeff \n="97.02",x\n').rows).toEqual([
      { row: 1, cells: ['kode', 'nama'] },
      { row: 2, cells: ['97.01', 'Re kaan'] },
      { row: 3, cells: ['97.02', 'x'] },
    ]);
  });

  it('loses only the line on which a quotation mark does not close', () => {
    const { rows, damaged } = read('kode,nama\na,satu\nb,"dua\nc,tiga\nd,"empat"x\ne,lima\n');
    expect(damaged).toEqual(
      new Map([
        [3, 'open-quote'],
        [5, 'open-quote'],
      ]),
    );
    expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, 'kode'],
      [2, 'a'],
      [3, 'b'],
      [4, 'c'],
      [5, 'd'],
      [6, 'e'],
    ]);
  });

  it('names the line that has a NUL byte', () => {
    expect(read('kode,nama\na,sa\0tu\n').damaged).toEqual(new Map([[2, 'nul-byte']]));
  });

  it('has no rows where the file is empty', () => {
    expect(read('').rows).toEqual([]);
  });
});

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '7', ' ', ',', ';', '"', "'", '\n', '\t', '.', '-'),
  maxLength: 8,
});
const grid = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.tuple(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }),
    ),
  );

describe('whatever a spreadsheet writes', () => {
  it('comes back cell by cell, with the line that an editor shows', () => {
    const style = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t'),
      newline: fc.constantFrom('\n', '\r\n'),
      quotes: fc.boolean(),
    });
    fc.assert(
      fc.property(grid, style, ([header, rows], config) => {
        let line = 1;
        const expected = [header, ...rows].flatMap((cells) => {
          const row = line;
          line += 1 + cells.join('').split('\n').length - 1;
          const trimmed = cells.map(cleanCell);
          return trimmed.some((text) => text !== '') ? [{ row, cells: trimmed }] : [];
        });
        const { text } = decodeText(Buffer.from(Papa.unparse([header, ...rows], config)));
        const { rows: found, damaged } = read(text, config.delimiter);
        expect(found).toEqual(expected);
        expect(damaged?.size).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});

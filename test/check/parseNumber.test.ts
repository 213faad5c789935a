import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../scripts/check/documents.ts';
import { parseNumber } from '../../scripts/check/parseNumber.ts';

const field = (more: Partial<Field> = {}): Field => ({
  name: 'nilai',
  type: 'number',
  decimalChar: '.',
  bareNumber: true,
  ...more,
});
const indonesian = field({ decimalChar: ',', groupChar: '.' });
const read = (cell: string, of = field(), missing = ['']) =>
  parseNumber(cell, of, new Set(of.missingValues ?? missing));
const number = (value: number) => ({ kind: 'number', value });

describe('a number in a cell', () => {
  it('is read with the marks that the field names', () => {
    expect(read('16.6')).toEqual(number(16.6));
    expect(read('16,6', field({ decimalChar: ',' }))).toEqual(number(16.6));
    expect(read('1.234.567,5', indonesian)).toEqual(number(1_234_567.5));
    expect(read('1 480', field({ groupChar: ' ' }))).toEqual(number(1480));
    expect(read('1480', indonesian)).toEqual(number(1480));
    expect(read('-3', indonesian)).toEqual(number(-3));
  });

  it('is never ten times too large because a decimal carries the group mark', () => {
    expect(read('3.4', indonesian)).toEqual({ kind: 'text' });
    expect(read('12.50', indonesian)).toEqual({ kind: 'text' });
    expect(read('1.2345', indonesian)).toEqual({ kind: 'text' });
    expect(read('3,4', field({ groupChar: ',' }))).toEqual({ kind: 'text' });
  });

  it('may carry a unit only where the field says that it is not bare', () => {
    const notBare = field({ decimalChar: ',', bareNumber: false });
    expect(read('17,0 %', notBare)).toEqual(number(17));
    expect(read('± 25 anak', notBare)).toEqual(number(25));
    expect(read('17,0 %', field({ decimalChar: ',' }))).toEqual({ kind: 'text' });
  });

  it('is missing where empty or where the field or the table says so', () => {
    expect(read('')).toEqual({ kind: 'empty' });
    expect(read('-', field(), ['', '-'])).toEqual({ kind: 'empty' });
    expect(read('n/a', field({ missingValues: ['n/a'] }), ['-'])).toEqual({ kind: 'empty' });
    expect(read('-', field({ missingValues: ['n/a'] }), ['-'])).toEqual({ kind: 'text' });
  });

  it.each(['<10', '6-7', 'tetap', '1e3', '0x1F', 'Infinity', 'NaN', '.5', '5.', '1.2.3', '--1', '１２'])(
    'is not %j',
    (cell) => {
      expect(read(cell)).toEqual({ kind: 'text' });
    },
  );

  it('is read back whatever the marks it was written with', () => {
    const styles = fc.constantFrom(
      { decimalChar: '.' },
      { decimalChar: ',' },
      { decimalChar: ',', groupChar: '.' },
      { decimalChar: '.', groupChar: ',' },
      { decimalChar: ',', groupChar: ' ' },
      { decimalChar: '·', groupChar: '’' },
    );
    const parts = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.stringMatching(/^\d{0,4}$/), fc.boolean());
    fc.assert(
      fc.property(styles, parts, (style, [whole, decimals, isGrouped]) => {
        const { decimalChar, groupChar = '' } = style;
        const digits = isGrouped ? String(whole).replace(/\B(?=(\d{3})+$)/g, groupChar) : String(whole);
        const cell = decimals === '' ? digits : `${digits}${decimalChar}${decimals}`;
        const expected = Number(decimals === '' ? whole : `${whole}.${decimals}`);
        expect(read(cell, field(style))).toEqual(number(expected));
      }),
      { numRuns: 500 },
    );
  });
});

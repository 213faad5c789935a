import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardText, looksLikeFormula, looksLikeValue, unguardText } from '../../src/files/guardText.ts';
import { anyText, FORMULAS, LOOKALIKES } from './rows.ts';

/** What a spreadsheet sees first in a cell: nothing of the rule's own code. */
const firstSeen = (cell: string) => [...cell].find((sign) => !/[\s\p{Z}\p{C}\p{M}]/u.test(sign)) ?? '';
const STARTS_FORMULA = new Set('=+-@＝＋－＠﹦﹢﹣﹫−');

describe('a guarded text', () => {
  it('never starts a formula, in any spelling', () => {
    expect(FORMULAS.length).toBeGreaterThan(600);
    const open = FORMULAS.filter((text) => STARTS_FORMULA.has(firstSeen(guardText(text, looksLikeFormula))));
    expect(open).toEqual([]);
  });

  it('never starts a formula, whatever the text, in either CSV', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(looksLikeFormula, looksLikeValue), (text, danger) => {
        expect(STARTS_FORMULA.has(firstSeen(guardText(text, danger)))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('is one line without control characters', () => {
    expect(guardText('satu\r\ndua\ttiga\0', looksLikeFormula)).toBe('satu␍␊dua␉tiga␀');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(/(?![\u0080-\u009f])\p{Cc}/u.test(guardText(text, looksLikeFormula))).toBe(false);
      }),
    );
  });

  it('gives the text back', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(looksLikeFormula, looksLikeValue), (text, danger) => {
        expect(unguardText(guardText(text, danger), danger)).toBe(text);
      }),
      { numRuns: 2000 },
    );
    expect(
      FORMULAS.filter((text) => unguardText(guardText(text, looksLikeFormula), looksLikeFormula) !== text),
    ).toEqual([]);
  });

  it('is no number, date, time or truth value to Indonesian Excel', () => {
    expect(LOOKALIKES.filter((text) => guardText(text, looksLikeValue) !== `'${text}`)).toEqual([]);
  });
});

describe('a text that is no danger', () => {
  it.each(['Silo', '<10', '“tetap”', 'SSGI 2024', 'Desa/kelurahan', '21,6 Persen Balita di Indonesia', 'é'])(
    'stands as it is: %s',
    (text) => {
      expect(guardText(text, looksLikeFormula)).toBe(text);
      expect(guardText(text, looksLikeValue)).toBe(text);
    },
  );

  it('stands as it is in the machine CSV where Excel alone would change it', () => {
    expect(LOOKALIKES.filter((text) => guardText(text, looksLikeFormula) !== text)).toEqual([]);
  });

  it('keeps an apostrophe of its own', () => {
    expect(guardText("'tetap'", looksLikeFormula)).toBe("'tetap'");
    expect(unguardText("'tetap'", looksLikeFormula)).toBe("'tetap'");
    expect(guardText("'=1", looksLikeFormula)).toBe("''=1");
  });
});

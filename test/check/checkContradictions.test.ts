import { describe, expect, it } from 'vitest';
import { checkContradictions } from '../../scripts/check/checkContradictions.ts';
import { head, sheets, TWO_SIDES } from '../fixtures/contradictions.ts';

const faults = (heads: readonly string[], sides: readonly string[] = TWO_SIDES) =>
  checkContradictions(new Map(Object.entries(sheets(heads, sides)))).findings.map(
    ({ file, row, column, value, code }) => [file, row, column, value, code],
  );

describe('the list of contradictions', () => {
  it('may be missing: a region need not have one', () => {
    expect(checkContradictions(new Map())).toEqual({ value: [], findings: [] });
  });

  it('is missed where only the list of sides is there', () => {
    const files = new Map(Object.entries(sheets([], [])));
    files.delete('contradictions.csv');
    expect(checkContradictions(files).findings).toMatchObject([
      { file: 'contradictions.csv', code: 'no-file' },
    ]);
  });

  it('gives each contradiction its sides in the order of their rows', () => {
    const files = new Map(Object.entries(sheets([head()], TWO_SIDES)));
    const { value, findings } = checkContradictions(files);
    expect(findings).toEqual([]);
    expect(value).toMatchObject([
      { row: 2, value: { id: 'uji', title: { id: 'Dua angka', en: 'Two figures' } } },
    ]);
    expect(value[0]?.sides.map((side) => [side.row, side.value.text])).toEqual([
      [2, '16.6'],
      [3, '19.1'],
    ]);
  });

  it('has its faults named with row and column', () => {
    expect(faults([head(), head()])).toEqual([['contradictions.csv', 3, 'id', 'uji', 'duplicate-key']]);
    expect(faults([head({ id: 'Dua angka' })], [])).toEqual([
      ['contradictions.csv', 2, 'id', 'Dua angka', 'schema-invalid-format'],
    ]);
    expect(faults([head({ kind: 'lain' })], [])).toEqual([
      ['contradictions.csv', 2, 'kind', 'lain', 'unknown-word'],
    ]);
    expect(faults([head()], TWO_SIDES.slice(1))).toEqual([
      ['contradictions.csv', 2, 'id', 'uji', 'too-few-sides'],
    ]);
    const half = TWO_SIDES.map((row) => row.replace(/,,$/, ',disebut,'));
    expect(faults([head()], half.slice(0, 1))[0]).toEqual([
      ...['contradiction-sides.csv', 2, 'said_en', '', 'schema-custom'],
    ]);
    expect(faults([], TWO_SIDES.slice(1))).toEqual([
      ['contradiction-sides.csv', 2, 'contradiction', 'uji', 'unknown-contradiction'],
    ]);
  });
});

describe('the sentences of a contradiction', () => {
  it('may say the values of its sides, in either language, and years', () => {
    const why = 'Pada 2023 dicetak 19,1% dan pada 2025 16,6%, menurut RPJMN 2020–2024.';
    expect(faults([head({ why, en: '19.1% in 2023, 16.6% in 2025.' })])).toEqual([]);
  });

  it('may say no other number', () => {
    expect(faults([head({ title: '16,6 atau 17 persen' })])).toEqual([
      ['contradictions.csv', 2, 'title', '17', 'stray-number'],
    ]);
    expect(faults([head({ why: 'Selisihnya 2,5 poin dari 1.420 balita.' })])).toEqual([
      ['contradictions.csv', 2, 'why', '2,5', 'stray-number'],
      ['contradictions.csv', 2, 'why', '1.420', 'stray-number'],
    ]);
    expect(faults([head({ en: 'Of 1,420 children.' })])).toEqual([
      ['contradictions.csv', 2, 'why', '1,420', 'stray-number'],
    ]);
    const sides = [...TWO_SIDES.slice(1), TWO_SIDES[0]?.replace(/,,$/, ',dari 40 anak,of some') ?? ''];
    expect(faults([head()], sides)).toEqual([['contradiction-sides.csv', 3, 'said', '40', 'stray-number']]);
  });

  it('take a count of four digits for no year', () => {
    const sides = TWO_SIDES.map((row) => row.replace('16.6', '2025'));
    expect(faults([head({ why: 'Tercatat 2.025 balita.' })], sides)).toEqual([]);
    expect(faults([head({ why: 'Tercatat 2.026 balita.' })], sides)).toEqual([
      ['contradictions.csv', 2, 'why', '2.026', 'stray-number'],
    ]);
  });

  it('may say the number that is computed from the sides', () => {
    const sides = [TWO_SIDES[0] ?? '', 'uji,surat-kabar,,jumlah_balita,97.01,2025,value,1435,,'];
    const why = 'Itu sekitar 238 balita.';
    expect(faults([head({ why, computed: 'share 1 2' })], sides)).toEqual([]);
    expect(faults([head({ computed: 'share 1 3' })], sides)).toEqual([
      ['contradictions.csv', 2, 'computed', 'share 1 3', 'bad-computed'],
    ]);
  });
});

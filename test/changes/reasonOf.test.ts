import { describe, expect, it } from 'vitest';
import { checkReasons } from '../../scripts/changes/checkReasons.ts';
import { differenceOf } from '../../scripts/changes/differenceOf.ts';
import { type Reason, reasonOf } from '../../scripts/changes/reasonOf.ts';
import { figures, told } from './figures.ts';

const [revised] = differenceOf(figures(told()), figures(told({ value: 13, publication: 'dinas-2026' })));
const noted = (reason: string, more: Partial<Reason> = {}): Reason => ({
  ...{ after: 'r1', publication: '', area: '', indicator: '', period: '' },
  ...more,
  reason,
});
const why = (reasons: readonly Reason[], before: string | undefined, after: string | undefined) => {
  const publications = (revision: string | undefined) => [
    { id: 'dinas-2026', ...(revision !== undefined && { revision }) },
  ];
  return revised && reasonOf(revised, 'r1', reasons, publications(before), publications(after));
};

describe('the reason of a change', () => {
  it('is nobody’s word where neither the list nor the publication gives one', () => {
    expect(why([], undefined, undefined)).toBeUndefined();
  });

  it('is what a publication says of its revision, but not what it said of an earlier one', () => {
    expect(why([], undefined, 'Data susulan.')).toBe('Data susulan.');
    expect(why([], 'Data susulan.', 'Salah ketik.')).toBe('Salah ketik.');
    expect(why([], 'Data susulan.', 'Data susulan.')).toBeUndefined();
  });

  it('comes from the list first, from the row that names the figure most exactly', () => {
    const all = noted('Semua dihitung ulang.');
    const one = noted('Silo salah ketik.', { area: '97.01', period: '2025' });
    const other = noted('Bukan ini.', { area: '97.02', period: '2025', publication: 'dinas-2026' });
    expect(why([all, one, other], undefined, 'Data susulan.')).toBe('Silo salah ketik.');
    expect(why([all, other], undefined, 'Data susulan.')).toBe('Semua dihitung ulang.');
  });

  it('belongs to one step: what was noted after another release does not count', () => {
    expect(why([noted('Lain.', { after: 'r0' })], undefined, undefined)).toBeUndefined();
  });
});

describe('changes.csv', () => {
  const check = (...lines: readonly string[]) =>
    checkReasons(
      new Map([['changes.csv', ['after,publication,area,indicator,period,reason', ...lines].join('\n')]]),
      ['r1'],
    );

  it('may be missing', () => {
    expect(checkReasons(new Map(), [])).toEqual({ value: [], findings: [] });
  });

  it('is read row by row', () => {
    expect(check('r1,,97.01,,,"Salah ketik, kata Dinas."')).toEqual({
      value: [noted('Salah ketik, kata Dinas.', { area: '97.01' })],
      findings: [],
    });
  });

  it('names a release that there is not, and a reason that is empty', () => {
    expect(check('r7,,,,,Sebab', 'r1,,,,,').findings).toMatchObject([
      { file: 'changes.csv', row: 3, column: 'reason' },
      { file: 'changes.csv', row: 2, column: 'after', value: 'r7', code: 'unknown-release' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { sortConsequences } from '../../scripts/check/consequences.ts';
import type { Finding } from '../../scripts/check/finding.ts';
import { problems } from '../../scripts/check/problems.ts';

const FILES = new Map([
  ['indicators.csv', 'id,unit\na,percent\nb,persen\n'],
  ['targets.csv', 'id,indicator\nt,a\n'],
]);
const broken: Finding = {
  file: 'indicators.csv',
  row: 3,
  column: 'unit',
  value: 'persen',
  ...problems.missing,
};
const refers = (value: string): Finding => ({
  ...{ file: 'publications/x/figures.csv', row: 2, column: 'indicator', value },
  ...problems.unknownIndicator,
});
const side = (value: string): Finding => ({
  ...{ file: 'contradiction-sides.csv', row: 2, column: 'publication', value },
  ...problems.sideNotFound,
});

describe('consequences of a fault', () => {
  it('are those who refer to a row that could not be read, and nobody else', () => {
    const { causes, consequences } = sortConsequences([broken, refers('b'), refers('c')], FILES);
    expect(causes).toEqual([broken, refers('c')]);
    expect(consequences).toEqual([refers('b')]);
  });

  it('are all who refer to a sheet that could not be read at all', () => {
    const whole: Finding = { file: 'indicators.csv', row: 1, ...problems.missingHeadings };
    expect(sortConsequences([whole, refers('a'), refers('c')], FILES).causes).toEqual([whole]);
  });

  it('are figures that are not found where their publication or a sheet has a fault', () => {
    expect(sortConsequences([refers('c'), side('x'), side('y')], FILES).causes).toEqual([
      refers('c'),
      side('y'),
    ]);
    expect(sortConsequences([broken, side('y')], FILES).consequences).toEqual([side('y')]);
  });

  it('are none where nothing else is wrong', () => {
    expect(sortConsequences([refers('c'), side('y')], FILES).consequences).toEqual([]);
  });
});

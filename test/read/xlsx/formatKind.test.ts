import { describe, expect, it } from 'vitest';
import { builtInKind, formatKind } from '../../../scripts/read/xlsx/formatKind.ts';

describe('the kind of a number format', () => {
  it.each([
    ['General', 'number'],
    ['0.00', 'number'],
    ['#,##0', 'number'],
    ['0.00E+00', 'number'],
    ['_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-', 'number'],
    ['[$Rp-421]#,##0', 'number'],
    ['0" desa"', 'number'],
    ['[Red]0;[Yellow]-0', 'number'],
    ['0"%"', 'number'],
    ['0\\%', 'number'],
    ['[h]:mm:ss', 'number'],
    ['@', 'number'],
    ['', 'number'],
    ['0%', 'percent'],
    ['0.00%;-0.00%', 'percent'],
    ['[>=0.14][Red]0.0%;0.0%', 'percent'],
    ['0.0 %" balita"', 'percent'],
    ['yyyy-mm-dd', 'date'],
    ['dd/mm/yyyy;@', 'date'],
    ['[$-421]dd mmmm yyyy', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['mmm-yy', 'date'],
    ['MMMM', 'date'],
    ['h:mm AM/PM', 'date'],
  ])('%s is a %s', (code, kind) => {
    expect(formatKind(code)).toBe(kind);
  });

  it('is known of the formats that have only a number', () => {
    const kinds = Array.from({ length: 60 }, (_, id) => [id, builtInKind(id)] as const);
    const idsOf = (kind: string) => kinds.filter(([, each]) => each === kind).map(([id]) => id);
    expect(idsOf('percent')).toEqual([9, 10]);
    expect(idsOf('date')).toEqual([
      ...[14, 15, 16, 17, 18, 19, 20, 21, 22],
      ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47],
      ...[50, 51, 52, 53, 54, 55, 56, 57, 58],
    ]);
  });
});

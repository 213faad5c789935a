import { describe, expect, it } from 'vitest';
import { AREA_KINDS } from '../../src/model/area.ts';
import { FILE_COLUMNS, valuesOf } from '../../src/model/fileColumns.ts';
import { EMPTY_ROW } from '../../src/model/fileRow.ts';
import { DENOMINATORS, UNITS } from '../../src/model/indicator.ts';
import { STATES } from '../../src/model/observation.ts';
import { METHODS } from '../../src/model/publication.ts';
import { MISSING_VALUES, STATUS_MEANINGS } from '../../src/model/statusLabels.ts';

const listed = (name: string) =>
  FILE_COLUMNS.filter((column) => column.name === name).flatMap((column) =>
    valuesOf(column, false).map(({ value }) => value),
  );

describe('the columns of the files', () => {
  it('are the cells of a row, each once and in their order', () => {
    const names = FILE_COLUMNS.map(({ name }) => name);
    expect(Object.keys(EMPTY_ROW)).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
  });

  it('list every value of the vocabulary', () => {
    expect(listed('area_kind')).toEqual(AREA_KINDS);
    expect(listed('method')).toEqual(METHODS);
    expect(listed('unit')).toEqual(UNITS);
    expect(listed('denominator_kind')).toEqual(DENOMINATORS);
    expect(listed('status')).toEqual([...STATES, 'said']);
    expect(Object.keys(STATUS_MEANINGS)).toEqual([...STATES, 'said']);
  });

  it('label a missing value for every status but value', () => {
    expect(MISSING_VALUES.map(({ value }) => value)).toEqual([...STATES.slice(1), 'said']);
  });

  it('name simulated figures only where a build has some', () => {
    const [evidence] = FILE_COLUMNS;
    expect(evidence && valuesOf(evidence, true).map(({ value }) => value)).toContain('SIMULASI');
    expect(listed('evidence')).toEqual(['official', 'reported']);
  });

  it('give every number a unit and no text one', () => {
    const odd = FILE_COLUMNS.filter(({ type, unit }) => (type === 'text') === (unit !== undefined));
    expect(odd).toEqual([]);
  });
});

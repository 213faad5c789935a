import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { keepRows } from '../../../src/client/explorer/keepRows.ts';
import { sortRows, type TableRow, tableMarkup } from '../../../src/client/explorer/tableMarkup.ts';
import { answer } from '../../../src/cube/measure.ts';
import { CUBE, SPEECH, scaleOf } from './smallCube.ts';

const NAMES = ['Dawuhan', 'Bangsal', 'Ajung', 'Curah', 'Ajung Barat', 'Entah'];
const rows: readonly TableRow[] = NAMES.map((name, area) => ({
  area,
  name,
  href: `../${area}/`,
  answer: answer(CUBE, area, { period: 1, since: 0 }, scaleOf('value'), 14),
  simulated: area === 4,
}));
const namesOf = (some: readonly TableRow[]) => some.map(({ name }) => name);

describe('the rows of the table', () => {
  it('stand from high to low, equal ones by name, those without a number last', () => {
    const low = ['Bangsal', 'Ajung Barat', 'Dawuhan', 'Ajung'];
    expect(namesOf(sortRows(rows, 'number', false))).toEqual([...low, 'Curah', 'Entah']);
    expect(namesOf(sortRows(rows, 'number', true))).toEqual([
      'Ajung',
      'Ajung Barat',
      'Dawuhan',
      'Bangsal',
      'Curah',
      'Entah',
    ]);
  });

  it('stand by name, by children measured or by coverage', () => {
    expect(namesOf(sortRows(rows, 'name', false)).slice(0, 3)).toEqual(['Ajung', 'Ajung Barat', 'Bangsal']);
    expect(namesOf(sortRows(rows, 'name', true))[0]).toBe('Entah');
    expect(namesOf(sortRows(rows, 'measured', false))).toEqual([
      'Bangsal',
      'Dawuhan',
      'Ajung',
      'Ajung Barat',
      'Curah',
      'Entah',
    ]);
    expect(namesOf(sortRows(rows, 'coverage', false)).at(-2)).toBe('Curah');
  });

  it('are kept by name in any case, and by their side of the target', () => {
    expect(namesOf(keepRows(rows, ' AJUNG ', 'all', 14))).toEqual(['Ajung', 'Ajung Barat']);
    expect(namesOf(keepRows(rows, '', 'reaching', 13.3))).toEqual(['Bangsal']);
    expect(namesOf(keepRows(rows, '', 'below', 13.3))).toEqual(['Dawuhan', 'Ajung', 'Ajung Barat']);
    expect(namesOf(keepRows(rows, '', 'without', 14))).toEqual(['Curah', 'Entah']);
  });

  it('show figures, their interval, children and coverage, or words in their place', () => {
    const { document } = parseHTML(
      `<table><tbody>${tableMarkup(rows, scaleOf('value'), SPEECH)}</tbody></table>`,
    );
    const cells = [...document.querySelectorAll('tr')].map((tr) =>
      [...tr.children].map((cell) => cell.textContent),
    );
    expect(cells[0]).toEqual(['Dawuhan', '10,0%', '7,1 … 13,9', '300', '92,0%']);
    expect(cells[1]?.at(-1)).toBe('70,0%†');
    expect(cells[3]).toEqual(['Curah', 'disamarkan (kurang dari 20 anak diukur)', '–', '55,0%†']);
    expect(document.querySelectorAll('.sim').length).toBe(4);
  });
});

import { escapeXml } from '../../chart/svg/tag.ts';
import type { Scale } from '../../cube/catalog.ts';
import type { Answer } from '../../cube/measure.ts';
import { answerWords, isLow } from './answers.ts';
import { count, decimal, type Speech, signed } from './speech.ts';

/** How the table is sorted, in the order of its choice. */
export const SORTS = ['number', 'name', 'measured', 'coverage'] as const;
export type Sort = (typeof SORTS)[number];

/** A row of the table: an area by its place in the cube, and what it answers. */
export interface TableRow {
  readonly area: number;
  readonly name: string;
  readonly href: string;
  readonly answer: Answer;
  readonly simulated: boolean;
}

const { compare } = new Intl.Collator('id');

/** Rows from high to low, names from A; rows without the number that they are sorted by stand last. */
export function sortRows(rows: readonly TableRow[], sort: Sort, reversed: boolean): TableRow[] {
  const sign = reversed ? -1 : 1;
  const key = ({ answer: { cell, number } }: TableRow) => {
    if (sort === 'coverage') return cell.coverage;
    return sort === 'measured' ? cell.state === 'value' && cell.counts?.denominator : number;
  };
  const byName = (a: TableRow, b: TableRow) => compare(a.name, b.name);
  return rows.toSorted((a, b) => {
    if (sort === 'name') return sign * byName(a, b);
    const [first, second] = [key(a), key(b)];
    const [has, hasToo] = [typeof first === 'number', typeof second === 'number'];
    return (
      (has && hasToo ? sign * (Number(second) - Number(first)) : Number(hasToo) - Number(has)) || byName(a, b)
    );
  });
}

/** The table's body. */
export function tableMarkup(rows: readonly TableRow[], scale: Scale, speech: Speech): string {
  return rows.map((row) => rowMarkup(row, scale, speech)).join('');
}

function rowMarkup(row: TableRow, scale: Scale, speech: Speech): string {
  const { area, name, href, answer, simulated } = row;
  const { cell, number } = answer;
  const num = simulated ? 'num sim' : 'num';
  const words = escapeXml(answerWords(answer, scale, speech));
  const value = cell.state === 'value' ? cell : undefined;
  const { counts } = value ?? {};
  const { interval } = answer;
  const limit = scale.measure === 'change' ? signed : decimal;
  const limits = interval ? `${limit(interval.low, speech)} … ${limit(interval.high, speech)}` : '–';
  const figures =
    number === undefined
      ? `<td colspan="2" class="kecil st">${words}</td>`
      : `<td class="${num}">${words}</td><td class="${num} x">${limits}</td>`;
  const measured = counts ? count(counts.denominator, speech) : '–';
  const coverage = cell.coverage === undefined ? '–' : `${decimal(cell.coverage, speech)}%`;
  const low = isLow(answer, speech.catalog.lowCoverage) ? '†' : '';
  return (
    `<tr data-i="${area}"><th scope="row"><a href="${escapeXml(href)}">` +
    `${escapeXml(name)}</a></th>${figures}<td class="${num} x">${measured}</td><td class="${num}">${coverage}${low}</td></tr>`
  );
}

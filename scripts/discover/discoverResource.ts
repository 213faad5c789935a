import type { Resource } from '../check/documents.ts';
import type { Finding } from '../check/finding.ts';
import { problems } from '../check/problems.ts';
import { readPeriod } from '../check/readPeriod.ts';
import type { RowVocabulary } from '../check/vocabulary.ts';
import type { Grid } from '../read/grid.ts';
import type { Table } from '../read/table.ts';
import type { Reader } from './findHeader.ts';
import { MISSING } from './missing.ts';
import { NumberEvidence } from './numberStyle.ts';
import { type ColumnMeaning, readColumns } from './readColumns.ts';
import { isNumeric, tableOf } from './tableOf.ts';

/** A table and the description that was found for it. */
export interface Discovered {
  readonly table: Table;
  readonly resource: Resource;
  readonly findings: readonly Finding[];
}

/** Of an undescribed table any line is its header whose names mean the most. */
export const undescribedReader: Reader = {
  score: (names) => readColumns(names).columns.filter(({ concept }) => concept !== undefined).length,
  isLabel: (name) => readColumns([name]).columns.some(({ concept }) => concept?.startsWith('area.')),
};

/**
 * Describes a table by its own headings: what each column means, how its numbers are written, which period it is of.
 * @param file name for the findings
 * @returns undefined where no line can be the header
 */
export function discoverResource(
  file: string,
  grid: Grid,
  { region, indicators }: RowVocabulary,
): Discovered | undefined {
  let evidence = new NumberEvidence([]);
  const watch: Reader['watch'] = (names) => {
    const { columns: named } = readColumns(names);
    evidence = new NumberEvidence(named.flatMap(numericIndex), percentages(named));
    return (row, cells) => evidence.see(row, cells);
  };
  const table = tableOf(grid, { ...undescribedReader, watch });
  if (!table) return undefined;
  const { columns: read, level, doubles } = readColumns(table.header);
  const columns = read.map((column) => figureColumn(column, read, region, (id) => indicators.has(id)));
  const { styles, ambiguous } = evidence.styles();
  const row = table.headerRows.at(-1) ?? 1;
  const has = (test: (concept: string) => boolean) =>
    columns.some(({ concept }) => concept !== undefined && test(concept));
  const hasYear =
    ['period', 'period.year'].some((word) => has((concept) => concept === word)) ||
    columns.some(({ period }) => period);
  const hasPeriod = hasYear || has((concept) => concept.startsWith('period'));
  const titled = hasYear ? undefined : periodIn(table.titles);
  // A column of months or quarters needs no more than a year from the title.
  const period = hasPeriod ? titled?.slice(0, 4) : titled;
  const hasArea = ['area.code', 'area.bps-code', 'area.name'].some((word) =>
    has((concept) => concept === word),
  );
  const findings: Finding[] = [
    ...doubles.map((column) => ({ file, row, column, ...problems.sameMeaning })),
    ...(hasArea ? [] : [{ file, row, ...problems.noAreaColumn }]),
    ...(styles.size > 0 ? [] : [{ file, row, ...problems.noFigureColumn }]),
    ...(hasPeriod || period !== undefined ? [] : [{ file, row, ...problems.noPeriod }]),
    ...ambiguous.map(({ row: line, column, value }) => ({
      file,
      row: line,
      column: table.header[column] ?? '',
      value,
      ...problems.ambiguousDecimal,
    })),
  ];
  const resource: Resource = {
    name: 'data',
    path: file,
    ...(level && { areaLevel: level }),
    ...(period !== undefined && { period }),
    schema: {
      missingValues: [...MISSING],
      fields: columns.map(({ name, concept, period: own }, index) => ({
        name,
        type: 'string',
        ...(concept !== undefined && { concept }),
        ...(own !== undefined && { period: own }),
        ...{ decimalChar: '.', bareNumber: !styles.has(index), ...styles.get(index) },
      })),
    },
  };
  return { table, resource, findings };
}

const numericIndex = ({ concept }: ColumnMeaning, index: number) => (isNumeric(concept) ? [index] : []);

/** Columns of percentages that mean nothing to us: they still tell how the table writes its numbers. */
function percentages(columns: readonly ColumnMeaning[]): number[] {
  return columns.flatMap(({ name, concept }, index) =>
    concept === undefined && /%|persen|prosen|prevalen/i.test(name) ? [index] : [],
  );
}

/**
 * Where a table has no denominator its count and its percentage are indicators of their own; where it has
 * no count the percentage is.
 */
function figureColumn(
  column: ColumnMeaning,
  all: readonly ColumnMeaning[],
  { indicator, countIndicator }: RowVocabulary['region'],
  isIndicator: (id: string) => boolean,
): ColumnMeaning {
  const has = (...words: readonly string[]) =>
    words.some((word) => all.some(({ concept }) => concept === word));
  const isCounted = has('stunted') || (has('short') && has('severely-stunted'));
  const isRate = isCounted && has('measured', 'weighed', 'target-population');
  const own = { stunted: countIndicator, prevalence: indicator }[column.concept ?? ''];
  if (!isRate && own !== undefined && isIndicator(own)) return { ...column, concept: own };
  return column;
}

/** When a page was printed says nothing of when children were measured. */
const PRINTED = /\b(dicetak|diunduh|diakses|tanggal (cetak|unduh)|tgl\.? cetak|download)/i;

const LONGEST_TITLE = 500;

/**
 * The one period that the titles around a table name: the longest, which lies in all others (`Februari 2024` in
 * `2024`). Undefined where they name none, or several.
 */
function periodIn(titles: readonly string[]): string | undefined {
  const told = titles.filter((title) => !PRINTED.test(title));
  const found = told.flatMap((title) => {
    const words = title.slice(0, LONGEST_TITLE).split(/[\s,;:()]+/);
    return words.flatMap((_, index) => {
      const whole = [3, 2, 1].flatMap(
        (count) => readPeriod(words.slice(index, index + count).join(' ')) ?? [],
      );
      return whole[0] ?? [];
    });
  });
  const longest = found.reduce((best, next) => (next.length > best.length ? next : best), '');
  return longest !== '' && found.every((period) => longest.startsWith(period)) ? longest : undefined;
}

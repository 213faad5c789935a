import type { Observation, Statement } from '../../src/model/observation.ts';
import type { Tally } from '../derive/tally.ts';
import type { Cell, Damage } from '../read/grid.ts';
import type { Table } from '../read/table.ts';
import { checkRecord, type Reading, type RecordContent, readingOf } from './checkRecord.ts';
import { checkTotals } from './checkTotals.ts';
import { type Columns, slicesOf } from './columns.ts';
import { CONCEPTS } from './concepts.ts';
import type { Descriptor, Resource } from './documents.ts';
import type { Finding, Problem } from './finding.ts';
import { problems } from './problems.ts';
import { type Quoting, quoteRows } from './quoteRows.ts';
import { DataRecord } from './record.ts';
import type { RowVocabulary } from './vocabulary.ts';

/** A published file as it was read: how many data rows, and columns that mean nothing to us. */
export interface FileReport {
  readonly file: string;
  readonly rows: number;
  readonly ignored: readonly string[];
  /** True where it lists children one by one: nothing more was read of it. */
  readonly refused?: true;
  /** True where a fault of the whole file keeps all its rows from being read. */
  readonly isRejected?: true;
}

/** The content of one file or of many, row by row. */
export interface Content {
  readonly observations: readonly Observation[];
  readonly tallies: readonly Tally[];
  readonly statements: readonly Statement[];
  readonly files: readonly FileReport[];
  readonly findings: readonly Finding[];
}

/** What stays of a file that cannot be read: its faults, and how many rows it would have had. */
export function rejectedFile(report: FileReport, findings: readonly Finding[]): Content {
  return { observations: [], tallies: [], statements: [], files: [report], findings };
}

/** Reads the records of a table as its description says. A row with any fault gives nothing. */
export function checkResource(
  file: string,
  table: Table,
  resource: Resource,
  descriptor: Pick<Descriptor, 'name' | 'evidence' | 'programme'>,
  vocabulary: RowVocabulary,
  quoting: Quoting,
): Content {
  const findings = headerFaults(file, table, resource, vocabulary);
  const hasLostColumn = findings.some(({ code }) => code === problems.missingColumn.code);
  const described = new Set(resource.schema.fields.filter((field) => field.concept).map(({ name }) => name));
  const ignored = table.header.filter((name) => name !== '' && !described.has(name));
  const report = { file, rows: table.rows.length, ignored };
  if (table.rows.length === 0 || lacksEssential(table, resource)) {
    return rejectedFile({ ...report, isRejected: true }, findings);
  }
  const slices = slicesOf(table.header, resource).map((slice): ReadSlice => {
    return { columns: slice.columns, reading: readingOf(resource, descriptor, slice, vocabulary) };
  });
  const content = {
    observations: [] as Observation[],
    tallies: [] as Tally[],
    statements: [] as Statement[],
  };
  for (const { row, cells } of table.rows) {
    const problem = damageOf(row, cells, table);
    if (problem) findings.push({ file, row, value: String(cells.length), ...problem });
    else readLine({ file, row }, cells, slices, vocabulary, findings, content);
  }
  for (const { columns } of slices) findings.push(...checkTotals(file, table, columns, findings));
  const quoted = quoteRows(findings, table, resource, quoting);
  // What a lost column would have said of a row nobody can know, so none of them is taken.
  if (hasLostColumn) return rejectedFile({ ...report, isRejected: true }, quoted);
  return { ...content, files: [report], findings: quoted };
}

/** Without these columns every row would be at fault, and each for the same reason. */
const ESSENTIAL = /^(area|period|indicator$|value$|measured$|weighed$|stunted$|short$|severely-stunted$)/;

function lacksEssential({ header }: Table, { schema }: Resource): boolean {
  return schema.fields.some(({ name, concept = '' }) => ESSENTIAL.test(concept) && !header.includes(name));
}

interface ReadSlice {
  readonly columns: Columns;
  readonly reading: Reading;
}

interface Collected {
  readonly observations: Observation[];
  readonly tallies: Tally[];
  readonly statements: Statement[];
}

function readLine(
  place: { readonly file: string; readonly row: number },
  cells: readonly Cell[],
  slices: readonly ReadSlice[],
  vocabulary: RowVocabulary,
  findings: Finding[],
  { observations, tallies, statements }: Collected,
): void {
  const [only] = slices;
  if (only && slices.length === 1) {
    const record = new DataRecord(place, cells, only.columns, findings);
    const content = checkRecord(record, only.reading, vocabulary);
    if (content) collect(content, { observations, tallies, statements });
    return;
  }
  const read = slices.map(({ columns, reading }) =>
    checkRecord(new DataRecord(place, cells, columns, findings), reading, vocabulary),
  );
  if (read.includes(undefined)) return;
  const isSilent = read.every(
    (content) => !content?.tally && !content?.statement && !content?.observations?.length,
  );
  if (isSilent) {
    const names = slices.flatMap(
      ({ reading, columns }) => columns.get(reading.indicators[0]?.id ?? '')?.name ?? [],
    );
    findings.push({ ...place, ...(names[0] && { column: names[0] }), value: '', ...problems.nothingRead });
    return;
  }
  for (const content of read) if (content) collect(content, { observations, tallies, statements });
}

function collect({ tally, statement, observations = [] }: RecordContent, collected: Collected): void {
  if (tally) collected.tallies.push(tally);
  if (statement) collected.statements.push(statement);
  for (const observation of observations) collected.observations.push(observation);
}

const DAMAGE: Readonly<Record<Damage, Problem>> = {
  'open-quote': problems.openQuote,
  'nul-byte': problems.nulByte,
};

/** Fewer cells than headings, or a filled cell beyond the last: a delimiter is missing or too many. */
function damageOf(row: number, cells: readonly Cell[], { header, damaged }: Table): Problem | undefined {
  const damage = damaged.size > 0 ? damaged.get(row) : undefined;
  if (damage) return DAMAGE[damage];
  const { length } = header;
  const isWhole = cells.length === length || (cells.length > length && !cells.slice(length).some(isFilled));
  return isWhole ? undefined : problems.wrongCells;
}

const isFilled = (cell: Cell) => cell !== '';

function headerFaults(
  file: string,
  { header, headerRows, rows }: Table,
  { schema }: Resource,
  { indicators }: RowVocabulary,
): Finding[] {
  const known = (concept: string) => CONCEPTS.some((word) => word === concept) || indicators.has(concept);
  const row = headerRows[0] ?? 1;
  return [
    ...schema.fields.flatMap(({ name, concept }): Finding[] => [
      ...(header.includes(name) ? [] : [{ file, row, column: name, ...problems.missingColumn }]),
      ...(concept === undefined || known(concept)
        ? []
        : [{ file, column: name, value: concept, ...problems.unknownConcept }]),
    ]),
    ...(rows.length === 0 ? [{ file, ...problems.noRows }] : []),
  ];
}

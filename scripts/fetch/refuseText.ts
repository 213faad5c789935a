import type { Resource } from '../check/documents.ts';
import { holdsPersonalData } from '../check/holdsPersonalData.ts';
import { readTable } from '../read/readTable.ts';
import { contentProblems } from './contentProblems.ts';
import { FetchFault } from './fetchFault.ts';

/** A NIK anywhere in a cell: sixteen digits, also in groups, that are no part of a longer number or a fraction. */
const IDENTITY_NUMBER =
  /(?<![\w-]|\d[.,])(\d{16}|\d{4}([ .-])\d{4}\2\d{4}\2\d{4}|\d{6}([ .-])\d{6}\3\d{4})(?![\w-]|[.,]\d)/;

/**
 * Refuses a table that lists persons, that is empty, or whose heading lacks a column of the descriptor.
 * Nothing of its content is in the fault.
 * @throws {FetchFault} `personal-data`, `empty` or `heading-changed`
 */
export function refuseText(text: string, { dialect, schema }: Resource): void {
  const { header, rows } = readTable(text, dialect);
  // A comma may mark decimals where a semicolon separates; then it must not be taken for a separator.
  const delimiters = dialect?.delimiter === ';' ? [';', '\t'] : [',', ';', '\t'];
  const tables = delimiters.map((delimiter) => readTable(text, { delimiter }));
  const isNumbered = [header, ...rows.map(({ cells }) => cells)].some((cells) =>
    cells.some((cell) => IDENTITY_NUMBER.test(cell)),
  );
  if (isNumbered || tables.some(holdsPersonalData)) throw new FetchFault(contentProblems.personalData);
  const missing = schema.fields.map(({ name }) => name).filter((name) => !header.includes(name));
  if (missing.length > 0) {
    throw new FetchFault(contentProblems.headingChanged, { value: missing.join(', ') });
  }
  if (rows.length === 0) throw new FetchFault(contentProblems.empty);
}

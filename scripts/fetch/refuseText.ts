import type { Resource } from '../check/documents.ts';
import { holdsPersonalData } from '../check/holdsPersonalData.ts';
import { readTable } from '../read/readTable.ts';
import { contentProblems } from './contentProblems.ts';
import { FetchFault } from './fetchFault.ts';

/** Sixteen digits that are no part of a longer number, of a decimal fraction or of a word: a NIK. */
const IDENTITY_NUMBER = /(?<![\d.,\w-])\d{16}(?![\d\w-]|[.,]\d)/;

/**
 * Refuses a table that lists persons, that is empty, or whose heading lacks a column of the descriptor.
 * Nothing of its content is in the fault.
 * @throws {FetchFault} `personal-data`, `empty` or `heading-changed`
 */
export function refuseText(text: string, { dialect, schema }: Resource): void {
  const tables = [',', ';', '\t'].map((delimiter) => readTable(text, { delimiter }));
  if (IDENTITY_NUMBER.test(text) || tables.some(holdsPersonalData)) {
    throw new FetchFault(contentProblems.personalData);
  }
  const { header, rows } = readTable(text, dialect);
  const missing = schema.fields.map(({ name }) => name).filter((name) => !header.includes(name));
  if (missing.length > 0) {
    throw new FetchFault(contentProblems.headingChanged, { value: missing.join(', ') });
  }
  if (rows.length === 0) throw new FetchFault(contentProblems.empty);
}

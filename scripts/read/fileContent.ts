import type { Grid } from './grid.ts';
import type { UnreadableCode } from './unreadableFile.ts';

/** Why nothing can be read from a file. */
export interface Unreadable {
  readonly unreadable: UnreadableCode | 'no-table' | 'binary' | 'no-access';
}

/** What a data file holds: delimited text, the tables of a workbook or page, or nothing that can be read. */
export type FileContent = string | readonly Grid[] | Unreadable;

/** True where nothing could be read. */
export function isUnreadable(content: FileContent): content is Unreadable {
  return typeof content === 'object' && 'unreadable' in content;
}

/** Endings of the files that may hold a table. */
const TABLE_ENDINGS: readonly string[] = ['.csv', '.tsv', '.txt', '.xlsx', '.xls', '.html', '.htm'];

/** True where a file's name says that it may hold a table. */
export function isTableFile(name: string): boolean {
  const lower = name.toLowerCase();
  return TABLE_ENDINGS.some((ending) => lower.endsWith(ending));
}

import type { RowSetAside } from '../../src/model/ledger.ts';
import type { Dataset } from '../check/checkSources.ts';
import type { Finding } from '../check/finding.ts';
import type { Derived } from '../derive/deriveDataset.ts';

/** The rows that are not published, by file and line: those with an error, and those that another row replaced. */
export function rowsSetAside(
  { files }: Dataset,
  { superseded }: Derived,
  findings: readonly Finding[],
): RowSetAside[] {
  const names = new Set(files.map(({ file }) => file));
  const rejected = findings.flatMap(({ file, row, column, code, severity }): RowSetAside[] => {
    if (severity !== 'error' || row === undefined || !names.has(file)) return [];
    return [{ file, row, fate: 'rejected', code, ...(column !== undefined && { column }) }];
  });
  const replaced = superseded.flatMap(({ file, row, area, period, enteredAt }): RowSetAside[] => {
    if (file === undefined || row === undefined) return [];
    return [{ file, row, fate: 'superseded', area, period, ...(enteredAt !== undefined && { enteredAt }) }];
  });
  return [...rejected, ...replaced].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.row - b.row,
  );
}

import type { z } from 'zod';
import { readSheet } from '../read/readSheet.ts';
import type { Checked, Finding } from './finding.ts';
import { problemOfIssue } from './problemOfIssue.ts';
import { problems } from './problems.ts';

/** A checked row of a sheet and the line it stands on. */
export interface SheetRow<T> {
  readonly row: number;
  readonly value: T;
}

/**
 * Reads one of the sheets of the data folder (areas, indicators, …) row by row against its schema. Where headings are
 * missing it says which, and nothing of the rows.
 * @param text content of the CSV, or undefined where the file does not exist
 */
export function checkSheet<T>(
  file: string,
  text: string | undefined,
  schema: z.ZodType<T>,
): Checked<readonly SheetRow<T>[]> {
  if (text === undefined) return { value: [], findings: [{ file, ...problems.noFile }] };
  const { header, rows, damaged } = readSheet(text);
  const lacking = headingsLacking(header, schema);
  if (lacking.length > 0) {
    return {
      value: [],
      findings: [{ file, row: 1, value: lacking.join(', '), ...problems.missingHeadings }],
    };
  }
  const findings: Finding[] = [];
  const value: SheetRow<T>[] = [];
  for (const { row, cells } of rows) {
    const isBroken = damaged.get(row) === 'open-quote';
    if (isBroken || cells.length !== header.length) {
      const problem = isBroken ? problems.openQuote : problems.wrongCells;
      findings.push({ file, row, value: String(cells.length), ...problem });
      continue;
    }
    const record = Object.fromEntries(header.map((column, index) => [column, String(cells[index] ?? '')]));
    const result = schema.safeParse(record, { reportInput: true });
    if (result.success) value.push({ row, value: result.data });
    else {
      for (const issue of result.error.issues) {
        const column = String(issue.path[0] ?? '');
        findings.push({ file, row, column, value: record[column] ?? '', ...problemOfIssue(issue) });
      }
    }
  }
  return { value, findings };
}

/** Columns that the schema asks for and a header does not have. */
function headingsLacking(header: readonly string[], schema: z.ZodType): readonly string[] {
  const nothing = Object.fromEntries(header.map((column) => [column, '']));
  const { error } = schema.safeParse(nothing, { reportInput: true });
  const asked = error?.issues.filter(({ path, input }) => path.length === 1 && input === undefined) ?? [];
  return [...new Set(asked.map(({ path }) => String(path[0])))];
}

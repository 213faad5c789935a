import { FILE_COLUMNS } from '../../src/model/fileColumns.ts';
import type { ReadRow } from '../files/readTables.ts';
import type { OfficeCell } from './readFods.ts';

/** An OpenDocument file keeps 15 digits of a number. */
const NEAR = 1e-14;

/**
 * Where a sheet that an office opened differs from the rows that it should hold, as `row column: found, not expected`.
 * @param guard undoes what a CSV does to a text, so that the texts can be compared
 */
export function officeFaults(
  sheet: readonly (readonly OfficeCell[])[],
  rows: readonly ReadRow[],
  guard: (text: string) => string = (text) => text,
): readonly string[] {
  const [header = [], ...body] = sheet;
  const names = FILE_COLUMNS.map(({ name }) => name);
  if (header.map(({ text }) => text).join() !== names.join()) return [`header: ${header.map((c) => c.text)}`];
  if (body.length !== rows.length) return [`${body.length} rows, not ${rows.length}`];
  return rows.flatMap((row, y) =>
    names.flatMap((name, x) => {
      const expected = row[name] ?? null;
      const cell = body[y]?.[x];
      return isEqual(cell, expected, guard)
        ? []
        : [`row ${y + 2} ${name}: ${cell?.type} ${cell?.text}, not ${expected}`];
    }),
  );
}

function isEqual(
  cell: OfficeCell | undefined,
  expected: string | number | null,
  guard: (text: string) => string,
) {
  if (expected === null || expected === '') return !cell?.type;
  if (!cell || cell.isFormula) return false;
  if (typeof expected === 'string') return cell.type === 'string' && guard(cell.text) === expected;
  return cell.type === 'float' && Math.abs(cell.value - expected) <= NEAR * Math.abs(expected);
}

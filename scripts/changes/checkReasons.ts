import { z } from 'zod';
import { checkSheet } from '../check/checkSheet.ts';
import { errorOf } from '../check/errorOf.ts';
import type { Checked } from '../check/finding.ts';
import type { Reason } from './reasonOf.ts';

/** File of the data folder that says why figures changed between releases. */
export const REASONS_FILE = 'changes.csv';

const text = z.string();
const filled = text.min(1);

const reasonRow: z.ZodType<Reason> = z.object({
  after: filled,
  publication: text,
  area: text,
  indicator: text,
  period: text,
  reason: filled,
});

const unknownRelease = errorOf(
  'unknown-release',
  'Rilis ini tidak ada.',
  'There is no such release.',
  'Tulis id rilis terakhir yang masih memuat angka lama, seperti nama foldernya di data/releases.',
  'Write the id of the last release that still had the old figures, as its folder in data/releases is named.',
);

/** Checks the list of reasons; a data folder may have none. @param releases ids of all releases */
export function checkReasons(
  files: ReadonlyMap<string, string>,
  releases: readonly string[],
): Checked<readonly Reason[]> {
  if (!files.has(REASONS_FILE)) return { value: [], findings: [] };
  const { value, findings } = checkSheet(REASONS_FILE, files.get(REASONS_FILE), reasonRow);
  const strangers = value
    .filter((row) => !releases.includes(row.value.after))
    .map((row) => ({
      ...{ file: REASONS_FILE, row: row.row, column: 'after', value: row.value.after },
      ...unknownRelease,
    }));
  return { value: value.map((row) => row.value), findings: [...findings, ...strangers] };
}

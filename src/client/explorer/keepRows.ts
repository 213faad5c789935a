import { roundHalfUp } from '../../model/rounding.ts';
import type { TableRow } from './tableMarkup.ts';

/** Which rows the table keeps, in the order of its choice. */
export const KEEPS = ['all', 'reaching', 'below', 'without'] as const;
export type Keep = (typeof KEEPS)[number];

/** Rows whose name holds the words, and whose value lies on the side of the target that was asked for. */
export function keepRows(
  rows: readonly TableRow[],
  words: string,
  keep: Keep,
  target: number,
): readonly TableRow[] {
  const wanted = words.trim().toLowerCase();
  return rows.filter(({ name, answer: { cell, number } }) => {
    if (!name.toLowerCase().includes(wanted)) return false;
    if (keep === 'all') return true;
    if (keep === 'without') return number === undefined;
    return cell.state === 'value' && roundHalfUp(cell.value) >= target === (keep === 'reaching');
  });
}

import type { Field } from './documents.ts';

/** A cell read as its field says: a number, nothing, or text that is no number. */
export type Parsed =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' | 'text' };

/** A limit such as `<10`. */
export interface Bound {
  readonly relation: '<' | '>';
  readonly limit: number;
}

const PLAIN = /^\d{1,15}$/;
const BEFORE = /^(±|\+\/-|~|≈|kurang lebih|sekitar|[\s+])+/i;
const AFTER = /(%|persen|balita|anak|jiwa|orang|desa|keluarga|[\s*])+$/i;
/** No number has so many characters; a longer cell would take the patterns for ever. */
const LONGEST = 60;
/** The commonest form of all needs no taking apart. */
const DECIMAL = /^\d{1,9}\.\d{1,9}%?$/;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Reads a number written with the field's `decimalChar` and `groupChar`.
 * Groups must be of three digits, so that a decimal written with the group mark (12.5 for 12,5) is no number.
 * With `bareNumber: false` a percent sign or a unit after the digits and a ± before them are left out.
 * @returns `empty` for a missing value, `text` where it is no number
 */
export function parseNumber(cell: string, field: Field, missing: ReadonlySet<string>): Parsed {
  if (PLAIN.test(cell) && !missing.has(cell)) return { kind: 'number', value: Number(cell) };
  if (cell === '' || missing.has(cell)) return { kind: 'empty' };
  if (cell.length > LONGEST) return { kind: 'text' };
  if (field.decimalChar === '.' && DECIMAL.test(cell) && (!field.bareNumber || !cell.endsWith('%'))) {
    return { kind: 'number', value: Number.parseFloat(cell) };
  }
  const bare = field.bareNumber ? cell : cell.replace(BEFORE, '').replace(AFTER, '');
  const ungrouped = field.groupChar ? ungroup(bare, field.groupChar, field.decimalChar) : bare;
  const plain = field.decimalChar === '.' ? ungrouped : ungrouped.replace(field.decimalChar, '.');
  if (field.decimalChar !== '.' && ungrouped.includes('.')) return { kind: 'text' };
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? { kind: 'number', value: Number(plain) } : { kind: 'text' };
}

/** Reads `<10` or `> 5 %`; undefined where the cell is no such limit. */
export function parseBound(cell: string, field: Field): Bound | undefined {
  const [, relation, rest = ''] = /^([<>])\s*(.+)$/.exec(cell) ?? [];
  if (relation !== '<' && relation !== '>') return undefined;
  const parsed = parseNumber(rest, { ...field, bareNumber: false }, NOTHING);
  return parsed.kind === 'number' && parsed.value >= 0 ? { relation, limit: parsed.value } : undefined;
}

/** Takes the group marks out of the whole part; a text whose groups are not of three digits stays as it is. */
function ungroup(text: string, groupChar: string, decimalChar: string): string {
  if (!text.includes(groupChar)) return text;
  const [whole = '', ...rest] = text.split(decimalChar);
  const [first = '', ...groups] = whole.split(groupChar);
  const isGrouped = /^[+-]?\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
  return isGrouped ? [[first, ...groups].join(''), ...rest].join(decimalChar) : text;
}

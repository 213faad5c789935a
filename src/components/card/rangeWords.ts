import type { MapRows } from '../../collections/mapRows.ts';
import { t as sentences } from '../../i18n/here.ts';

const { pictures } = sentences;

const { alternative: t } = pictures;

/** How many areas have a figure, from which to which, and how many have none; undefined where none has. */
export function rangeWords({ rows }: MapRows): string | undefined {
  const values = rows.flatMap(({ observation: o }) => (o?.state === 'value' ? [o.value] : []));
  if (values.length === 0) return undefined;
  const range = t.range(values.length, Math.min(...values), Math.max(...values));
  const without = rows.length - values.length;
  return without > 0 ? `${range}; ${t.without(without)}` : range;
}

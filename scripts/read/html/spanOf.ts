import type { Span } from './tableLayout.ts';

/** How far a cell reaches by its attributes, in the limits of the HTML Standard (4.9.11): 1000 columns, 65,534 rows. */
export function spanOf({ colspan, rowspan }: Readonly<Record<string, string>>): Span {
  const columns = wholeNumber(colspan);
  const rows = wholeNumber(rowspan);
  return {
    columns: columns === 0 ? 1 : Math.min(columns, 1000),
    rows: rows === 0 ? Number.POSITIVE_INFINITY : Math.min(rows, 65_534),
  };
}

function wholeNumber(text = ''): number {
  return /^\s*\d+/.test(text) ? Number.parseInt(text, 10) : 1;
}

import { showControls } from '../guardText.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside XML: entities for markup, a replacement character for what XML 1.0 cannot hold. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * A text of a workbook's cell: control characters as pictures, as in the CSV files, and no `_x003D_`, which
 * spreadsheets would read as the character of that number.
 */
export function cellText(text: string): string {
  return xmlText(showControls(text).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** An XML document with its declaration. */
export const xmlDocument = (root: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

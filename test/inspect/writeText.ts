import type { Layout } from './layout.ts';
import type { Shape } from './shape.ts';

/** A file as bytes, and the line of it on which each line of the layout starts. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly rows: readonly number[];
}

/**
 * Writes a layout as delimited text.
 * @param finish what is done to the text before it becomes bytes
 */
export function writeText(
  { lines }: Layout,
  shape: Pick<Shape, 'encoding' | 'delimiter' | 'lineEnd' | 'endsWithLine' | 'quotes' | 'saysSep'>,
  finish: (text: string) => string = (text) => text,
): Written {
  const { delimiter, lineEnd } = shape;
  const rows: number[] = [];
  const texts = shape.saysSep ? [`sep=${delimiter}`] : [];
  let row = texts.length + 1;
  for (const { cells } of lines) {
    rows.push(row);
    const line = cells.map((cell) => quoted(cell, shape)).join(delimiter);
    texts.push(line.replaceAll('\n', lineEnd));
    row += line.split('\n').length;
  }
  const text = finish(texts.join(lineEnd) + (shape.endsWithLine ? lineEnd : ''));
  return { bytes: encode(text, shape.encoding), rows };
}

function quoted(cell: string, { delimiter, quotes }: Pick<Shape, 'delimiter' | 'quotes'>): string {
  const isNeeded = cell.includes(delimiter) || /["\n]/.test(cell);
  return isNeeded || quotes === 'all' ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Text in one of the encodings that offices use; what Windows-1252 cannot say is left out or said as it can. A space in
 * its stead would part a name in two words, which no program does that saves such a file.
 */
export function encode(text: string, encoding: Shape['encoding']): Uint8Array {
  if (encoding === 'windows-1252') {
    const plain = text.replaceAll('–', '\u0096').replaceAll(/[\ufeff\u200b]/g, '');
    return Buffer.from(plain, 'latin1');
  }
  const marked = encoding.endsWith('with mark') ? `\ufeff${text}` : text;
  if (encoding.startsWith('utf-8')) return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding.startsWith('utf-16be') ? bytes.swap16() : bytes;
}

import type { Cell } from '../grid.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { dateText, isoText } from './dateText.ts';
import type { FormatKind } from './formatKind.ts';
import { unescapeText } from './unescapeText.ts';

/** What cells of a workbook refer to. */
export interface Shared {
  readonly strings: readonly string[];
  /** Kinds of number format by index of style. */
  readonly kinds: readonly FormatKind[];
  readonly is1904: boolean;
}

/** A cell as the sheet writes it: type, index of style, and text of its value. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly text: string;
}

const PERCENT = new Intl.NumberFormat('en', {
  style: 'percent',
  useGrouping: false,
  maximumFractionDigits: 100,
  signDisplay: 'negative',
});

/**
 * Value of a cell: a number where it is shown as one, otherwise text; 0.086 shown as 8.6% is `8.6%`, all digits kept.
 * @throws UnreadableFile `not-a-workbook` where it refers to a text that the workbook does not have
 */
export function cellValue({ type, style, text }: RawCell, { strings, kinds, is1904 }: Shared): Cell {
  switch (type) {
    case 's':
      return sharedText(strings, text);
    case 'b':
      return text === '1' || text === 'true' ? 'TRUE' : 'FALSE';
    case 'd':
      return isoText(text);
    case 'n':
      return numberAs(kinds[style] ?? 'number', text, is1904);
    default:
      return unescapeText(text);
  }
}

function sharedText(strings: readonly string[], index: string): string {
  const text = strings[Number(index)];
  if (text === undefined) throw new UnreadableFile('not-a-workbook', `Shared text missing: ${index}`);
  return text;
}

function numberAs(kind: FormatKind, text: string, is1904: boolean): Cell {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return text.trim();
  if (kind === 'percent') return PERCENT.format(number);
  return (kind === 'date' ? dateText(number, is1904) : undefined) ?? number;
}

import type { Locale } from '../locale.ts';
import { formatShort } from './number.ts';

/** Size of a file: "812 B", "17,5 kB", "13,3 MB". */
export function formatSize(bytes: number, locale: Locale): string {
  if (bytes < 1000) return `${bytes} B`;
  const [units, sign] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${formatShort(units, locale)} ${sign}`;
}

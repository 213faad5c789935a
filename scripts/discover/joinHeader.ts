import type { Cell } from '../read/grid.ts';

/** A longer text is no heading; reports quote no more of it. */
const LONGEST = 300;

/**
 * Names of columns from one to three header lines. A cell that spans several columns has its text in the first;
 * it counts for the empty ones after it that have a text below. A name that occurs again gets its number: `% (2)`.
 * @returns as many names as the widest line has, without empty ones at the end
 */
export function joinHeader(levels: readonly (readonly Cell[])[]): string[] {
  const width = Math.max(0, ...levels.map((cells) => widthOf(cells)));
  const texts = levels.map((cells) =>
    Array.from({ length: width }, (_, index) => String(cells[index] ?? '')),
  );
  const names = Array.from({ length: width }, (_, index) => {
    const words = texts.map((line, level) => spannedText(texts, line, level, index));
    const name = words.filter((word, level) => word !== '' && word !== words[level - 1]).join(' ');
    return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
  });
  return numberRepeats(names);
}

/** Number of cells up to the last one that is not empty. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

function spannedText(
  texts: readonly (readonly string[])[],
  line: readonly string[],
  level: number,
  index: number,
): string {
  const own = line[index] ?? '';
  const hasBelow = texts.slice(level + 1).some((below) => (below[index] ?? '') !== '');
  if (own !== '' || !hasBelow) return own;
  const from = line.findLastIndex((text, at) => at < index && text !== '');
  const above = texts.slice(0, level).some((upper) => (upper[index] ?? '') !== '');
  return from === -1 || above ? '' : (line[from] ?? '');
}

function numberRepeats(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 || name === '' ? name : `${name} (${count})`;
  });
}

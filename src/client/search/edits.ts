/**
 * Fewest edits (a letter too many, missing, wrong, or two letters swapped) that make one text from each beginning
 * of another: optimal string alignment (Boytsov 2011, section 2.1).
 * @returns at `[i]` the edits between `from` and the first `i` letters of `to`
 */
export function edits(from: string, to: string): number[] {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const wrong = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(
        (last[j - 1] ?? 0) + wrong,
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        swapped ? (before[j - 2] ?? 0) + 1 : i + j,
      );
    }
    before = last;
    last = row;
  }
  return last;
}

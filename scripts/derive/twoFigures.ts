/** A number of children to two significant figures, for no interval here is narrow enough for three: 143 → 140. */
export function twoFigures(count: number): number {
  return Number(count.toPrecision(2)) + 0;
}

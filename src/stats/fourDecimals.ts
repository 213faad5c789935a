/** A computed percentage or difference as the open data writes it: to four decimals, so that files stay short. */
export function fourDecimals(percent: number): number {
  return Number(percent.toFixed(4));
}

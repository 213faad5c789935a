/** Letters of a column, counted from 0: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Address of a cell, column and row counted from 0: A1. */
export const cellAddress = (column: number, row: number) => `${columnLetters(column)}${row + 1}`;

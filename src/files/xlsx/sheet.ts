/** How a cell looks; every style is a place in the workbook's list of formats. */
export const STYLES = ['plain', 'header', 'title', 'wrapped', 'integer', 'quoted', 'label'] as const;
export type Style = (typeof STYLES)[number];

/** A cell: its text or number, and how it looks. A number is `plain`, a text never computed. */
export interface SheetCell {
  readonly value: string | number;
  readonly style?: Style;
}

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Widths of its columns in characters. */
  readonly widths: readonly number[];
  /** Its rows from the top; `null` is an empty cell. */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** The first row names the columns: it stays when one scrolls, and filters the rows below. */
  readonly hasHeader: boolean;
}

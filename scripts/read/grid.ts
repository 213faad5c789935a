/** A cell as the file has it: text, or a number where the file itself says that it is one (a spreadsheet). */
export type Cell = string | number;

/** A line of a table: the line of the file it starts on, 1 for the first, and its cells. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** What can befall a line of text. */
export type Damage = 'open-quote' | 'nul-byte';

/** A table before anything is known of it: one sheet of a workbook, one table of a page, or a whole CSV. */
export interface Grid {
  /** Name of the sheet, or caption of the table. */
  readonly name?: string;
  /** All lines in order, titles and footnotes among them; blank lines are left out. */
  readonly rows: readonly GridRow[];
  /**
   * Lines that follow an empty one. Without it the numbers of the rows tell, as in a sheet; in a text a cell may hold
   * line breaks, and in a page a row may take several lines.
   */
  readonly apart?: ReadonlySet<number>;
  /** What stands around the table and may tell its period: headings and chosen options of a page. */
  readonly context?: readonly string[];
  /** Lines that are not what was written. */
  readonly damaged?: ReadonlyMap<number, Damage>;
}

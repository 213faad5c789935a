import type { GridRow } from '../grid.ts';
import { MAX_COLUMNS, padRows, type SparseRow } from '../padRows.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { plainText } from './plainText.ts';

/** How far a cell reaches; rows may be Infinity: down to the end of its section. */
export interface Span {
  readonly columns: number;
  readonly rows: number;
}

/**
 * Lays out one table of a page as its cells are met: each goes to the first column that no span covers
 * (HTML Standard, 4.9.12). A cell's text stands where the cell begins and nowhere else, as in a merged range of a
 * sheet: repeated, it could not be told from a figure that the page gives twice.
 */
export class TableLayout {
  readonly #rows: SparseRow[] = [];
  /** Columns covered by a cell that spans rows: for how many lines, the present one among them. */
  #covered = new Map<number, number>();
  #nextColumn = 0;
  #row: SparseRow | undefined;
  #cell: { readonly column: number; text: string } | undefined;

  /** Begins a section (thead, tbody or tfoot), where spans of rows end. */
  openSection(): void {
    this.closeRow();
    this.#covered.clear();
  }

  /** Begins a line of the table, with the line of the file it stands on. */
  openRow(line: number): void {
    this.closeRow();
    const left = [...this.#covered].map(([column, rows]) => [column, rows - 1] as const);
    this.#covered = new Map(left.filter(([, rows]) => rows > 0));
    this.#nextColumn = 0;
    this.#row = { row: line, cells: [] };
    this.#rows.push(this.#row);
  }

  /** @throws UnreadableFile `too-large` where the line becomes wider than that of any sheet */
  openCell(line: number, { columns, rows }: Span): void {
    this.closeCell();
    if (!this.#row) this.openRow(line);
    while (this.#covered.has(this.#nextColumn)) this.#nextColumn += 1;
    const column = this.#nextColumn;
    this.#nextColumn += columns;
    if (this.#nextColumn > MAX_COLUMNS) throw new UnreadableFile('too-large', 'Table with too many columns');
    if (rows > 1) for (let at = column; at < this.#nextColumn; at += 1) this.#covered.set(at, rows);
    this.#cell = { column, text: '' };
  }

  addText(text: string): void {
    if (this.#cell) this.#cell.text += text;
  }

  closeCell(): void {
    const text = plainText(this.#cell?.text ?? '');
    if (this.#row && this.#cell && text !== '') this.#row.cells[this.#cell.column] = text;
    this.#cell = undefined;
  }

  closeRow(): void {
    this.closeCell();
    this.#row = undefined;
  }

  /**
   * Lines so far that hold something.
   * @throws UnreadableFile `too-large` for more cells than a table may have
   */
  get rows(): GridRow[] {
    return padRows(this.#rows);
  }
}

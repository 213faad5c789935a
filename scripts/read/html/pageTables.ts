import { PageText } from './pageText.ts';
import { spanOf } from './spanOf.ts';
import { TableLayout } from './tableLayout.ts';

/** A table of a page underway, with what the page said before it. */
export interface PageTable {
  readonly layout: TableLayout;
  readonly headings: readonly string[];
  caption: string;
  isCaption: boolean;
}

const NOT_SHOWN = new Set(['script', 'style', 'template', 'noscript']);
const TABLE_PART = /^(caption|thead|tbody|tfoot|tr|td|th)$/;
/** Elements that part what stands before them from what stands behind. */
const PARTING = new Set('br hr p div li dt dd tr td th table caption h1 h2 h3 h4 h5 h6'.split(' '));

/** Gathers the tables of a page, nested ones each on its own, in the order in which they open. */
export class PageTables {
  readonly page = new PageText();
  readonly tables: PageTable[] = [];
  readonly #open: PageTable[] = [];
  #hidden = 0;

  /** Takes an opening tag with the line of the file that it stands on. */
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    if (NOT_SHOWN.has(name)) this.#hidden += 1;
    if (this.#hidden > 0) return;
    if (PARTING.has(name)) this.text(' ');
    this.page.open(name, attributes);
    if (name === 'table') this.#openTable();
    const table = this.#open.at(-1);
    if (!table) return;
    if (TABLE_PART.test(name)) table.isCaption = name === 'caption';
    if (/^(thead|tbody|tfoot)$/.test(name)) table.layout.openSection();
    if (name === 'tr') table.layout.openRow(line);
    if (name === 'td' || name === 'th') table.layout.openCell(line, spanOf(attributes));
  }

  text(text: string): void {
    if (this.#hidden > 0 || this.page.takeText(text)) return;
    const table = this.#open.at(-1);
    if (table?.isCaption) table.caption += text;
    else table?.layout.addText(text);
  }

  close(name: string): void {
    if (NOT_SHOWN.has(name)) this.#hidden -= 1;
    if (this.#hidden > 0) return;
    this.page.close(name);
    this.#closePart(name);
    if (PARTING.has(name)) this.text(' ');
  }

  #openTable(): void {
    const headings = this.page.headings.filter((heading) => heading !== '');
    const table = { layout: new TableLayout(), headings, caption: '', isCaption: false };
    this.tables.push(table);
    this.#open.push(table);
  }

  #closePart(name: string): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if (name === 'td' || name === 'th') table.layout.closeCell();
    if (name === 'tr') table.layout.closeRow();
    if (name === 'caption') table.isCaption = false;
    if (name === 'table') {
      table.layout.closeRow();
      this.#open.pop();
    }
  }
}

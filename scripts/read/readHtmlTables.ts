import { Parser } from 'htmlparser2';
import { countLines } from './countLines.ts';
import type { Grid } from './grid.ts';
import { PageTables } from './html/pageTables.ts';
import { plainText } from './html/plainText.ts';
import { UnreadableFile } from './unreadableFile.ts';

/** So many elements in each other no page has, and the parser takes the square of them. */
const MAX_DEPTH = 10_000;

/**
 * Tables of a saved page that hold any text, in the order in which they open, nested ones each on its own; `row` is
 * the line of the file on which `<tr>` stands. Their context: title, caption, headings before the table, and the
 * options that the page marks as chosen (`_inp_sel_per: 2024`). Forgives what browsers forgive: tags left open,
 * cells without a row.
 * @throws UnreadableFile `too-large` for a table of more columns or cells than any sheet has, or elements
 * nested more than 10,000 deep
 */
export function readHtmlTables(text: string): Grid[] {
  const gathered = new PageTables();
  let line = 1;
  let counted = 0;
  let depth = 0;
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => {
      line += countLines(text, counted, parser.startIndex);
      counted = Math.max(counted, parser.startIndex);
      gathered.open(name, attributes, line);
      depth++;
      if (depth > MAX_DEPTH)
        throw new UnreadableFile('too-large', 'Page with too many elements in each other');
    },
    ontext: (piece) => gathered.text(piece),
    onclosetag: (name) => {
      gathered.close(name);
      depth--;
    },
  });
  parser.end(text);
  const { page, tables } = gathered;
  return tables.flatMap(({ layout, headings, caption }) => {
    const { rows } = layout;
    if (rows.length === 0) return [];
    const name = plainText(caption);
    const context = [page.title, name, ...headings, ...page.choices].filter((part) => part !== '');
    return [{ ...(name && { name }), rows, context }];
  });
}

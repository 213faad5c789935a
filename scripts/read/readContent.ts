import { cleanCell } from './cleanCell.ts';
import { decodeText } from './decodeText.ts';
import type { FileContent } from './fileContent.ts';
import type { Cell, Grid } from './grid.ts';
import { readHtmlTables } from './readHtmlTables.ts';
import { readWorkbook } from './readWorkbook.ts';
import { UnreadableFile } from './unreadableFile.ts';

/** How zipped and old workbooks begin. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** More control characters than this, in a thousand, and a file is no text. */
const CONTROLS_PER_THOUSAND = 20;
const SAMPLE = 4000;
const PAGE = /^\s*<(!doctype|html|head|body|table|div|meta|\?xml|!--)/i;

/** A page has no empty lines between its rows. */
const NONE: ReadonlySet<number> = new Set();

/** What a data file holds, found from its bytes and not from the ending of its name. */
export async function readContent(bytes: Uint8Array): Promise<FileContent> {
  try {
    return await readTables(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return { unreadable: error.code };
    throw error;
  }
}

async function readTables(bytes: Uint8Array): Promise<FileContent> {
  if (WORKBOOKS.some((mark) => mark.every((byte, index) => bytes[index] === byte)))
    return (await readWorkbook(bytes)).map(cleanGrid);
  const { text } = decodeText(bytes);
  if (isBinary(text)) return { unreadable: 'binary' };
  if (!PAGE.test(text.slice(0, SAMPLE))) return text;
  const tables = readHtmlTables(text).map((grid) => cleanGrid({ ...grid, apart: NONE }));
  return tables.length > 0 ? tables : { unreadable: 'no-table' };
}

/** What cannot be seen is as little meant in a sheet or a page as in a text. */
function cleanGrid(grid: Grid): Grid {
  const clean = (cell: Cell) => (typeof cell === 'string' ? cleanCell(cell) : cell);
  const isNumbered = grid.rows.every(({ row }, index) => row > (grid.rows[index - 1]?.row ?? 0));
  const rows = grid.rows.map(({ row, cells }, index) => ({
    // A page may have all its rows on one line: then they are counted.
    row: isNumbered ? row : index + 1,
    cells: cells.map(clean),
  }));
  return { ...grid, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/[^\P{Cc}\t\n\v\f\r]|\ufffd/gu)?.length ?? 0;
  return controls * 1000 > sample.length * CONTROLS_PER_THOUSAND;
}

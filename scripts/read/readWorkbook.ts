import type { Grid } from './grid.ts';
import { UnreadableFile } from './unreadableFile.ts';
import { openZip } from './xlsx/openZip.ts';
import { readContents } from './xlsx/readContents.ts';
import { readSheet } from './xlsx/readSheet.ts';
import { readStrings } from './xlsx/readStrings.ts';
import { readStyles } from './xlsx/readStyles.ts';

const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Sheets of an .xlsx workbook in order. A hidden one is left out only where it is empty: what stands on it was sent
 * along, and checks must see it. Dates are ISO 8601 text, shares shown as percent are text such as `8.6%`, a merged
 * range has its value in the first cell.
 * @throws UnreadableFile `old-excel` for .xls, `encrypted` where a password is asked for, `too-large` past 300 MB
 * unpacked or 20 million cells a sheet, `not-a-workbook` for anything else, damaged or cut off
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Grid[]> {
  refuseCompoundFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const { sheets, strings, styles, is1904 } = readContents(openZip(bytes));
  const shared = {
    strings: strings ? readStrings(strings) : [],
    kinds: styles ? readStyles(styles) : [],
    is1904,
  };
  const grids: Grid[] = [];
  for (const { name, isHidden, part } of sheets) {
    const rows = readSheet(part, shared);
    if (rows.length > 0 || !isHidden) grids.push({ name, rows });
  }
  return grids;
}

/** Old .xls and workbooks with a password are both OLE compound files; only the latter hold an encrypted package. */
function refuseCompoundFile(file: Buffer): void {
  if (!file.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) return;
  if (file.includes(ENCRYPTED_PACKAGE))
    throw new UnreadableFile('encrypted', 'The workbook asks for a password');
  throw new UnreadableFile('old-excel', 'A workbook of Excel 97 to 2003');
}

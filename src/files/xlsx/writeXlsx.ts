import { writeZip } from '../writeZip.ts';
import {
  contentTypesXml,
  corePropertiesXml,
  packageRelationsXml,
  workbookRelationsXml,
  workbookXml,
} from './packageXml.ts';
import type { Properties } from './properties.ts';
import { sharedStrings } from './sharedStrings.ts';
import type { Sheet } from './sheet.ts';
import { sheetXml } from './sheetXml.ts';
import { stylesXml } from './stylesXml.ts';

/** A workbook as XLSX (Office Open XML): the same sheets give the same bytes. */
export function writeXlsx(sheets: readonly Sheet[], properties: Properties): Uint8Array<ArrayBuffer> {
  const strings = sharedStrings();
  const pages = sheets.map((sheet) => sheetXml(sheet, strings));
  return writeZip([
    { path: '[Content_Types].xml', content: contentTypesXml(sheets.length) },
    { path: '_rels/.rels', content: packageRelationsXml() },
    { path: 'docProps/core.xml', content: corePropertiesXml(properties) },
    { path: 'xl/workbook.xml', content: workbookXml(sheets) },
    { path: 'xl/_rels/workbook.xml.rels', content: workbookRelationsXml(sheets.length) },
    ...pages.map((content, at) => ({ path: `xl/worksheets/sheet${at + 1}.xml`, content })),
    { path: 'xl/styles.xml', content: stylesXml() },
    { path: 'xl/sharedStrings.xml', content: strings.xml() },
  ]);
}

import type { Properties } from './properties.ts';
import type { Sheet } from './sheet.ts';
import { filterOf } from './sheetXml.ts';
import { xmlDocument, xmlText } from './xml.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CORE = 'application/vnd.openxmlformats-package.core-properties+xml';

const numbered = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at + 1));

/** Which part of the package is what. */
export function contentTypesXml(sheets: number): string {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`;
  const parts = [
    override('/xl/workbook.xml', `${SHEET_ML}.sheet.main+xml`),
    ...numbered(sheets, (n) => override(`/xl/worksheets/sheet${n}.xml`, `${SHEET_ML}.worksheet+xml`)),
    override('/xl/styles.xml', `${SHEET_ML}.styles+xml`),
    override('/xl/sharedStrings.xml', `${SHEET_ML}.sharedStrings+xml`),
    override('/docProps/core.xml', CORE),
  ];
  return xmlDocument(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`,
  );
}

/** Where the package begins. */
export function packageRelationsXml(): string {
  return relations([
    [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

/** The parts of the workbook: its sheets as rId1, rId2, …, then styles and strings. */
export function workbookRelationsXml(sheets: number): string {
  return relations([
    ...numbered(sheets, (n) => [`${OFFICE}/worksheet`, `worksheets/sheet${n}.xml`] as const),
    [`${OFFICE}/styles`, 'styles.xml'],
    [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return xmlDocument(`<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`);
}

/** The list of sheets, and the ranges that their filters cover. */
export function workbookXml(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const filters = sheets.flatMap(({ name, hasHeader, widths, rows }, at) => {
    if (!hasHeader) return [];
    const range = filterOf(widths.length, rows.length).replaceAll(/[A-Z]+|\d+/g, '$$$&');
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${xmlText(name)}'!${range}</definedName>`,
    ];
  });
  return xmlDocument(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join('')}</sheets>${filters.length > 0 ? `<definedNames>${filters.join('')}</definedNames>` : ''}</workbook>`,
  );
}

/** Title, maker and day of the workbook; the day is that of the data, never of the clock. */
export function corePropertiesXml({ title, creator, day }: Properties): string {
  const time = `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created>`;
  return xmlDocument(
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator>${time}</cp:coreProperties>`,
  );
}

import { strToU8, zipSync } from 'fflate';

/** A sheet by the XML between `<sheetData>` and its end, and what follows it. */
export interface SheetParts {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly data: string;
  readonly after?: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  /** Shared texts, each the XML inside its `<si>`. */
  readonly strings?: readonly string[];
  /** Codes of number formats; style 1 is the first, style 0 is General. A number is one that Excel builds in. */
  readonly formats?: readonly (string | number)[];
  readonly is1904?: boolean;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** Texts of the files inside an .xlsx, by path. */
export function partsOf({ sheets, strings, formats, is1904 }: WorkbookParts): Record<string, string> {
  const types = [
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ...(strings ? [['sharedStrings', 'sharedStrings.xml']] : []),
    ...(formats ? [['styles', '/xl/styles.xml']] : []),
  ];
  const links = types.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIP}/${type}" Target="${target}"/>`,
  );
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${
        state ? ` state="${state}"` : ''
      } r:id="rId${index + 1}"/>`,
  );
  return {
    '_rels/.rels': `<?xml version="1.0"?><Relationships ${PACKAGE}><Relationship Id="rId1" Type="${RELATIONSHIP}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${PACKAGE}>${links.join('')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONSHIP}"><workbookPr${
      is1904 ? ' date1904="1"' : ''
    }/><sheets>${listed.join('')}</sheets></workbook>`,
    ...(strings && {
      'xl/sharedStrings.xml': `<sst ${MAIN}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    }),
    ...(formats && { 'xl/styles.xml': stylesOf(formats) }),
    ...Object.fromEntries(
      sheets.map(({ data, after = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet ${MAIN}><sheetData>${data}</sheetData>${after}</worksheet>`,
      ]),
    ),
  };
}

/** The bytes of an .xlsx. */
export function workbookOf(parts: WorkbookParts): Uint8Array {
  return zipOf(partsOf(parts));
}

export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** Text as it stands in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function stylesOf(formats: readonly (string | number)[]): string {
  const id = (format: string | number, index: number) => (typeof format === 'number' ? format : 164 + index);
  const own = formats.map((format, index) =>
    typeof format === 'number' ? '' : `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>`,
  );
  const cells = formats.map((format, index) => `<xf numFmtId="${id(format, index)}"/>`);
  return `<styleSheet ${MAIN}><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="yyyy"/></dxf></dxfs></styleSheet>`;
}

import { STYLES, type Style } from './sheet.ts';
import { xmlDocument } from './xml.ts';

const TOP = '<alignment vertical="top"/>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';

/** Fonts: 0 plain, 1 bold, 2 large and bold. Fills: 2 grey. Number format 3 groups thousands. */
const FORMATS: Readonly<Record<Style, string>> = {
  plain: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  header: xf('numFmtId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"', WRAPPED),
  title: xf('numFmtId="0" fontId="2" fillId="0" applyFont="1"', TOP),
  wrapped: xf('numFmtId="0" fontId="0" fillId="0"', WRAPPED),
  integer: '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  quoted:
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>',
  label: xf('numFmtId="0" fontId="1" fillId="0" applyFont="1"', TOP),
};

function xf(attributes: string, alignment: string): string {
  return `<xf ${attributes} borderId="0" xfId="0" applyAlignment="1">${alignment}</xf>`;
}

/** The styles of every workbook. */
export function stylesXml(): string {
  return xmlDocument(
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E5DF"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${STYLES.length}">${STYLES.map((style) => FORMATS[style]).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  );
}

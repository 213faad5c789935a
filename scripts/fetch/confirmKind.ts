import { contentProblems } from './contentProblems.ts';
import { FetchFault } from './fetchFault.ts';
import type { Answer } from './request.ts';

/** Kinds of files that can be asked for. */
export type FileKind = 'table' | 'workbook' | 'json' | 'html';

/** Servers name tables and workbooks in many ways, and leave what they do not know to the reader. */
const TYPES: Readonly<Record<FileKind, RegExp>> = {
  table:
    /^$|^text\/(csv|plain|x-csv|tab-separated-values|comma-separated-values)$|^application\/(csv|x-csv|vnd\.ms-excel)$|octet-stream$|download$/,
  workbook:
    /^$|^application\/(vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet|vnd\.ms-excel|zip|x-zip-compressed)$|octet-stream$|download$/,
  json: /^$|^(application|text)\/([\w.-]+\+)?json$/,
  html: /^$|^text\/html$|^application\/xhtml\+xml$/,
};

/** How an HTML page begins, after a mark of byte order, blanks and comments. */
const HTML = /^\uFEFF?\s*(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|title|meta|script)\b/i;

/** How a workbook begins: it is a zip. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Makes sure that an answer is what was asked for, by its media type and by how it begins.
 * @throws {FetchFault} where a page came in place of data, or another kind of file
 */
export function confirmKind({ bytes, type }: Answer, kind: FileKind): void {
  const start = Buffer.from(bytes.subarray(0, 2000)).toString('utf8');
  if (kind !== 'html' && (TYPES.html.test(type || '-') || HTML.test(start))) {
    throw new FetchFault(contentProblems.htmlPage);
  }
  const isZip = ZIP.every((byte, index) => bytes[index] === byte);
  const isSound = kind === 'workbook' ? isZip : !bytes.includes(0) && !isZip;
  if (!TYPES[kind].test(type) || !isSound) {
    throw new FetchFault(contentProblems.wrongType, { value: /^[\w.+-]+\/[\w.+-]+$/.exec(type)?.[0] });
  }
}

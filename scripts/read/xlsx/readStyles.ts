import { builtInKind, type FormatKind, formatKind } from './formatKind.ts';
import { parseXml } from './parseXml.ts';

/** Kinds of number format by the index that cells give as their style. */
export function readStyles(bytes: Uint8Array): FormatKind[] {
  const codes = new Map<number, string>();
  const kinds: FormatKind[] = [];
  // Formats of conditional rules and of named styles look alike and must not be counted.
  let list: 'numFmts' | 'cellXfs' | undefined;
  parseXml(bytes, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmts' || name === 'cellXfs') list = name;
      if (list === 'numFmts' && name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (list === 'cellXfs' && name === 'xf') {
        const code = codes.get(Number(numFmtId));
        kinds.push(code === undefined ? builtInKind(Number(numFmtId)) : formatKind(code));
      }
    },
    close: (name) => {
      if (name === list) list = undefined;
    },
  });
  return kinds;
}

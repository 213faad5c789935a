import { parseXml } from './parseXml.ts';
import { unescapeText } from './unescapeText.ts';

/** The texts that cells of a workbook share, by their index: runs of formatted text joined, readings left out. */
export function readStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  parseXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isReading = true;
      if (name === 't') isText = !isReading;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
      if (name === 'si') strings.push(unescapeText(text));
    },
  });
  return strings;
}

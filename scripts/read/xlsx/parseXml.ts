import { Parser } from 'htmlparser2';
import { UnreadableFile } from '../unreadableFile.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is done with the elements of a document as they pass by; names come without their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const CHUNK = 2 ** 16;
const MAX_DEPTH = 100;

/**
 * Walks through an XML document in UTF-8, piece by piece, so that a large sheet never stands in memory as text.
 * @throws UnreadableFile `not-a-workbook` where an element is left open, or the nesting is deeper than any sheet's
 */
export function parseXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  let depth = 0;
  let openedAt = -1;
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        openedAt = parser.endIndex;
        if (depth > MAX_DEPTH) throw new UnreadableFile('not-a-workbook', 'XML nested too deep');
        handlers.open?.(localName(name), attributes);
      },
      ontext: (text) => handlers.text?.(text),
      onclosetag: (name, isImplied) => {
        depth -= 1;
        // An element that closes itself ends where it opens; any other implied end is one that is missing.
        if (isImplied && parser.endIndex !== openedAt) {
          throw new UnreadableFile('not-a-workbook', `XML element left open: ${name}`);
        }
        handlers.close?.(localName(name));
      },
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.end(decoder.decode());
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Encodings that offices write, in the names that Data Package gives them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How many of the first bytes tell whether every other one is zero, as in UTF-16 without a mark. */
const SAMPLE = 4096;

/**
 * Text of a file: UTF-8 or UTF-16, with or without byte order mark, else Windows-1252, in which any byte means something.
 * Line ends become LF, so that a line of the text is a line of the file.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const [even, odd] = [zeros(sample, 0), zeros(sample, 1)];
  const many = sample.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function zeros(bytes: Uint8Array, from: 0 | 1): number {
  return bytes.filter((byte, index) => index % 2 === from && byte === 0).length;
}

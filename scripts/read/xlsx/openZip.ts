import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableFile } from '../unreadableFile.ts';
import { listZip, type ZipEntry } from './listZip.ts';

const LOCAL_FILE = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const MAX_UNPACKED = 300 * 2 ** 20;

/** Unpacks one file of a zip by its path, in whatever case; `undefined` where there is none. */
export type Unpack = (path: string) => Uint8Array | undefined;

/**
 * Opens a zip; nothing is unpacked before it is asked for, and only what agrees with its checksum is given out.
 * @throws UnreadableFile, also on unpacking: `not-a-workbook` where the zip is cut off or damaged, `encrypted`,
 * `too-large` for more than 10,000 files or 300 MB unpacked in all
 */
export function openZip(bytes: Uint8Array): Unpack {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = orRefuse(() => listZip(zip));
  let unpacked = 0;
  return (path) => {
    const entry = entries.get(path.toLowerCase());
    if (!entry) return undefined;
    unpacked += entry.size;
    if (unpacked > MAX_UNPACKED) throw new UnreadableFile('too-large', 'More than 300 MB when unpacked');
    return orRefuse(() => unpackEntry(zip, entry));
  };
}

function unpackEntry(zip: Buffer, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new UnreadableFile('encrypted', 'The files in the zip are encrypted');
  if (zip.readUInt32LE(entry.offset) !== LOCAL_FILE) throw new Error('No file where the zip lists one');
  const start = entry.offset + 30 + zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28);
  const packed = zip.subarray(start, start + entry.packedSize);
  const bytes = inflate(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new Error('Wrong size or checksum');
  return bytes;
}

function inflate(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new Error(`Unknown compression: ${method}`);
  return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
}

/** Whatever goes wrong in a zip, be it a place past its end or a stream that cannot be inflated, is damage. */
function orRefuse<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw new UnreadableFile('not-a-workbook', 'No zip, or a damaged one', { cause });
  }
}

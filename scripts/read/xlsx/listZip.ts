import { UnreadableFile } from '../unreadableFile.ts';

/** What a zip's directory says of a file: where it starts and how it is packed. Sizes in bytes. */
export interface ZipEntry {
  readonly offset: number;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
}

const DIRECTORY_END = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const SIZES_64 = 0x0001;
const IN_64_BITS = 0xffffffff;
const MAX_ENTRIES = 10_000;

/**
 * Files of a zip by path in lower case, read from its directory (APPNOTE.TXT of PKWARE, 4.3.12 to 4.3.16).
 * @throws UnreadableFile `too-large` for more than 10,000 files; another error where the directory is damaged
 */
export function listZip(zip: Buffer): Map<string, ZipEntry> {
  const directory = findDirectory(zip);
  if (directory.count > MAX_ENTRIES)
    throw new UnreadableFile('too-large', `${directory.count} files in the zip`);
  const entries = new Map<string, ZipEntry>();
  let at = directory.offset;
  for (let read = 0; read < directory.count; read += 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('The directory of the zip ends too early');
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
    const name = zip
      .toString('utf8', at + 46, nameEnd)
      .replaceAll('\\', '/')
      .toLowerCase();
    if (entries.has(name)) throw new Error('The zip has two files of one name');
    entries.set(name, readEntry(zip, at, zip.subarray(nameEnd, extraEnd)));
    at = extraEnd + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function findDirectory(zip: Buffer): { readonly offset: number; readonly count: number } {
  const end = zip.lastIndexOf(DIRECTORY_END);
  if (end === -1 || end + 22 + zip.readUInt16LE(end + 20) > zip.length) {
    throw new Error('No whole directory: not a zip, or cut off');
  }
  const offset = zip.readUInt32LE(end + 16);
  const hasLocator = end >= 20 && zip.readUInt32LE(end - 20) === LOCATOR_64;
  if (!hasLocator) return { offset, count: zip.readUInt16LE(end + 10) };
  const end64 = Number(zip.readBigUInt64LE(end - 12));
  if (zip.readUInt32LE(end64) !== DIRECTORY_END_64) throw new Error('No directory where the zip says it is');
  return {
    offset: Number(zip.readBigUInt64LE(end64 + 48)),
    count: Number(zip.readBigUInt64LE(end64 + 32)),
  };
}

function readEntry(zip: Buffer, at: number, extra: Buffer): ZipEntry {
  const wide = wideNumbers(extra);
  const number = (place: number) => {
    const short = zip.readUInt32LE(at + place);
    return short === IN_64_BITS ? (wide.shift() ?? short) : short;
  };
  // Numbers that need 64 bits stand in this order.
  const size = number(24);
  const packedSize = number(20);
  const offset = number(42);
  const method = zip.readUInt16LE(at + 10);
  const isEncrypted = (zip.readUInt16LE(at + 8) & 1) === 1;
  return { offset, packedSize, size, crc: zip.readUInt32LE(at + 16), method, isEncrypted };
}

function wideNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== SIZES_64) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    const count = Math.floor(field.length / 8);
    return Array.from({ length: count }, (_, index) => Number(field.readBigUInt64LE(8 * index)));
  }
  return [];
}

const DIRECTORY_END = Buffer.from('PK\x05\x06', 'latin1');

/** The same zip with its sizes and places in 64 bits, as programs write that do not know them beforehand. */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(DIRECTORY_END);
  const count = zip.readUInt16LE(end + 10);
  const start = zip.readUInt32LE(end + 16);
  const entries: Buffer[] = [];
  for (let at = start; at < end; at += 46 + zip.readUInt16LE(at + 28)) {
    entries.push(wideEntry(zip.subarray(at, at + 46 + zip.readUInt16LE(at + 28))));
  }
  const directory = Buffer.concat(entries);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  const short = Buffer.alloc(22, 0xff);
  short.set(DIRECTORY_END);
  short.writeUInt16LE(0, 20);
  return Buffer.concat([zip.subarray(0, start), directory, end64, locator, short]);
}

function wideEntry(entry: Buffer): Buffer {
  const wide = Buffer.alloc(28);
  wide.writeUInt16LE(1, 0);
  wide.writeUInt16LE(24, 2);
  [24, 20, 42].forEach((place, index) => {
    wide.writeBigUInt64LE(BigInt(entry.readUInt32LE(place)), 4 + 8 * index);
    entry.writeUInt32LE(0xffffffff, place);
  });
  entry.writeUInt16LE(wide.length, 30);
  return Buffer.concat([entry, wide]);
}

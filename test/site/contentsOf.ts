import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

/** The bytes of a file and, of a workbook or an archive, those of everything packed in it. */
export function contentsOf(file: string): readonly Buffer[] {
  return unpacked(file, readFileSync(file));
}

function unpacked(name: string, bytes: Buffer): readonly Buffer[] {
  if (!/\.(xlsx|zip)$/.test(name)) return [bytes];
  const members = Object.entries(unzipSync(bytes));
  return [bytes, ...members.flatMap(([path, content]) => unpacked(path, Buffer.from(content)))];
}

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

/**
 * The bytes of a file and, of a workbook or an archive, those of everything packed in it.
 * @param wanted names of files to read, and of what is packed in them
 */
export function contentsOf(file: string, wanted = /./): readonly Buffer[] {
  return unpacked(file, readFileSync(file), wanted);
}

function unpacked(name: string, bytes: Buffer, wanted: RegExp): readonly Buffer[] {
  if (!wanted.test(name)) return [];
  if (!/\.(xlsx|zip)$/.test(name)) return [bytes];
  const members = Object.entries(unzipSync(bytes));
  return [bytes, ...members.flatMap(([path, content]) => unpacked(path, Buffer.from(content), wanted))];
}

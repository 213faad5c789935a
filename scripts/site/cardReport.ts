import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './listFiles.ts';

const count = new Intl.NumberFormat('id-ID').format;

/** Line that says how many pictures of pages there are, and what they weigh. */
export async function cardReport(folder: string): Promise<string> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.png'));
  const stats = await Promise.all(files.map((file) => stat(join(folder, file))));
  const sizes = stats.map(({ size }) => size).toSorted((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return `  Gambar PNG      ${count(files.length).padStart(8)}${count(sizes.at(-1) ?? 0).padStart(10)}            (byte; yang tengah ${count(middle)})`;
}

import { foundIn } from './expected.ts';
import { inspected } from './inspected.ts';

/** What a file gives: rows, findings as row, column and code, ignored columns, and its figures. */
export async function readFile(content: string | Uint8Array, name = 'data.csv') {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { file, findings } = await inspected(bytes, name);
  const { rows, published, suppressed, superseded, rejected, ignored } = file;
  return {
    ledger: [rows, published + suppressed, superseded, rejected],
    found: findings.map(({ row, column, code }) => [row, column, code]),
    ignored,
    figures: foundIn(file),
  };
}

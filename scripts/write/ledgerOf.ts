import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { Dataset } from '../check/checkSources.ts';
import type { Finding } from '../check/finding.ts';
import type { Settled } from '../derive/settleRows.ts';

/**
 * Where every data row of every file went.
 * @throws where rows in and rows out differ: a row was lost
 */
export function ledgerOf(
  dataset: Dataset,
  derived: Pick<Settled, 'suppressed' | 'superseded'>,
  findings: readonly Finding[],
): LedgerEntry[] {
  const fates = new Map<string, Uint8Array>();
  const errors = findings.filter((finding) => finding.severity === 'error');
  const read = [dataset.observations, dataset.tallies, dataset.statements];
  // What comes later outweighs what came before: a row with an error is rejected whatever else it is.
  for (const rows of read) settle(fates, rows, PUBLISHED);
  settle(fates, derived.suppressed, SUPPRESSED);
  settle(fates, derived.superseded, SUPERSEDED);
  settle(fates, errors, REJECTED);
  return dataset.files.map(({ file, rows, ignored, isRejected }) => {
    const counts = [0, 0, 0, 0, 0];
    for (const fate of fates.get(file) ?? []) counts[fate] = (counts[fate] ?? 0) + 1;
    const [, published = 0, suppressed = 0, superseded = 0, rejected = 0] = counts;
    const entry = {
      file,
      rows,
      published,
      suppressed,
      superseded,
      rejected: isRejected ? rows : rejected,
      ignored,
    };
    const out = entry.published + entry.suppressed + entry.superseded + entry.rejected;
    if (out !== rows) throw new Error(`ledger of ${file}: ${rows} rows in, ${out} rows out`);
    return entry;
  });
}

const [PUBLISHED, SUPPRESSED, SUPERSEDED, REJECTED] = [1, 2, 3, 4];

/** Notes the fate of rows by file and line; a byte a line, for a file may have a million. */
function settle(
  fates: Map<string, Uint8Array>,
  rows: readonly { readonly file?: string; readonly row?: number }[],
  fate: number,
): void {
  let name: string | undefined;
  let lines: Uint8Array = new Uint8Array();
  for (const { file, row } of rows) {
    if (file === undefined || row === undefined) continue;
    if (file !== name) {
      name = file;
      lines = fates.get(file) ?? new Uint8Array(1024);
      fates.set(file, lines);
    }
    if (row >= lines.length) {
      const longer = new Uint8Array(2 * row);
      longer.set(lines);
      lines = longer;
      fates.set(file, lines);
    }
    lines[row] = fate;
  }
}

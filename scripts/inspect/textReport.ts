import { compareFindings } from '../check/finding.ts';
import { formatFinding, summarizeFindings } from '../check/formatFinding.ts';
import type { FileInspection, Inspection } from './inspection.ts';

/** The report for people: everything that is wrong, then for each file where its rows go. */
export function textReport({ files, findings: beside }: Inspection): string {
  const findings = [...beside, ...files.flatMap((file) => file.findings)].toSorted(compareFindings);
  const lines = [
    ...findings.map(formatFinding),
    ...files.flatMap(ignoredColumns),
    ...files.map(ledgerLine),
    findings.length > 0 ? summarizeFindings(findings) : 'Tidak ada temuan. (Nothing found.)',
  ];
  return `${lines.join('\n')}\n`;
}

function ignoredColumns({ file, ignored }: FileInspection): string[] {
  return ignored.length > 0 ? [`Kolom diabaikan di ${file}: ${ignored.join(', ')}.`] : [];
}

function ledgerLine({
  file,
  rows,
  published,
  suppressed,
  superseded,
  rejected,
  refused,
}: FileInspection): string {
  if (refused) return `${file}: ditolak seluruhnya (refused).`;
  return (
    `${file}: baris masuk ${rows} = terbit ${published} + disamarkan ${suppressed}` +
    ` + digantikan ${superseded} + ditolak ${rejected}.`
  );
}

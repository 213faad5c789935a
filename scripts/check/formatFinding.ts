import type { Finding } from './finding.ts';

/** One finding as a line: place, fault and mend in Indonesian, then the same in English; below it the row it is about. */
export function formatFinding(finding: Finding): string {
  const { file, row, column, value, quote, severity, message, mend, acknowledged } = finding;
  const place = [file, row && `baris ${row}`, column && `kolom ${column}`].filter(Boolean).join(', ');
  const quoted = value === undefined ? '' : ` “${value}”`;
  const mark = severity === 'error' ? '✗' : '!';
  const below = quote === undefined ? '' : `\n    │ ${quote}`;
  const reason = acknowledged === undefined ? '' : ` (Sudah diperiksa: ${acknowledged})`;
  return `${mark} ${place}${quoted}: ${message.id} ${mend.id} / ${message.en} ${mend.en}${reason}${below}`;
}

/** Closing line of a run: how many errors and warnings, in how many files. */
export function summarizeFindings(findings: readonly Finding[]): string {
  const errors = findings.filter((finding) => finding.severity === 'error');
  const files = new Set(findings.map((finding) => finding.file)).size;
  return `${errors.length} kesalahan, ${findings.length - errors.length} peringatan, di ${files} berkas.`;
}

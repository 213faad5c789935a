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

/**
 * Closing lines of a run: how many errors and warnings, in how many files.
 * @param consequences how many others there are only because of these
 */
export function summarizeFindings(findings: readonly Finding[], consequences = 0): string {
  const errors = findings.filter((finding) => finding.severity === 'error');
  const files = new Set(findings.map((finding) => finding.file)).size;
  const sum = `${errors.length} kesalahan, ${findings.length - errors.length} peringatan, di ${files} berkas.`;
  if (consequences === 0) return sum;
  return `${sum}\nAkibatnya ${consequences} baris lain ikut salah; biasanya hilang sesudah yang di atas diperbaiki. (${consequences} others follow from these.)`;
}

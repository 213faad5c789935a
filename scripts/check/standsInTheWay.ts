import type { Dataset } from './checkSources.ts';
import type { Finding } from './finding.ts';

/**
 * True where an error concerns more than single rows: a sheet, a descriptor, a whole file, or children one by one.
 * Such a fault stops a build even where faulty rows may be left out.
 */
export function standsInTheWay(findings: readonly Finding[], dataset: Dataset | undefined): boolean {
  const readable = new Set(dataset?.files.filter(({ isRejected }) => !isRejected).map(({ file }) => file));
  return findings.some(
    ({ severity, file, row }) => severity === 'error' && (row === undefined || !readable.has(file)),
  );
}

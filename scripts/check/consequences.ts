import { readSheet } from '../read/readSheet.ts';
import type { Finding } from './finding.ts';

/** The file whose faults bring a fault about elsewhere, by the code of that fault. */
const CAUSES: Readonly<Record<string, string>> = {
  'unknown-area': 'areas.csv',
  'unknown-parent': 'areas.csv',
  'unknown-indicator': 'indicators.csv',
  'unknown-programme': 'programmes.csv',
  'unknown-target': 'targets.csv',
  'unknown-dataset': 'datasets.csv',
  'no-kecamatan': 'region.json',
};

/** Codes of faults that say that a figure is not where it should be: it may be missing because its row was refused. */
const LOOKED_UP: ReadonlySet<string> = new Set(['side-not-found', 'side-differs']);

/** Findings in two lists: what is to be mended, and what is only wrong because of it. */
export interface Sorted {
  readonly causes: readonly Finding[];
  readonly consequences: readonly Finding[];
}

/**
 * Tells faults from their consequences: who refers to an indicator whose own row cannot be read has made no mistake.
 * @param files the sheets of the data folder, by name
 */
export function sortConsequences(findings: readonly Finding[], files: ReadonlyMap<string, string>): Sorted {
  const unread = new Map(
    [...new Set(Object.values(CAUSES))].map((file) => [file, keysUnread(file, findings, files.get(file))]),
  );
  const isVocabularyWhole = [...unread.values()].every((keys) => keys !== 'all' && keys.size === 0);
  const isRefused = (publication: string) =>
    findings.some(({ file, severity }) => severity === 'error' && file.split('/').includes(publication));
  const follows = ({ code, value = '' }: Finding) => {
    if (LOOKED_UP.has(code)) return !isVocabularyWhole || isRefused(value);
    const keys = unread.get(CAUSES[code] ?? '');
    return keys === 'all' || (keys?.has(value) ?? false);
  };
  const { true: consequences = [], false: causes = [] } = Object.groupBy(findings, (finding) =>
    follows(finding) ? 'true' : 'false',
  );
  return { causes, consequences };
}

/** Keys (first cells) of the rows that could not be read; all of them where the file as a whole could not. */
function keysUnread(
  file: string,
  findings: readonly Finding[],
  text: string | undefined,
): ReadonlySet<string> | 'all' {
  const own = findings.filter((finding) => finding.file === file && finding.severity === 'error');
  if (own.length === 0) return new Set();
  if (text === undefined || own.some(({ row = 1 }) => row === 1)) return 'all';
  const rows = new Set(own.map(({ row }) => row));
  return new Set(
    readSheet(text).rows.flatMap(({ row, cells: [key] }) => (rows.has(row) ? [String(key)] : [])),
  );
}

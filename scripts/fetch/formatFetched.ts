import { formatFinding } from '../check/formatFinding.ts';
import type { Fetched } from './fetchPublication.ts';

/** Most findings that are printed of one download: a file of another shape has one in every row. */
const MOST = 5;

const WORDS: Readonly<Record<Fetched['state'], string>> = {
  updated: '✓ diperbarui (updated)',
  same: '✓ tidak berubah (unchanged)',
  failed: '✗ gagal (failed)',
};

/** What is said of one publication: its state, or why it failed. */
export function formatFetched(place: string, { state, findings }: Fetched): string {
  if (state !== 'failed') return `${WORDS[state]}: ${place}`;
  const last = findings.at(-1);
  const before = findings.slice(0, -1).filter(({ severity }) => severity === 'error');
  return [...before.slice(0, MOST), ...(last ? [last] : [])].map(formatFinding).join('\n');
}

/** The line that ends a run. */
export function summarizeFetched(all: readonly Fetched[]): string {
  const count = (state: Fetched['state']) => all.filter((each) => each.state === state).length;
  return (
    `${all.length} publikasi beralamat: ${count('updated')} diperbarui, ${count('same')} tidak berubah, ${count('failed')} gagal.` +
    ` (${count('updated')} updated, ${count('same')} unchanged, ${count('failed')} failed.)`
  );
}

import { errorOf } from '../check/errorOf.ts';
import type { Checked, Finding } from '../check/finding.ts';
import type { Tally } from '../derive/tally.ts';
import { readSheet } from '../read/readSheet.ts';
import { countKey } from './countKey.ts';
import type { Protection } from './protectTallies.ts';
import { CELLS, type Cell } from './suppression.ts';

/** File of the data folder that keeps which counts a release withheld. It says where, never how many. */
export const WITHHELD_FILE = 'withheld.csv';

const HEADER = ['release', 'publication', 'programme', 'period', 'area', 'cell'];

/** The release in which a count was withheld first; undefined where none was. */
export type ReleaseOf = (tally: Tally, cell: Cell) => string | undefined;

const badRow = errorOf(
  'bad-withheld',
  'Baris daftar penyamaran ini tidak terbaca.',
  'This row of the list of withheld counts cannot be read.',
  'Kembalikan berkas ini seperti semula; npm run data -- --record-withheld yang menulisnya.',
  'Restore this file as it was; npm run data -- --record-withheld writes it.',
);

/** Reads the choices of earlier releases; where there is no file nothing was released. */
export function readReleases(text = ''): Checked<ReleaseOf> {
  const findings: Finding[] = [];
  const releases = new Map<string, string>();
  const { header, rows } = readSheet(text);
  if (text.trim() !== '' && header.join() !== HEADER.join()) {
    findings.push({ file: WITHHELD_FILE, row: 1, ...badRow });
  }
  for (const { row, cells: written } of rows) {
    const cells = written.map(String);
    const [release, ...key] = cells;
    const isCell = CELLS.some((cell) => cell === cells.at(-1));
    if (!release || !isCell || cells.length !== HEADER.length || key.includes('')) {
      findings.push({ file: WITHHELD_FILE, row, ...badRow });
      continue;
    }
    const name = key.join('\n');
    if (!releases.has(name)) releases.set(name, release);
  }
  return { value: (tally, cell) => releases.get(countKey(tally, cell)), findings };
}

/**
 * The text of the list with the counts added that are withheld now and were not before.
 * @param release name of the release that is being made, such as its month
 * @param isReleased whether the counts of a publication are released at all; invented ones are not
 */
export function recordReleases(
  text: string | undefined,
  release: string,
  { tallies, suppressions, bound }: Protection,
  isReleased: (tally: Tally) => boolean,
): string {
  const rows = tallies
    .filter(isReleased)
    .flatMap((tally) =>
      CELLS.filter(
        (cell) =>
          tally[cell] !== undefined &&
          suppressions.get(tally)?.[cell] !== undefined &&
          bound.releaseOf(tally, cell) === undefined,
      ).map((cell) => [release, ...countKey(tally, cell).split('\n')].join(',')),
    );
  const before = text === undefined || text.trim() === '' ? HEADER.join(',') : text.trimEnd();
  return `${[before, ...rows.toSorted()].join('\n')}\n`;
}

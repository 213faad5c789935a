import type { DenominatorKind } from '../model/indicator.ts';
import type { PeriodId } from '../model/period.ts';
import type { Cell } from './cell.ts';
import { type CubeFile, type CubeSource, PLAIN_CELLS } from './cubeFile.ts';
import { readCube } from './readCube.ts';

/** A cell as the open data has it, with what its counts count. */
export interface PublishedCell {
  readonly cell: Cell;
  readonly denominatorKind?: DenominatorKind;
  /** Published with the figure, also where disclosure control withheld the numerator. */
  readonly denominator?: number;
}

/** What a cube is made from: `cells[area][period]`, undefined where no publication is known. */
export interface CubeContent {
  readonly indicator: string;
  readonly periods: readonly PeriodId[];
  readonly sources: readonly CubeSource[];
  readonly cells: readonly (readonly (PublishedCell | undefined)[])[];
}

/** Writes a cube so that reading it gives equal cells: by counts where they tell everything, else written out. */
export function writeCube({ indicator, periods, sources, cells }: CubeContent): CubeFile {
  const kinds = new Set(cells.flat().flatMap((published) => published?.denominatorKind ?? []));
  const [kind = null] = kinds;
  const compact: CubeFile = {
    indicator,
    denominatorKind: kind,
    periods,
    sources,
    states: cells.map((row) => row.map(letterOf).join('')),
    numerators: cells.map((row) => row.map((each) => numeratorOf(each))),
    denominators: cells.map((row) => row.map((each) => each?.denominator ?? null)),
    targets: cells.map((row) => changes(row.map(targetOf))),
    odd: [],
    otherSources: cells.flatMap((row, area) =>
      row.flatMap((each, period) => (each?.cell.source ? [[area, period, each.cell.source] as const] : [])),
    ),
  };
  const reading = readCube(compact);
  const odd = cells.flatMap((row, area) =>
    row.flatMap((each, period) =>
      each && !isEqual(each.cell, reading.cell(area, period)) ? [[area, period, each.cell] as const] : [],
    ),
  );
  return { ...compact, odd };
}

function letterOf(published: PublishedCell | undefined): string {
  if (!published) return '.';
  const { cell } = published;
  if (cell.state === 'value') return cell.counts ? 'v' : '?';
  if (cell.state === 'suppressed') return cell.reason === 'protected' ? 's' : 'S';
  const [letter = '?'] = Object.entries(PLAIN_CELLS).find(([, { state }]) => state === cell.state) ?? [];
  return letter;
}

function numeratorOf(published: PublishedCell | undefined): number | null {
  const cell = published?.cell;
  return cell?.state === 'value' ? (cell.counts?.numerator ?? null) : null;
}

function targetOf(published: PublishedCell | undefined): number | null {
  const coverage = published?.cell.coverage;
  return coverage && published?.denominator ? Math.round((100 * published.denominator) / coverage) : null;
}

function changes(counts: readonly (number | null)[]): (number | null)[] {
  let last = 0;
  return counts.map((count) => {
    if (count === null) return null;
    const change = count - last;
    last = count;
    return change;
  });
}

/** Equal whatever the order of their fields. */
function isEqual(a: Cell, b: Cell): boolean {
  return sorted(a) === sorted(b);
}

const sorted = (cell: Cell) =>
  JSON.stringify(cell, (_key, value: unknown) =>
    value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

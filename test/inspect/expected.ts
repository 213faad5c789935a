import type { FileInspection } from '../../scripts/inspect/inspection.ts';
import type { Count, CountSet } from './dataset.ts';
import { denominatorOf } from './figureColumns.ts';
import { vocabulary } from './region.ts';
import type { Shape } from './shape.ts';

/** Figures as lines that can be compared, in one order. */
export type Lines = readonly string[];

const { indicator, severeIndicator, coverageIndicator } = vocabulary.region;

/** What a file with these counts and columns must say, worked out from the counts alone. */
export function expectedOf(counts: readonly Count[], shape: Shape): Lines {
  return counts.flatMap((count) => figuresOf(count, shape)).toSorted();
}

function figuresOf({ area, period, target, measured: taken }: Count, shape: Shape): string[] {
  if (!taken) return [`${indicator} ${area} ${period} not-measured`];
  const stunted = taken.short + taken.severe;
  const measured = denominatorOf({ target, ...taken }, shape);
  const rate = (id: string, part: number, whole: number) =>
    `${id} ${area} ${period} value ${(100 * part) / whole} ${part}/${whole}`;
  const isCovered = shape.figures.target && (shape.figures.measured || shape.figures.weighed);
  return [
    rate(indicator, stunted, measured),
    ...(shape.figures.parts ? [rate(severeIndicator, taken.severe, measured)] : []),
    ...(isCovered ? [rate(coverageIndicator, measured, target)] : []),
  ];
}

/** The figures that a file gives for its own rows, as lines. */
export function foundIn(file: FileInspection): Lines {
  return file
    .observations()
    .filter(({ row }) => row !== undefined)
    .map((one) => {
      const { state, area, period } = one;
      const figure = state === 'value' ? ` ${one.value} ${one.numerator}/${one.denominator}` : '';
      return `${one.indicator} ${area} ${period} ${state}${figure}`;
    })
    .toSorted();
}

/** True where every number of a file can be read in one way only. */
export function isDecided({ counts }: CountSet, shape: Shape): boolean {
  if (shape.numbers === 'plain' || shape.numbers === 'space') return true;
  if (shape.figures.prevalence && counts.some(({ measured }) => measured)) return true;
  const sum = (read: (count: Count) => number) => counts.reduce((all, one) => all + read(one), 0);
  const sums = [
    shape.figures.target ? sum(({ target }) => target) : 0,
    shape.figures.weighed ? sum(({ measured }) => measured?.weighed ?? 0) : 0,
    shape.figures.measured ? sum(({ measured }) => measured?.measured ?? 0) : 0,
    sum(({ measured }) => (measured ? measured.short + measured.severe : 0)),
  ];
  const singles = counts.flatMap(({ target, measured }) => [
    shape.figures.target ? target : 0,
    shape.figures.weighed ? (measured?.weighed ?? 0) : 0,
    shape.figures.measured ? (measured?.measured ?? 0) : 0,
    measured ? measured.short + measured.severe : 0,
  ]);
  return Math.max(0, ...(shape.total === '' ? singles : [...singles, ...sums])) < 1000;
}

import type { PairDifference, PairwiseDifferences } from '../../model/comparison.ts';
import { formatDecimal } from '../format/number.ts';
import type { ComparedFigure } from '../id/comparison.ts';
import { listed } from './words.ts';

const decimal = (value: number) => formatDecimal(value, 'en').replace('-', '−');

/** How far two areas lie apart: "9.1 points, 95% interval 3.0 to 15.1". */
const distance = ({ change, low, high }: PairDifference) =>
  `${decimal(change)} points, 95% interval ${decimal(low)} to ${decimal(high)}`;

/**
 * Whether up to four areas differ at a period, in plain words, with what must be known beside it. Percentages stand
 * at the first mention; intervals where at most two pairs are spoken of, else in {@link pairWords}.
 * @param period as it is said: "August 2026"
 * @param figures every chosen area
 */
export function comparisonWords(
  period: string,
  figures: readonly ComparedFigure[],
  { pairs, nested }: PairwiseDifferences,
): string {
  const said = new Set<string>();
  const name = ({ id, label, percent }: ComparedFigure) => {
    if (percent === undefined || said.has(id)) return label;
    said.add(id);
    return `${label} (${decimal(percent)}%)`;
  };
  const labels = (some: readonly ComparedFigure[]) => listed(some.map(({ label }) => label));
  const order = figures
    .filter(({ percent }) => percent !== undefined)
    .toSorted((a, b) => (b.percent ?? 0) - (a.percent ?? 0));
  const differing = pairs.filter(({ differs }) => differs);
  /** "A (18.2%) … B (9.1%) and C" for each area that is the higher one of some pairs. */
  const grouped = (some: readonly PairDifference[], between: string) =>
    order.flatMap((higher) => {
      const own = some.filter((pair) => pair.higher === higher.id);
      const lowers = order.filter(({ id }) => own.some(({ lower }) => lower === id));
      if (lowers.length === 0) return [];
      const apart =
        some.length < 3 && some === differing ? `; the difference is ${own.map(distance).join(' and ')}` : '';
      return [`${name(higher)} ${between} ${listed(lowers.map(name))}${apart}`];
    });

  const sentences: string[] = [];
  if (pairs.length === 0)
    sentences.push(order.length ? listed(order.map(name)) : 'there is no figure to compare yet');
  else if (differing.length === 0) {
    const [pair] = pairs;
    const apart = pair && pairs.length === 1 ? `; it is ${distance(pair)}` : '';
    sentences.push(`the difference between ${listed(order.map(name))} may be chance${apart}`);
  } else if (differing.length > 2 && differing.length === pairs.length && nested.length === 0) {
    sentences.push(`${listed(order.map(name))}, highest first, really differ from each other`);
  } else {
    sentences.push(...grouped(differing, 'is recorded higher than'));
    const open = grouped(
      pairs.filter(({ differs }) => !differs),
      'and',
    );
    if (open.length) sentences.push(`May be chance: the difference between ${open.join('; ')}`);
  }
  for (const [higher, lower] of nested) {
    const both = figures.filter(({ id }) => id === higher || id === lower);
    sentences.push(`${labels(both)} are not tested, for one is part of the other`);
  }
  for (const { label, percent, state } of figures) {
    if (percent === undefined) sentences.push(`${label} without a figure${state ? `: ${state}` : ''}`);
  }
  const low = figures.filter(({ lowCoverage }) => lowCoverage);
  if (low.length)
    sentences.push(`Coverage of ${labels(low)} is low, so the figure may not stand for all children`);
  const invented = figures.filter(({ simulated }) => simulated);
  if (invented.length) {
    sentences.push(
      `${invented.length === figures.length ? 'All these figures' : `The figures of ${labels(invented)}`} are simulated, not measured`,
    );
  }
  if (figures.length === 1) sentences.push('Choose another area to compare');
  return `${period}: ${sentences.join('. ')}.`;
}

/** One pair in a list: "Pace 9.1 points higher than Sempolan (95% interval 3.0 to 15.1): really different." */
export function pairWords(pair: PairDifference, label: (id: string) => string): string {
  const verdict = pair.differs ? 'really different' : 'may be chance';
  const { change, low, high } = pair;
  const apart = `${decimal(change)} points higher than ${label(pair.lower)}`;
  return `${label(pair.higher)} ${apart} (95% interval ${decimal(low)} to ${decimal(high)}): ${verdict}.`;
}

import type { PairDifference, PairwiseDifferences } from '../../model/comparison.ts';
import { formatDecimal } from '../format/number.ts';
import { listed } from './words.ts';

/** An area as the sentences on a comparison speak of it. */
export interface ComparedFigure {
  readonly id: string;
  /** Full enough to tell two places of one name apart: "Ajung, Kecamatan Kalisat". */
  readonly label: string;
  /** Percent, 0–100; absent where the area has no figure at the period. */
  readonly percent?: number;
  /** Why there is no figure: "belum melapor". */
  readonly state?: string;
  readonly lowCoverage?: boolean;
  readonly simulated?: boolean;
}

const decimal = (value: number) => formatDecimal(value, 'id').replace('-', '−');

/** How far two areas lie apart: "9,1 poin, rentang 95% 3,0 sampai 15,1". */
const distance = ({ change, low, high }: PairDifference) =>
  `${decimal(change)} poin, rentang 95% ${decimal(low)} sampai ${decimal(high)}`;

/**
 * Whether up to four areas differ at a period, in plain words, with what must be known beside it. Percentages stand
 * at the first mention; intervals where at most two pairs are spoken of, else in {@link pairWords}.
 * @param period as it is said: "Agustus 2026"
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

  /** "A (18,2%) … B (9,1%) dan C" for each area that is the higher one of some pairs. */
  const grouped = (some: readonly PairDifference[], between: string) =>
    order.flatMap((higher) => {
      const own = some.filter((pair) => pair.higher === higher.id);
      const lowers = order.filter(({ id }) => own.some(({ lower }) => lower === id));
      if (lowers.length === 0) return [];
      const apart =
        some.length < 3 && some === differing ? `; selisihnya ${own.map(distance).join(' dan ')}` : '';
      return [`${name(higher)} ${between} ${listed(lowers.map(name))}${apart}`];
    });

  const sentences: string[] = [];
  if (pairs.length === 0)
    sentences.push(order.length ? listed(order.map(name)) : 'belum ada angka untuk dibandingkan');
  else if (differing.length === 0) {
    const [pair] = pairs;
    const apart = pair && pairs.length === 1 ? `; selisihnya ${distance(pair)}` : '';
    sentences.push(`perbedaan ${listed(order.map(name))} belum tentu nyata${apart}`);
  } else if (differing.length > 2 && differing.length === pairs.length && nested.length === 0) {
    sentences.push(`${listed(order.map(name))}, urut dari yang tertinggi, berbeda nyata satu sama lain`);
  } else {
    sentences.push(...grouped(differing, 'tercatat lebih tinggi daripada'));
    const open = grouped(
      pairs.filter(({ differs }) => !differs),
      'dengan',
    );
    if (open.length) sentences.push(`Belum tentu nyata: perbedaan ${open.join('; ')}`);
  }
  for (const [higher, lower] of nested) {
    const both = figures.filter(({ id }) => id === higher || id === lower);
    sentences.push(`${labels(both)} tidak diuji, karena yang satu bagian dari yang lain`);
  }
  for (const { label, percent, state } of figures) {
    if (percent === undefined) sentences.push(`${label} tanpa angka${state ? `: ${state}` : ''}`);
  }
  const low = figures.filter(({ lowCoverage }) => lowCoverage);
  if (low.length)
    sentences.push(`Cakupan ${labels(low)} rendah, jadi angkanya bisa tidak mewakili semua balita`);
  const invented = figures.filter(({ simulated }) => simulated);
  if (invented.length) {
    sentences.push(
      `${invented.length === figures.length ? 'Semua angka ini' : `Angka ${labels(invented)}`} simulasi, bukan hasil ukur`,
    );
  }
  if (figures.length === 1) sentences.push('Pilih wilayah lain untuk membandingkan');
  return `${period}: ${sentences.join('. ')}.`;
}

/** One pair in a list: "Pace 9,1 poin lebih tinggi daripada Sempolan (rentang 95% 3,0 sampai 15,1): berbeda nyata." */
export function pairWords(pair: PairDifference, label: (id: string) => string): string {
  const verdict = pair.differs ? 'berbeda nyata' : 'belum tentu nyata';
  const { change, low, high } = pair;
  const apart = `${decimal(change)} poin lebih tinggi daripada ${label(pair.lower)}`;
  return `${label(pair.higher)} ${apart} (rentang 95% ${decimal(low)} sampai ${decimal(high)}): ${verdict}.`;
}

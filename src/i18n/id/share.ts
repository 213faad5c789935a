import type { PeriodId } from '../../model/period.ts';
import { formatCount, formatDecimal } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { accordingTo, NOT_TO_QUOTE, quoteState, quoteWeighing, unmeasured } from './quote.ts';

/** Words of the share button. */
export const share = {
  button: 'Bagikan',
  copied: 'Tersalin, tinggal ditempel.',
};

/** Text and address as they are sent: the address on a line of its own. */
export const shareMessage = (text: string, address: string): string => `${text}\n${address}`;

/** A link that opens WhatsApp with a message; nothing is asked of it before somebody follows it. */
export const whatsappLink = (message: string): string => `https://wa.me/?text=${encodeURIComponent(message)}`;

/** Where a sentence comes from. */
export interface CitedFrom {
  /** Publisher and date: "Dinas Kesehatan, 2 September 2026". */
  readonly sources: readonly string[];
  readonly simulated: boolean;
}

/** A sentence with its sources and, where its figures are invented, the words that it is not to be quoted. */
export function withSources(sentence: string, { sources, simulated }: CitedFrom): string {
  const named = sources.length ? ` Sumber: ${sources.join('; ')}.` : '';
  return `${sentence}${named}${simulated ? ` ${NOT_TO_QUOTE}` : ''}`;
}

/** One area at one period. */
export interface CitedFigure extends CitedFrom {
  readonly period: PeriodId;
  /** "Desa Pace, Kecamatan Silo". */
  readonly place: string;
  /** The percentage, or the words of a state without one: "belum melapor", "<10%". */
  readonly figure: number | string;
  readonly counts?: { readonly numerator: number; readonly denominator: number };
  /** Percent of the target population that was measured. */
  readonly coverage?: number;
  /** Other indicators than the headline's: how it is called, and whom its denominator counts. */
  readonly indicator?: { readonly label: string; readonly of: string };
}

/** The sentence to cite for one area at one period, in every state. */
export function citeFigure(cited: CitedFigure): string {
  const { period, place, figure, counts, coverage, indicator, simulated } = cited;
  if (typeof figure === 'string') {
    const sentence = indicator
      ? `Penimbangan ${formatPeriod(period, 'id')}, ${indicator.label} di ${place}: ${figure}.`
      : quoteState(place, period, figure);
    return withSources(sentence, cited);
  }
  if (counts && !indicator) {
    const { numerator: stunted, denominator: measured } = counts;
    return withSources(
      quoteWeighing({ period, place, stunted, measured, percent: figure, coverage, simulated }),
      cited,
    );
  }
  const base = counts
    ? ` (${formatCount(counts.numerator, 'id')} dari ${formatCount(counts.denominator, 'id')} ${indicator?.of ?? ''})`
    : '';
  const label = indicator?.label ?? 'stunting pada balita yang diukur';
  return withSources(
    `${accordingTo(period, simulated)}, ${label} di ${place}: ${formatDecimal(figure, 'id')}%${base}${unmeasured(coverage)}.`,
    cited,
  );
}

/** A map without a chosen area. */
export interface CitedMap extends CitedFrom {
  /** What it shows: "stunting per desa di Kabupaten Jember". */
  readonly what: string;
  readonly period: PeriodId;
  readonly areas: number;
  /** Figures of the areas that have one, as they are printed, lowest first. */
  readonly printed: readonly string[];
}

/** The sentence to cite for a map: how many areas have a figure, and from where to where these go. */
export function citeMap(cited: CitedMap): string {
  const { what, period, areas, printed, simulated } = cited;
  const range = printed.length ? `, dari ${printed[0]} sampai ${printed.at(-1)}` : '';
  return withSources(
    `Peta ${what}, ${simulated ? 'simulasi ' : ''}${formatPeriod(period, 'id')}: ${printed.length} dari ${areas} wilayah punya angka${range}.`,
    cited,
  );
}

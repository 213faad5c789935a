import type { PeriodId } from '../../model/period.ts';
import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';

/** Counts and percentage of an area at a weighing. */
export interface QuotedFigure {
  readonly period: PeriodId;
  readonly place: string;
  readonly stunted: number;
  readonly measured: number;
  readonly percent: number;
  readonly coverage: number | undefined;
  readonly simulated: boolean;
}

/** "Menurut penimbangan Agustus 2026", or its simulation. */
export const accordingTo = (period: PeriodId, simulated: boolean): string =>
  `Menurut ${simulated ? 'simulasi ' : ''}penimbangan ${formatPeriod(period, 'id')}`;

/** "; 12% balita sasaran tidak diukur"; nothing where coverage is not known. */
export const unmeasured = (coverage: number | undefined): string =>
  coverage === undefined ? '' : `; ${formatShort(100 - coverage, 'id')}% balita sasaran tidak diukur`;

/** The sentence of a weighing: counts, percentage, and who was not measured. */
export const quoteWeighing = (figure: QuotedFigure): string =>
  `${accordingTo(figure.period, figure.simulated)}, ${formatCount(figure.stunted, 'id')} dari ${formatCount(figure.measured, 'id')} balita yang diukur di ${figure.place} (${formatDecimal(figure.percent, 'id')}%) tercatat stunting${unmeasured(figure.coverage)}.`;

/** The sentence of a weighing without a figure, with the words of its state. */
export const quoteState = (place: string, period: PeriodId, words: string): string =>
  `Penimbangan ${formatPeriod(period, 'id')} di ${place}: ${words}.`;

/** Goes with every sentence that holds an invented figure. */
export const NOT_TO_QUOTE = 'Selama berlabel simulasi, kalimat ini contoh bentuk dan tidak untuk dikutip.';

/** Sentences of an area's page that are ready to quote. */
export const quote = {
  heading: 'Siap kutip',
  weighing: quoteWeighing,
  counted: (figure: {
    readonly place: string;
    readonly count: number;
    readonly period: PeriodId;
    readonly publisher: string;
  }) =>
    `${figure.publisher} menyebut ${formatCount(figure.count, 'id')} balita stunting di ${figure.place} (${formatPeriod(figure.period, 'id')}), tanpa jumlah balita yang diukur.`,
  state: quoteState,
  missing: (place: string, day: string) =>
    `Sampai ${day}, persentase stunting terbaru untuk ${place} tidak tersedia dalam publikasi yang kami temukan.`,
  notToQuote: NOT_TO_QUOTE,
};

import type { Catalog, Measure } from '../../cube/catalog.ts';
import { fill } from '../../i18n/format/fill.ts';
import { formatCount, formatDecimal, formatShort } from '../../i18n/format/number.ts';
import type { ExplorerWords } from '../../i18n/id/explorer.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PeriodId } from '../../model/period.ts';
import { roundHalfUp } from '../../model/rounding.ts';

/** What everything that speaks on the explorer needs: the page's words, language and catalog. */
export interface Speech {
  readonly words: ExplorerWords;
  readonly locale: Locale;
  readonly catalog: Catalog;
  /** How a period is said; the page's choice of periods says it. */
  readonly periodName: (id: PeriodId) => string;
}

/** A percentage with one decimal. */
export const decimal = (value: number, { locale }: Speech) => formatDecimal(value, locale);

/** A percentage as short as it may be. */
export const short = (value: number, { locale }: Speech) => formatShort(value, locale);

export const count = (value: number, { locale }: Speech) => formatCount(value, locale);

/** A difference with its sign, none where it is printed as zero. */
export function signed(value: number, speech: Speech): string {
  const text = decimal(value, speech);
  return roundHalfUp(value) > 0 ? `+${text}` : text.replace('-', '−');
}

/** A number of a measure with its unit: "16,2%", "+2,1 poin". */
export function numberWords(value: number, measure: Measure, speech: Speech): string {
  const format = { value: decimal, change: signed, gap: signed, coverage: short, width: decimal }[measure];
  return fill(speech.words.number[measure], format(value, speech));
}

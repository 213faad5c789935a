import { indicatorOf } from '../../collections/vocabulary.ts';
import { formatPrinted } from '../../i18n/format/printed.ts';
import { locale } from '../../i18n/here.ts';
import type { Side } from '../../model/contradiction.ts';

/** The number of a side as it is written, and apart from it what it counts: ["30.244", "balita"]; ["30,4%", ""]. */
export function splitUnit(side: Side): [figure: string, unit: string] {
  const { unit, noun } = indicatorOf(side.indicator);
  const isCount = unit === 'count' || side.reads !== 'value';
  if (!isCount) return [formatPrinted(side.text, indicatorOf(side.indicator), locale), ''];
  const isNumber = /^[<>]?\d/.test(side.text);
  const bare = { ...indicatorOf(side.indicator), unit: 'rank' as const };
  return [formatPrinted(side.text, bare, locale), isNumber && side.reads === 'value' ? noun[locale] : ''];
}

import { formatCount, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import type { card as indonesian } from '../id/card.ts';

/** Pictures that go with a shared link: few words, read at the size of a thumb. */
export const card: typeof indonesian = {
  mark: 'SIMULATED · not measured',
  base: (stunted, measured, of) => `${formatCount(stunted, 'en')} of ${formatCount(measured, 'en')} ${of}`,
  of: (measured, of) => `of ${formatCount(measured, 'en')} ${of}`,
  coverage: (percent) => `coverage ${formatShort(percent, 'en')}%`,
  figures: 'Stunting figures',
  counted: (n, period) =>
    `${formatCount(n, 'en')} children stunted (${formatPeriod(period, 'en')}), no percentage`,
  notNone: 'This does not mean that no child is stunted.',
  reaching: (n, total, target) =>
    `${formatCount(n, 'en')} of ${formatCount(total, 'en')} are at ${formatShort(target, 'en')}% or more.`,
  target: (value, year) => `target ${year}: ${formatShort(value, 'en')}%`,
  without: 'without a figure',
};

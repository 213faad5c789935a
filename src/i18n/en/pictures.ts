import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import type { pictures as indonesian } from '../id/pictures.ts';

/** Words of pictures of a page: their credit, and what they show for those who do not see them. */
export const pictures: typeof indonesian = {
  labels: { svg: 'SVG', png: 'PNG' },
  credit: {
    sources: (names, more) =>
      `Source: ${names.join('; ')}${more > 0 ? `; and ${formatCount(more, 'en')} more` : ''}`,
    approximate: 'Approximate boundaries',
    asOf: (day) => `data as of ${formatDate(day, 'en')}`,
    licence: 'CC BY 4.0',
  },
  alternative: {
    area: (name, within) => `${name}, ${within}`,
    figure: (label, value) => `${label}: ${formatDecimal(value, 'en')} percent of children stunted`,
    words: (label, words) => `${label}: ${words}`,
    against: (target) => `a dashed line marks ${formatShort(target, 'en')} percent`,
    place: 'A small map shows where it lies.',
    map: (heading, period) => `Map: ${heading}. ${period}`,
    nothing: (words) => `${words} for all. This does not mean that no child is stunted.`,
    range: (n, low, high) =>
      `${formatCount(n, 'en')} have a figure, from ${formatDecimal(low, 'en')} to ${formatDecimal(high, 'en')} percent`,
    without: (n) => `${formatCount(n, 'en')} without a figure`,
    simulated: 'Simulated, not measured.',
  },
  trend: {
    heading: (place) => `Stunting in ${place} from year to year`,
    survey: 'survey',
    weighing: 'weighing',
  },
  comparison: {
    heading: (place) => `Kecamatan and desa of ${place} compared`,
    group: { kecamatan: 'kecamatan', desa: 'desa and kelurahan' },
    row: (n, group) => `${formatCount(n, 'en')} ${group}`,
    note: 'number of areas in every two percentage points',
    said: (group, words) => `${group}: ${words}.`,
  },
};

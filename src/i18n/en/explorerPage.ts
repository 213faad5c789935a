import { formatCount, formatShort } from '../format/number.ts';
import type { explorerPage as indonesian } from '../id/explorerPage.ts';

/** What only the explorer's page says. */
export const explorerPage: typeof indonesian = {
  title: (region) => `Explore the map of stunting in ${region}`,
  heading: 'Explore the map',
  description: (region) =>
    `One map of all kecamatan and desa of ${region}: choose level, period and measure, then compare.`,
  lead: (kecamatan, desa) =>
    `${formatCount(kecamatan, 'en')} kecamatan, ${formatCount(desa, 'en')} desa and kelurahan.`,
  choose: 'Choose an area to read its figure, and up to four areas to compare.',
  without: 'Without JavaScript, map and table are complete for the newest period; each name opens its page.',
  nothing:
    'We have found no figures for kecamatan or desa, so there is no period to choose. The map still finds areas; the page of each says who holds its figures.',
  controls: 'Choices of the map',
  level: { legend: 'Level', kecamatan: 'Kecamatan', desa: 'Desa' },
  indicator: 'Indicator',
  measure: {
    label: 'What is coloured',
    value: 'Figure of this period',
    change: 'Change since …',
    gap: 'Distance to the target',
    coverage: 'Coverage',
    width: 'Width of the 95% interval',
    address: { value: 'angka', change: 'perubahan', gap: 'jarak', coverage: 'cakupan', width: 'rentang' },
  },
  yearBefore: 'the year before',
  since: 'Since',
  period: 'Period',
  previous: 'Period before',
  next: 'Next period',
  zoom: {
    label: 'Zoom',
    more: 'Larger',
    less: 'Smaller',
    all: 'Whole map',
    help: 'How to use the map',
  },
  incomplete: (published, incomplete) => `${published} or ${incomplete}`,
  download: { heading: 'Download the newest figures', desa: 'Desa and kelurahan', kecamatan: 'Kecamatan' },
  share: 'Share',
  legend: {
    weighing: 'weighing',
    value: (label) => `${label}, percent`,
    change: (label) => `Change of ${lower(label)}, points`,
    gap: (label, target, year) =>
      `${label} minus ${formatShort(target, 'en')}% (survey target ${year}), points`,
    coverage: () => 'Children measured, percent of the target population',
    width: (label) => `Width of the 95% interval of ${lower(label)}, points`,
  },
  card: 'The area pointed at',
  trend: {
    caption: 'Over time, percent. Thin line: 95% interval.',
    label: 'Trend of the chosen area; the figure of each period is on its page and in the table.',
  },
  compare: {
    heading: 'Compare',
    lead: 'Choose an area on the map, then press “Compare”. Four at most.',
    add: 'Add an area',
  },
  table: {
    heading: 'Table',
    area: 'Area',
    interval: '95% interval',
    measured: 'Measured',
    coverage: 'Coverage',
    choices: 'Choices of the table',
    filter: 'Filter by name',
    sort: 'Sort by',
    sorts: { number: 'figure', name: 'name', measured: 'measured', coverage: 'coverage' },
    reversed: 'Reverse order',
    keep: 'Show',
    keeps: {
      semua: () => 'all',
      atas: (target) => `${formatShort(target, 'en')}% and above`,
      bawah: (target) => `below ${formatShort(target, 'en')}%`,
      tanpa: () => 'without a figure',
    },
    dagger: (limit) =>
      `† Coverage below ${limit}%: the figure may not stand for all children. For changes, the lower coverage of the two periods.`,
  },
};

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

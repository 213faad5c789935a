import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import type { maps as indonesian } from '../id/maps.ts';
import { capital, numeral } from './words.ts';

/** Maps, their keys and their tables, on map pages and elsewhere. */
export const maps: typeof indonesian = {
  kecamatan: {
    title: (region) => `Map of stunting by kecamatan in ${region}`,
    heading: (n, region) => `${formatCount(n, 'en')} kecamatan of ${region}`,
    noun: 'kecamatan',
  },
  desa: {
    title: (region) => `Map of stunting by desa in ${region}`,
    heading: (n, region) => `${formatCount(n, 'en')} desa and kelurahan of ${region}`,
    noun: 'desa and kelurahan',
  },
  province: {
    title: (name, round) => `Map of stunting by kabupaten and kota in ${name}, ${round}`,
    heading: (n, name) => `${formatCount(n, 'en')} kabupaten and kota of ${name}`,
    noun: 'kabupaten and kota',
    round: (programme) => `Survey ${programme}`,
    other: (programme) => `See ${programme}`,
    published: (n, total, programme) =>
      `${programme}: we have found ${formatCount(n, 'en')} of ${formatCount(total, 'en')} figures so far.`,
    highest: (name, value) => `Highest: ${name}, ${formatDecimal(value, 'en')}%.`,
    lowest: (name, value) => `Lowest: ${name}, ${formatDecimal(value, 'en')}%.`,
  },
  description: (noun, target) =>
    `Prevalence of stunting by ${noun}, with the line at ${formatShort(target, 'en')} percent, table and files to download.`,
  above: (n, total, noun, target) =>
    `${n === 0 ? 'None' : capital(numeral(n))} of the ${formatCount(total, 'en')} ${noun} with a figure ${n === 1 ? 'is' : 'are'} at ${formatShort(target, 'en')}% or more.`,
  nothing: (noun) => `We have found no figures by ${noun}.`,
  nothingMore:
    'An empty field on the map means that we have found no publication. It does not mean that a village sent no report, nor that no child is stunted.',
  whoHolds: 'Who holds the figures',
  period: (method, period) =>
    method === 'survey' ? `Survey, ${formatPeriod(period, 'en')}` : `Weighing, ${formatPeriod(period, 'en')}`,
  reporting: (n, total, noun) =>
    `${formatCount(n, 'en')} of ${formatCount(total, 'en')} ${noun} ${n === 1 ? 'has' : 'have'} a figure.`,
  measured: (measured, target, percent) =>
    `There ${formatCount(measured, 'en')} of ${formatCount(target, 'en')} children in the target population were measured (${formatShort(percent, 'en')}%).`,
  label: (n, noun) => `Map of ${formatCount(n, 'en')} ${noun}. The table has the same figures.`,
  range: (n, low, high) =>
    `${formatCount(n, 'en')} ${n === 1 ? 'has' : 'have'} a figure, from ${formatDecimal(low, 'en')} to ${formatDecimal(high, 'en')} percent.`,
  tap: (noun) => `Tap any of the ${noun} to open its page.`,
  approximate: 'Approximate boundaries, not official ones.',
  here: (name) => `Thick line: ${name}.`,
  area: (name, words) => `${name}: ${words}`,
  percent: (value) => `${formatDecimal(value, 'en')}%`,
  legend: {
    label: (noun) => `Number of ${noun} by class of prevalence`,
    square: (one, target) =>
      `Each square is one ${one.replace(' and ', ' or ')}. Cool colours: below ${formatShort(target, 'en')}%. Warm colours and bold names: ${formatShort(target, 'en')}% and above.`,
    target: (value) => `target ${formatShort(value, 'en')}%`,
    count: (n, noun) => ` percent: ${formatCount(n, 'en')} ${noun}`,
    states: 'States without a figure',
  },
  table: {
    summary: (n, noun) => `Table of ${formatCount(n, 'en')} ${noun}`,
    caption: {
      survey: 'Prevalence by survey, highest first',
      registry: 'Prevalence by weighing, highest first',
      administrative: 'Highest first',
    },
    names: (noun) => `Choose any of the ${noun} to open its page`,
    percent: '%',
    state: 'State',
    counted: (n, period) =>
      `${n === 1 ? '1 child' : `${formatCount(n, 'en')} children`} (${formatPeriod(period, 'en')}), no percentage`,
    bar: (top) => `0–${top}%`,
    children: 'Children',
    measured: 'Measured',
    coverage: 'Coverage',
    rank: 'Rank',
    ranks: (low, high) => (low === high ? String(low) : `${low}–${high}`),
    below: (target) => `below ${formatShort(target, 'en')}%`,
    lowCoverage: (limit) => `† Coverage below ${limit}%: open bar, at the foot of the list, without a rank.`,
    dagger: (limit) => `coverage below ${limit}%`,
    target: (value) => `Dashed line: ${formatShort(value, 'en')}%.`,
  },
  sea: 'Indian Ocean',
  nearer: 'moved nearer',
};

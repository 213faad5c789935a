import { fullName } from '../format/names.ts';
import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import type { area as indonesian } from '../id/area.ts';
import { quote } from './quote.ts';
import { capital, counted, numeral, shareOf } from './words.ts';

const children = (n: number) => counted(formatCount(n, 'en'), 'child', 'children');
const under5 = (n: number) => `${children(n)} under five`;

/** The pages of a kecamatan and of a desa. */
export const area: typeof indonesian = {
  title: (name, percent, simulated) =>
    `${name}: ${formatDecimal(percent, 'en')}% of measured children recorded as stunted${simulated ? ' (simulated)' : ''}`,
  titleWithout: (name) => `${name}: stunting figures and their sources`,
  description: (name, region, target) =>
    `Stunting figures of ${name}, ${region}, against ${formatShort(target, 'en')} percent, with source and coverage.`,
  descriptionWithout: (name, region) =>
    `What has and has not been published about stunting in ${name}, ${region}, and who holds the figures.`,
  headline: {
    value: (name, percent) =>
      `In ${name}, ${shareOf(percent, 'measured children').join(' ')} recorded as stunted`,
    zero: (name) => `In ${name}, no child is recorded as stunted`,
    few: (name) => `In ${name}, too few children were measured to show a figure`,
    suppressed: (name) => `The figure of ${name} is withheld to protect small counts`,
    'not-measured': (name, period) => `In ${name} nothing was measured in ${formatPeriod(period, 'en')}`,
    'not-reported': (name, period) => `${name} has not reported for ${formatPeriod(period, 'en')}`,
    contradicted: (name) => `The figures of ${name} do not agree with each other`,
    bound: (name) => `For ${name} only a limit was published`,
    partial: (name, present, total) =>
      `The figure of ${name} is not complete: ${present} of ${total} villages so far`,
    missing: (name) => `We have not found a stunting figure for ${name}`,
    counted: (name, count, period) =>
      `In ${name}, ${under5(count)} ${count === 1 ? 'is' : 'are'} said to be stunted in ${formatPeriod(period, 'en')}`,
  },
  lead: {
    above: (points, target) =>
      `To reach ${formatShort(target, 'en')}% it has to fall by ${formatDecimal(points, 'en')} points`,
    children: (count) => `, which is about ${children(count)}.`,
    below: (points, target) =>
      `That is ${formatDecimal(points, 'en')} points below ${formatShort(target, 'en')}%.`,
    at: (target) => `That is exactly ${formatShort(target, 'en')}%.`,
    missing: (place) =>
      `This does not mean that no child in ${place} is stunted. It means that we have found no publication that holds the figure.`,
    earlier: (period, percent) =>
      `Latest figure: ${formatDecimal(percent, 'en')}% in ${formatPeriod(period, 'en')}.`,
    countedOnly: 'The source does not say how many children were measured, so no percentage can be computed.',
    inRegion: (place) => `Figures for the whole of ${place}:`,
  },
  weighing: (period) => `Weighing, ${formatPeriod(period, 'en')}`,
  facts: {
    stunted: 'Recorded as stunted',
    severe: 'of whom severely stunted',
    measured: 'Children measured',
    target: 'Target population',
    unmeasured: 'Not measured',
    coverage: 'Coverage',
    interval: '95% interval',
    children,
    percent: (value) => `${formatShort(value, 'en')}%`,
    range: (low, high) => `${formatDecimal(low, 'en')}–${formatDecimal(high, 'en')}%`,
    withheld: 'withheld',
    change: (from) => `Since ${formatPeriod(from, 'en')}`,
    bounds: 'Possible if all were measured',
  },
  reference: (target) =>
    `The national target of ${formatShort(target, 'en')}% was set for the survey. The survey has no figures for kecamatan or desa, so here ${formatShort(target, 'en')}% marks a direction, not a judgement.`,
  gap: (points) => `${formatDecimal(points, 'en')} points`,
  gapChildren: (points, count) => `${formatDecimal(points, 'en')} points ≈ ${children(count)}`,
  rulerDescription: (name, percent, gap, target) =>
    `${name} ${formatDecimal(percent, 'en')} percent, ${formatDecimal(Math.abs(gap), 'en')} points ${gap >= 0 ? 'above' : 'below'} ${formatShort(target, 'en')} percent.`,
  map: {
    heading: (kind) => `Map of ${kind}`,
    label: (name, n) => `Map of ${n} areas in ${name}. The table has the same figures.`,
  },
  table: {
    heading: (n, kind) => `${capital(numeral(n))} ${kind}`,
    caption: (target) =>
      `Highest first. Black line on the bar: 95% interval. Dashed line: ${formatShort(target, 'en')}%. Ranks are ranges: “2–3” means that this data cannot tell second from third.`,
  },
  time: {
    heading: 'Over time',
    chart: '% of measured children recorded as stunted',
    caption:
      'Weighing months are February and August. The line breaks where there is no figure; points are thin where coverage is low.',
    coverage: 'Coverage',
    none: 'No series over time has been published for this area yet.',
    description: (name, points) => `Weighing in ${name}. ${points}`,
    point: (period, words) => `${formatPeriod(period, 'en', 'short')}: ${words}`,
    percent: (value) => `${formatDecimal(value, 'en')} percent`,
    withCoverage: (words, coverage) => `${words}, coverage ${formatShort(coverage, 'en')} percent`,
  },
  known: {
    heading: 'What has been said about this area',
    lead: 'Single figures and statements from different sources; they cannot be compared with each other.',
    said: (indicator, text, period) => `${indicator}, ${formatPeriod(period, 'en')}: ${text}`,
  },
  above: {
    heading: 'Beside the areas it belongs to',
    caption: (survey) =>
      survey === undefined
        ? 'All from the weighing.'
        : `All from the weighing. ${survey} measures in another way and does not hold for a village.`,
    surveyOf: (programme, place, percent) =>
      `The survey ${programme} for ${place} (${formatDecimal(percent, 'en')}%)`,
  },
  quote,
  discuss: {
    heading: 'To discuss',
    unmeasured: (n) =>
      `Why ${n === 1 ? 'was' : 'were'} ${children(n)} not measured, and how can they be reached?`,
    unknown: 'When will the weighing of this area be published, and by whom?',
    services: 'Which services do families receive least?',
    next: 'What can be done before the next weighing month?',
    notes: 'Notes of the meeting',
    print: 'Print this page: one A4 sheet, legible in black and white.',
  },
  missing: {
    heading: 'Where to ask for the data?',
    holders: 'Who holds the figures:',
    holds: (office, what) => `${office}: ${what}`,
    ask: 'Anybody may ask for them by a request for public information (Law 14/2008) to that office’s information officer (PPID).',
  },
  breadcrumb: 'Kecamatan',
  code: (kind, parent, code) => `${kind}, ${parent} · code ${code}`,
  within: (place, parent) => `${fullName(place)}, ${fullName(parent)}`,
  denominator: {
    measured: 'children measured',
    weighed: 'children weighed',
    'target-population': 'children in the target population',
    'newborns-weighed': 'newborns weighed',
    'live-births': 'live births',
    infants: 'infants',
    'pregnant-women': 'pregnant women',
    households: 'households',
    villages: 'villages',
    desa: 'desa',
  },
};

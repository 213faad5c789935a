import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatDate, formatPeriod } from '../format/period.ts';
import type { home as indonesian } from '../id/home.ts';
import { capital, fraction, shareOf } from './words.ts';

/** The front page. */
export const home: typeof indonesian = {
  title: (place) => `Stunting in ${place}: two figures, one target`,
  description: (place, target, year) =>
    `Prevalence of stunting in ${place}, its subdistricts (kecamatan) and villages (desa), against the national target of ${formatShort(target, 'en')} percent for ${year}. Every figure with its source.`,
  bySurvey: (place, percent) =>
    `${capital(shareOf(percent, `children under five in ${place}`).join(' '))} stunted, says the survey.`,
  byWeighing: (percent) => `${capital(fraction(percent))}, says the weighing.`,
  byWeighingAlone: (place, percent) =>
    `${capital(shareOf(percent, `children under five in ${place}`).join(' '))} recorded as stunted, says the weighing.`,
  nothing: (place) => `We have not found a figure on stunting in ${place}`,
  lead: (place, target, targetYear, survey) =>
    `The national target of ${formatShort(target, 'en')}% (${targetYear}) is measured by survey: the survey figure for ${place} is ${ratio(survey / target)}.`,
  bothOfficial: 'Both are government figures.',
  twoNumbers: 'Two government figures',
  survey: (programme) => `Survey, ${programme}`,
  weighing: (period) => `Weighing, ${formatPeriod(period, 'en')}`,
  whyDifferent: 'Why do they differ?',
  gap: (low, high) => `The distance to the target is about ${thousands(low, high)} children`,
  ofPopulation: (low, high) =>
    `of ${thousands(low, high)} under five, by the denominators that have been published.`,
  sample: (n) => `A sample of ${formatCount(n, 'en')} children; it holds for the whole kabupaten only.`,
  interval: (low, high, effect) =>
    `Thin line: 95% interval, ${formatCount(low, 'en')}–${formatCount(high, 'en')}% (assuming a design effect of ${formatDecimal(effect, 'en')}). Difference and interval are our calculation.`,
  notYetMet: 'This need not mean that the target is met:',
  targetBelongsToSurvey: (target) => `${formatShort(target, 'en')}% was set for the survey.`,
  base: (denominator, coverage) =>
    `Base: about ${formatCount(denominator, 'en')} children in the target population${coverage === undefined ? '' : `, ${formatShort(coverage, 'en')}% of them weighed`}.`,
  why: {
    survey:
      'measures children under five of households chosen at random. It stands for the whole kabupaten, but cannot be broken down by village.',
    surveyName: 'The survey',
    weighing:
      'records the children who come to the posyandu (community health post), down to each village. It depends on who comes and on how exact the instruments are.',
    weighingName: 'The weighing',
    apart: 'They measure in different ways, so we never join them in one line.',
    readMethod: 'Read the method',
  },
  map: {
    question: (target) => `Where is it ${formatShort(target, 'en')}% or more?`,
    intro: 'This map shows the weighing; do not compare it directly with the survey figure.',
    missingQuestion: 'What is the figure of each kecamatan?',
    all: 'The whole map of kecamatan',
    allDesa: (n) => `Map of ${formatCount(n, 'en')} villages (desa and kelurahan)`,
    province: (name) => `Kabupaten and cities of ${name}`,
    provinceQuestion: (name, programme) => `How does it compare with others in ${name}, ${programme}?`,
  },
  trend: {
    question: 'How has it changed?',
    more: 'All figures and their sources',
  },
  news: {
    heading: 'What is new',
    latest: (title) => `Newest figure: ${title}`,
    wanted: 'Still wanted',
  },
  download: {
    heading: 'Download',
    all: 'All files and the data dictionary',
    kecamatan: 'Table of kecamatan, CSV',
  },
  cite: {
    heading: 'Cite',
    from: (title, day) => `${title}, data as of ${formatDate(day, 'en')}.`,
    sentence: (figure) =>
      `Prevalence of stunting in ${figure.place}: ${formatDecimal(figure.value, 'en')}% (${figure.programme}), ${formatDecimal(Math.abs(figure.gap), 'en')} points ${figure.gap >= 0 ? 'above' : 'below'} the target of ${formatShort(figure.target, 'en')}% for ${figure.year}.`,
  },
};

function ratio(times: number): string {
  if (times >= 2.05) return 'more than twice that';
  if (times >= 1.95) return 'about twice that';
  return times > 1 ? 'still above it' : 'not above it';
}

/** "26,000–28,000", rounded where they are large. */
function thousands(low: number, high: number): string {
  const [from, to] = low < 2000 ? [low, high] : [rounded(low), rounded(high)];
  return from === to ? formatCount(from, 'en') : `${formatCount(from, 'en')}–${formatCount(to, 'en')}`;
}

const rounded = (n: number) => 1000 * Math.round(n / 1000);

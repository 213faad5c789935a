import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import type { limits as indonesian } from '../id/limits.ts';
import { capital } from './words.ts';

const range = (low: number, high: number) => `${formatDecimal(low, 'en')}–${formatDecimal(high, 'en')}%`;

/** "1st", "2nd", "23rd". */
const ordinal = (n: number) =>
  `${n}${SUFFIX[new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(n)] ?? 'th'}`;
const SUFFIX: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/** What a number cannot say: each sentence stands only where it is true of the number. */
export const limits: typeof indonesian = {
  heading: 'What this figure does not say',
  simulated: 'This is simulated. The real state is not known.',
  straddles: (low, high, target) =>
    `Above or below ${formatShort(target, 'en')}% is not certain: its 95% interval is ${range(low, high)}.`,
  wide: (low, high, measured) =>
    `Not an exact figure: with ${formatCount(measured, 'en')} children measured, its 95% interval is ${range(low, high)}.`,
  lowCoverage: (unmeasured, population, low, high) =>
    `${formatCount(unmeasured, 'en')} of ${formatCount(population, 'en')} children in the target population were not measured. Had all been, the figure could lie anywhere between ${formatDecimal(low, 'en')}% and ${formatDecimal(high, 'en')}%.`,
  rank: (low, high, of, isDesa) =>
    `Its rank is not certain: ${ordinal(low)} ${high === low + 1 ? 'or' : 'to'} ${ordinal(high)} of ${formatCount(of, 'en')} ${isDesa ? 'in its kecamatan' : 'kecamatan'}.`,
  notSurvey: (percent) =>
    percent === undefined
      ? 'Not a survey figure. The survey has none for kecamatan or desa.'
      : `Not a survey figure: the survey has none for kecamatan or desa. The survey figure of the kabupaten (${formatDecimal(percent, 'en')}%) is not its counterpart.`,
  expired: ({ value, year, legalBasis }, next) => {
    const passed = `The year of the target of ${formatShort(value, 'en')}%, ${year} (${legalBasis}), is over.`;
    if (!next) return passed;
    return `${passed} The next is ${formatShort(next.value, 'en')}% in ${next.year} (${next.legalBasis}).`;
  },
  notCause: 'It names no cause: it may rise because more children were measured.',
  notBlame: 'It does not judge the work of volunteers, midwives or village heads.',
  suppressed:
    'Withheld does not mean nought, nor does it mean small: the figure is covered so that no child can be recognised, also from the difference between other figures.',
  absent: (state) => `${capital(state)} does not mean that no child is stunted.`,
  missing: (name) =>
    `The figure of the kabupaten is not the figure of ${name}. The survey has none for kecamatan or desa.`,
  counted: 'A count of children cannot become a percentage without the number that was measured.',
  region: {
    heading: 'What these figures do not say',
    sampled: (figure) =>
      `${figure.programme}, ${formatDecimal(figure.percent, 'en')}%, is not exact: ${figure.sample === undefined ? '' : `from a sample of ${formatCount(Number(figure.sample), 'en')} children, `}its 95% interval is about ${range(figure.low, figure.high)} (our calculation, assuming a design effect of ${formatDecimal(figure.effect, 'en')}).`,
    published: (programme, percent, low, high) =>
      `${programme}, ${formatDecimal(percent, 'en')}%, is not exact: its 95% interval is ${range(low, high)}.`,
    unknownError: (programme) => `We have not found the error of ${programme}.`,
    wholeOnly: 'The survey figure holds for the whole kabupaten; there is none for kecamatan or desa.',
    covered: (period, percent) =>
      `In the weighing of ${formatPeriod(period, 'en')}, ${formatShort(percent, 'en')}% of the target population was weighed. Its figure does not show those who did not come.`,
    notCause: 'None of them names the cause of a rise or fall, and none judges anybody’s work.',
  },
};

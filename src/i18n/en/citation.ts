import type { Area, AreaKind } from '../../model/area.ts';
import type { Publication } from '../../model/publication.ts';
import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatDate, formatPeriod } from '../format/period.ts';
import type { CitationWords } from '../id/citation.ts';
import { LOCALE_TAG } from '../locale.ts';

const count = (n: number) => formatCount(n, 'en');

const LIST = new Intl.ListFormat(LOCALE_TAG.en);

/** English for each kind of area, with the Indonesian word where the English one alone would be vague. */
const KIND: Readonly<Record<AreaKind, (name: string) => string>> = {
  negara: (name) => name,
  provinsi: (name) => `${name} province`,
  kabupaten: (name) => `${name} district (kabupaten)`,
  kota: (name) => `${name} city (kota)`,
  kecamatan: (name) => `${name} subdistrict (kecamatan)`,
  puskesmas: (name) => `the community health centre (puskesmas) ${name}`,
  desa: (name) => `${name} village (desa)`,
  kelurahan: (name) => `${name} village (kelurahan)`,
};

/** The sentences that are ready to quote, in English. Names of places, offices and programmes stay Indonesian. */
export const citation: CitationWords = {
  place: (places: readonly Pick<Area, 'kind' | 'name'>[]) =>
    places.map(({ kind, name }) => KIND[kind](name)).join(', '),
  method: {
    survey: (programme, period) =>
      `the survey ${programme}${programme.includes(period) ? '' : ` of ${formatPeriod(period, 'en')}`}`,
    registry: (programme, period) =>
      /^records /i.test(programme)
        ? `the ${programme.charAt(0).toLowerCase()}${programme.slice(1)} of ${formatPeriod(period, 'en')}`
        : `the weighing of ${formatPeriod(period, 'en')} (${programme})`,
    administrative: (programme, period) =>
      `administrative records of ${formatPeriod(period, 'en')} (${programme})`,
  },
  simulated: (period) => `a simulation of the weighing of ${formatPeriod(period, 'en')}`,
  prevalence: (method, place, percent, details) =>
    `According to ${method}, the prevalence of stunting among children under five in ${place} was ${formatDecimal(percent, 'en')}% (${details}).`,
  counted: (method, place, n) =>
    `According to ${method}, ${count(n)} children under five in ${place} were recorded as stunted; how many were measured is not stated, so no percentage can be computed.`,
  without: (method, place, words) => `In ${method}, the stunting figure for ${place} ${words}.`,
  unpublished: (place, day) =>
    `As of ${formatDate(day, 'en')}, we have found no published stunting figure for ${place}.`,
  detail: {
    counts: (part, whole, kind) => `${count(part)} of ${count(whole)} ${kind}`,
    whole: (whole, kind) => `of ${count(whole)} ${kind}; the number stunted is not stated`,
    part: (part) => `${count(part)} stunted children; the denominator is not stated`,
    noCounts: 'the number of children measured is not stated',
    sample: (sample) => `sample of ${sample} children under five`,
    noSample: 'we have not found the size of its sample',
    interval: (low, high, origin) =>
      `95% interval ${formatDecimal(low, 'en')}–${formatDecimal(high, 'en')}%, ${origin}`,
    noInterval: 'no interval is available',
    origin: {
      published: () => 'as published',
      wilson: () => 'our calculation by Wilson’s method',
      'design-effect': (effect) =>
        `our calculation, assuming a design effect of ${formatDecimal(effect, 'en')}`,
    },
    coverage: (percent) => `coverage ${formatShort(percent, 'en')}% of the target population under five`,
    coverageBeside: (percent) =>
      `${formatShort(percent, 'en')}% of children weighed according to the same source`,
    noCoverage: 'coverage is not stated',
    printed: (percent) => `the source prints ${formatDecimal(percent, 'en')}%`,
    summed: (present, total, parts) =>
      `summed from the rows of ${present} of ${total} ${parts}, our calculation`,
  },
  state: {
    bound: (relation, limit) =>
      `was announced only as a limit, ${relation === '<' ? 'below' : 'above'} ${formatShort(limit, 'en')}%`,
    protected: () => 'is withheld to protect small counts, which does not mean zero',
    'small-denominator': (minimum) =>
      `is withheld because fewer than ${minimum} children were measured, which does not mean zero`,
    'not-measured': 'does not exist, because nobody was measured',
    'not-reported': 'was not reported, which does not mean that no child is stunted',
    'not-published': 'has not been published',
    partial: (present, total, parts) => `is incomplete: only ${present} of ${total} ${parts} have one`,
    contradicted: (written) =>
      `contradicts itself${written === undefined ? '' : ` (${written} as written)`} and is not used`,
  },
  parts: {
    kabupaten: 'districts and cities (kabupaten/kota)',
    kecamatan: 'subdistricts (kecamatan)',
    desa: 'villages (desa/kelurahan)',
  },
  denominator: {
    measured: 'children measured',
    weighed: 'children weighed',
    'target-population': 'children of the target population',
    'newborns-weighed': 'newborns weighed',
    'live-births': 'live births',
    infants: 'infants',
    'pregnant-women': 'pregnant women',
    households: 'households',
    villages: 'villages',
    desa: 'desa',
  },
  map: {
    figures: (method, what, valued, range, rest) =>
      `According to ${method}, ${what}, ${count(valued)} have a stunting figure${range}${rest}.`,
    what: (n, parts, place) => `of ${count(n)} ${parts} in ${place}`,
    range: (low, high) => `, from ${formatDecimal(low, 'en')}% to ${formatDecimal(high, 'en')}%`,
    rest: (states) => `; the others: ${states}`,
    tally: (n, state) => `${count(n)} ${state}`,
    unpublished: (n, parts, place, day) =>
      `As of ${formatDate(day, 'en')}, we have found no published stunting percentages for the ${count(n)} ${parts} in ${place}.`,
    state: {
      value: 'with a figure',
      bound: 'with a limit only',
      suppressed: 'withheld',
      'not-measured': 'not measured',
      'not-reported': 'not reported',
      'not-published': 'not published',
      contradicted: 'contradictory',
    },
    notFound: 'not found by us',
  },
  sources: (sources) => `Source: ${sources}.`,
  source: ({ title, publisher, published, evidence }: Publication) =>
    `“${title}”, ${publisher}, ${published ? formatDate(published, 'en') : 'undated'}${evidence === 'reported' ? ' (as quoted by the press or others)' : ''}`,
  moreSources: (n) => `${count(n)} other publications`,
  listed: (items) => LIST.format(items),
  notToQuote: 'This figure is simulated: the sentence shows its form and is not to be quoted.',
  released: (site, id, address) => `Cited from ${site}, release ${id}: ${address}`,
  behind: (site, day, id, frozen) =>
    `Cited from ${site}, data as of ${formatDate(day, 'en')}, not yet released. Newest release, ${id}: ${frozen}`,
  unreleased: (site, day) => `Cited from ${site}, data as of ${formatDate(day, 'en')}, not yet released.`,
  apa: ({ author, date, title, version, url }) => {
    const [year = '', month = '', ...day] = formatDate(date, 'en').split(' ').toReversed();
    const when = [year, [month, ...day].join(' ')].filter(Boolean).join(', ');
    const named = `${title}${version ? ` (Release ${version})` : ''} [Data set]`;
    return `${author}. (${when}). ${named}.${url ? ` ${url}` : ''}`;
  },
};

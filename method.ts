import { formatDecimal, formatShort } from '../format/number.ts';
import type { method as Indonesian } from '../id/method.ts';
import { counted } from './words.ts';

/** The page on method. */
export const method: typeof Indonesian = {
  title: 'Method: how to read the figures on this site',
  description:
    'Why there are two figures, what stunting is, what the colours on the maps mean, and what a village figure does not say.',
  heading: 'How to read the figures on this site',
  lead: 'Every figure here stands with the way it was measured, its time and its source, and with its denominator where the source names one. Without these a figure easily misleads.',
  what: {
    heading: 'What stunting is',
    definition: 'Definition',
    source: 'Source of the definition',
  },
  two: {
    heading: 'Why there are two figures',
    survey:
      'In surveys (SSGI, SKI), trained staff measure children under five in households chosen at random. The result stands for the whole kabupaten, province or country. As the sample is only some hundreds of children in each kabupaten, a survey cannot be broken down by kecamatan or desa.',
    weighing:
      'The weighing (EPPGBM, with weighing months in February and August) records the children under five who come to a posyandu, the monthly village health post, one by one and down to each desa. Its result depends on who comes, on the instruments, and on how carefully it is written down. Its denominators change as well: some divide by the children measured, some by the whole target population.',
    apart:
      'The two cannot be equated, and we never join them in one line. On rulers and trend charts the survey is drawn solid and the weighing open.',
    joined: (programmes) =>
      `Of the surveys we join only ${programmes} by a line. The others have other designs, and we draw them as points.`,
  },
  target: {
    heading: 'Which target',
    text: (value, year, basis) =>
      `Distances on these pages are counted to ${formatShort(value, 'en')}% for ${year} (${basis}). The national target was set for survey figures. Beside weighing figures its line only shows a direction.`,
    table: 'All targets that we have found',
    year: 'Year',
    value: 'Target',
    area: 'Area',
    basis: 'Basis',
    points: 'A target is a point at its year. We draw no line between two targets.',
  },
  classes: {
    heading: 'Colours on the maps',
    text: (breaks) =>
      `The classes have the same limits on all maps and in all periods: ${breaks} percent. Colours turn from cool to warm exactly at the target, so two maps can be compared.`,
    rounding:
      'Figures are rounded to one decimal, halves upwards. The colour, the words “above” or “below” and the printed figure use the same rounding. Files to download carry the figure before rounding.',
    states: 'Where there is no figure, the map does not invent one. Each state has its own pattern and words:',
  },
  state: {
    value: 'There is a figure. Zero is one too: no child under five was recorded as stunted.',
    bound:
      'The source gives only a limit, such as “below 10%”. It is drawn as a bracket, never as a point.',
    suppressed:
      'The count is too small to publish without giving a child away, or it is covered as well so that a neighbour cannot be worked out from it.',
    'not-measured': 'The source says that nothing was measured in that period.',
    'not-reported': 'The source says that the area has not sent its data. We never conclude this ourselves.',
    'not-published':
      'We have not found any publication yet. It does not mean that the desa has not reported.',
    contradicted:
      'The figures cannot be, such as more children stunted than measured. They are recorded, not drawn.',
  },
  computed: {
    heading: 'What we calculate ourselves',
    share:
      'Where a source gives numerator and denominator, we calculate the percentage again and keep the printed one as well. Where they differ by more than 0.1 points, both are shown.',
    sum: 'The figure for a kecamatan is summed from its desa only where all of them are in one and the same publication. Otherwise we write how many desa there are so far, without a figure.',
    coverage: (limit) =>
      `Coverage is the children measured divided by the target population under five. Below ${formatShort(limit, 'en')}% we mark it.`,
    interval: (effect) =>
      `95% intervals use Wilson’s formula (1927). For surveys that publish no interval, the sample size is first divided by a design effect of ${formatDecimal(effect, 'en')}; that is our assumption.`,
    bounds:
      'Where the target population is known, we also write which percentage of it would be stunted if none, or all, of those not measured were (Manski, 1989).',
    change:
      'A rise or fall is written only where the 95% interval of the difference between two weighings, or two surveys, does not contain zero (Newcombe, 1998). Otherwise, or where the error of one survey is not known: inconclusive.',
    funnel:
      'The limits of the funnel plot come from the binomial distribution around the figure of all areas drawn, for as many children as were measured in each area (Spiegelhalter, 2005). Areas that are withheld or have low coverage are left out.',
    children:
      'The distance to the target as a number of children is rounded to two significant figures, and written only where the number of children itself has been published.',
    rank: 'Ranks are written as ranges, from 2,000 random draws with a fixed seed over the interval of each figure. Areas with low coverage are not ranked.',
    pace: 'The average annual rate of reduction (AARR) follows UNICEF and WHO: a straight line through the logarithms of the survey figures.',
    protection: (minimum, denominator) =>
      `Counts from 1 to ${counted(minimum - 1, 'child', 'children')} and percentages of fewer than ${counted(denominator, 'child', 'children')} are withheld, unless the source has published them itself. Neighbouring figures are withheld as well where the small count could be worked out by subtraction; we do not say which of them is small. Each time the site is made, we try to guess every withheld count from all that is published: each must be left with at least ${minimum - 1} possible values. What was once withheld stays withheld in later releases.`,
  },
  limits: {
    heading: 'What a village figure does not say',
    items: [
      'It is not a survey result, so it cannot be compared with survey figures for the kabupaten.',
      'It names no cause and does not judge the work of health volunteers, midwives or village heads.',
      'A rise may mean that more children are measured, not that more are stunted.',
      'In a desa with few children under five, one or two of them can change the percentage a lot.',
      'Boundaries of desa on the maps are only approximate.',
    ],
  },
  boundaries: {
    heading: 'Boundaries on the maps',
    text: 'Boundaries of kecamatan and desa are drawn from the points of villages, not from official maps. They serve to colour and to find areas, not to tell which desa somebody is in.',
  },
};

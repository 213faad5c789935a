import { formatDecimal, formatShort } from '../format/number.ts';
import type { method as indonesian } from '../id/method.ts';

/** The page on method. */
export const method: typeof indonesian = {
  title: 'Method: how to read the figures of this site',
  description:
    'Why there are two figures, what stunting is, what the colours on maps mean, and what the figure of a village does not say.',
  heading: 'How to read the figures of this site',
  lead: 'Each figure here stands with its method, time and source, and with its denominator where the source names it. Without them figures easily mislead.',
  what: {
    heading: 'What stunting is',
    definition: 'Definition',
    source: 'Source of the definition',
  },
  two: {
    heading: 'Why there are two figures',
    survey:
      'In a survey (SSGI, SKI), trained staff measure the children under five of households chosen at random. The result stands for a whole kabupaten, province or country. Because the sample has only some hundred children of a kabupaten, it cannot be broken down by kecamatan or desa.',
    weighing:
      'The weighing (EPPGBM, the “weighing months” February and August) records the children who come to the posyandu one by one, down to each village. The result depends on who comes, on the instruments and on care in recording. Its denominator changes too: some divide by the children measured, some by the whole target population.',
    apart:
      'The two cannot be treated as one, and we never join them in one line. On rulers and trend charts the survey is drawn solid and the weighing open.',
    joined: (programmes) =>
      `Of the surveys we join only ${programmes} by a line. Other surveys have another design and are drawn as points.`,
  },
  target: {
    heading: 'Which target',
    text: (value, year, basis) =>
      `Distances on these pages are measured to ${formatShort(value, 'en')}% for ${year} (${basis}). The national target was set for the survey figure. Beside figures of the weighing the line only marks a direction.`,
    table: 'All targets that we have found',
    year: 'Year',
    value: 'Target',
    area: 'Area',
    basis: 'Legal basis',
    points: 'A target is a point in its year. We draw no line between two targets.',
  },
  classes: {
    heading: 'Colours on maps',
    text: (breaks) =>
      `Class limits are the same on all maps and for all periods: ${breaks} percent. Colours turn from cool to warm exactly at the target, so that two maps can be compared.`,
    rounding:
      'Figures are rounded to one decimal, half up. Colour, the words “above” and “below”, and the printed figure use the same rounded value. Files have the figure before rounding.',
    states: 'Where there is no figure the map makes none up. Each state has a pattern and words of its own:',
  },
  state: {
    value: 'There is a figure. Nought is one too: no child was recorded as stunted.',
    bound: 'The source names a limit only, such as “below 10%”. Drawn as a bracket, never as a point.',
    suppressed:
      'The count is too small to be published without showing who a child is, or is covered so that its neighbour cannot be worked out.',
    'not-measured': 'The source says that nothing was measured in that period.',
    'not-reported': 'The source says that the area sent no data. We never infer this ourselves.',
    'not-published':
      'We have found no publication at all. This does not mean that the village sent no report.',
    contradicted:
      'The figure cannot be, such as more stunted children than measured ones. On record, not drawn.',
  },
  computed: {
    heading: 'What we compute ourselves',
    share:
      'Where a source has numerator and denominator we compute the percentage again. The printed one is kept. Where the two differ by more than 0.1 points, both are shown.',
    sum: 'The figure of a kecamatan is summed from its desa only if all of them are in one and the same publication. Otherwise we say how many desa there are, without a figure.',
    coverage: (limit) =>
      `Coverage is children measured divided by the target population. Below ${formatShort(limit, 'en')}% it is marked.`,
    interval: (effect) =>
      `95% intervals use Wilson’s formula (1927). For surveys that publish no interval, the sample size is first divided by a design effect of ${formatDecimal(effect, 'en')}; that is our assumption.`,
    bounds:
      'Where the target population is known we also say what share of it would be stunted if none, or all, of the children who were not measured were (Manski, 1989).',
    change:
      'Up or down is said only where the 95% interval of the difference between two weighings, or two surveys, does not contain nought (Newcombe, 1998). Otherwise, or where the error of a survey is not known: it cannot be told.',
    funnel:
      'The limits of funnel plots come from the binomial distribution around the figure of all areas drawn, for as many children as were measured in each area (Spiegelhalter, 2005). Areas that are withheld or have low coverage are left out.',
    children:
      'The distance to the target as a number of children is rounded to two significant figures, and given only where the count of children was itself published.',
    rank: 'Ranks are ranges, from 2,000 random draws with a fixed seed over the interval of each figure. Areas of low coverage have no rank.',
    pace: 'The average annual rate of reduction (AARR) is computed as UNICEF and WHO do: a straight line through the logarithms of survey figures.',
    protection: (minimum, denominator) =>
      `Counts of 1 to ${minimum - 1} children and percentages of fewer than ${denominator} children are withheld, unless the source itself has published them. A neighbour’s figure is withheld too where the small count could be found by subtraction; we do not say which is the small one. Each time the site is built we try to guess each withheld count from all that is published: each must keep at least ${minimum - 1} possible values. What was withheld once stays withheld in later releases.`,
  },
  limits: {
    heading: 'What the figure of a village does not say',
    items: [
      'It is not a survey figure, so it cannot be compared with the survey figure of the kabupaten.',
      'It names no cause and does not judge the work of volunteers, midwives or village heads.',
      'A rise may mean that more children were measured, not that more are stunted.',
      'In a village with few children, one or two of them can change the percentage a great deal.',
      'Boundaries of villages on maps are approximations.',
    ],
  },
  boundaries: {
    heading: 'Boundaries on maps',
    text: 'Boundaries of kecamatan and desa are drawn from village points, not from official maps. They serve to colour and to find areas, not to say in which village somebody stands.',
  },
};

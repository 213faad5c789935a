import { formatCount } from '../format/number.ts';
import type { contradictions as Indonesian } from '../id/contradictions.ts';
import { capital, counted, numeral } from './words.ts';

/** The page of figures that do not agree. */
export const contradictions: typeof Indonesian = {
  title: 'Contradictory figures',
  description: 'Stunting figures that do not agree, each side with its source, and why.',
  heading: 'Figures that do not agree with each other',
  lead: (all, unexplained) =>
    `We have found ${numeral(all)} ${all === 1 ? 'contradiction' : 'contradictions'} among the figures that have been published. Each figure is given as it was printed, with its source. ${capital(unexplained === 0 ? 'none' : numeral(unexplained))} of them ${unexplained === 1 ? 'has' : 'have'} no clear cause yet, and we say so.`,
  reading:
    'To differ is not to be wrong. Often the way of measuring, the time, the area or the denominator is another.',
  none: 'None has been recorded yet.',
  index: 'List',
  kinds: {
    'two-methods': 'Two ways to measure',
    'same-thing': 'One thing, more than one figure',
    arithmetic: 'Arithmetic and denominators',
    places: 'Kecamatan and desa',
    targets: 'Targets and hopes',
    'other-measures': 'Not a measure of stunting',
  },
  reads: {
    value: (indicator) => indicator,
    numerator: (indicator) => `Numerator: ${indicator}`,
    denominator: (indicator) => `Denominator: ${indicator}`,
  },
  target: (basis) => `Target, ${basis}`,
  why: {
    known: 'Why they differ.',
    unknown: 'Why do they differ? Not clear yet.',
  },
  computed: (kind, sides, result) => {
    const [first = '', second = ''] = sides;
    const formula = { share: `${first} × ${second}`, whole: `${first} ÷ ${second}`, sum: sides.join(' + ') };
    return `Our calculation: ${formula[kind]} = ${formatCount(result, 'en')}.`;
  },
  unexplained: {
    heading: 'Not explained yet',
    lead: 'Figures marked as contradictory that have not been compared one by one yet.',
  },
  files: {
    heading: 'Figures that do not agree with their own arithmetic',
    lead: 'Found by a program in all files: percentages more than 0.1 points away from their numerator and denominator, and parts larger than the whole.',
    none: 'None at present.',
    simulated:
      'What is in italics in this section is simulated, not measured. The other figures on this page are real.',
    printed: (printed, computed) => `Printed as ${printed}%, by its counts ${computed}%.`,
    summed: (printed, computed) =>
      `The number stunted is printed as ${printed}, while moderately and severely stunted together make ${computed}.`,
    impossible: (numerator, denominator) => `Printed as ${numerator} of ${denominator}: impossible.`,
    row: (file, row) => `${file}, row ${row}`,
  },
  revised: {
    heading: 'Double figures and old figures',
    lead: 'Where a figure is given more than once, only one is used; the others stay on record.',
    none: 'None at present.',
    superseded: (rows) => `${counted(rows, 'row')} replaced by newer entries`,
    alternate: 'also given by another publication, which the charts use',
  },
};

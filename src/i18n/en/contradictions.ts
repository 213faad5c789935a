import { formatCount } from '../format/number.ts';
import type { contradictions as indonesian } from '../id/contradictions.ts';
import { numeral } from './words.ts';

/** The page of figures that do not agree. */
export const contradictions: typeof indonesian = {
  title: 'Figures that contradict each other',
  description: 'Stunting figures that do not agree with each other, each side with its source, and why.',
  heading: 'Figures that do not agree with each other',
  lead: (all, unexplained) =>
    `We have found ${numeral(all)} contradictions among published figures. Each figure is written as it was printed, with its source. For ${numeral(unexplained)} of them the cause is not clear, and we say so.`,
  reading:
    'Different does not mean wrong. Often the method, the time, the area or the denominator is another.',
  none: 'None is recorded yet.',
  index: 'List',
  kinds: {
    'two-methods': 'Two methods',
    'same-thing': 'One thing, more than one figure',
    arithmetic: 'Sums and denominators',
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
    unknown: 'Why do they differ? It is not clear.',
  },
  computed: (kind, sides, result) => {
    const [first = '', second = ''] = sides;
    const formula = { share: `${first} × ${second}`, whole: `${first} ÷ ${second}`, sum: sides.join(' + ') };
    return `Our calculation: ${formula[kind]} = ${formatCount(result, 'en')}.`;
  },
  unexplained: {
    heading: 'Not explained yet',
    lead: 'Figures that are marked as contradictory but have not been compared one by one.',
  },
  files: {
    heading: 'Figures that do not agree with their own counts',
    lead: 'Found by a program in all files: percentages more than 0.1 points away from their numerator and denominator, and parts larger than their whole.',
    none: 'There are none at present.',
    simulated:
      'What stands in italics in this part is simulated, not measured. All other figures on this page are real.',
    printed: (printed, computed) => `Printed ${printed}%; by its counts ${computed}%.`,
    summed: (printed, computed) =>
      `The count of stunted children is printed as ${printed}, but moderately and severely stunted together are ${computed}.`,
    impossible: (numerator, denominator) => `Written as ${numerator} of ${denominator}: that cannot be.`,
    row: (file, row) => `${file}, row ${row}`,
  },
  revised: {
    heading: 'Figures that stand twice, and old ones',
    lead: 'Where one figure was published more than once, one is used; the others stay on record.',
    none: 'There are none at present.',
    superseded: (rows) => `${formatCount(rows, 'en')} rows superseded by newer entries`,
    alternate: 'also in another publication, which the charts use',
  },
};

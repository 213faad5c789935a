import { STATE_LABELS } from '../../model/statusLabels.ts';
import type { states as indonesian } from '../id/states.ts';

/** How each state is said, on map, table, chart and file alike. */
export const states: typeof indonesian = {
  name: {
    value: STATE_LABELS.value.en,
    bound: STATE_LABELS.bound.en,
    suppressed: STATE_LABELS.suppressed.en,
    'not-measured': STATE_LABELS['not-measured'].en,
    'not-reported': STATE_LABELS['not-reported'].en,
    'not-published': STATE_LABELS['not-published'].en,
    contradicted: STATE_LABELS.contradicted.en,
  },
  zero: 'no cases',
  notFound: 'not found by us',
  incomplete: 'incomplete',
  lowCoverage: (limit) => `coverage below ${limit}%`,
  reason: {
    protected: () => 'withheld to protect small counts',
    'small-denominator': (minimum) => `withheld (fewer than ${minimum} children measured)`,
  },
  partial: (present, total) => `${present} of ${total} villages so far`,
  contradicted: (numerator, denominator) => `written as ${numerator} of ${denominator}`,
};

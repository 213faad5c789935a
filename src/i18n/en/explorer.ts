import type { explorer as indonesian } from '../id/explorer.ts';
import { mapWords } from './mapWords.ts';
import { states } from './states.ts';

/**
 * What the explorer's program says: plain templates, because the page brings them along and the program needs no
 * language of its own. `{0}`, `{1}` … stand for numbers, periods and names, written as the page's language does.
 */
export const explorer: typeof indonesian = {
  number: { value: '{0}%', change: '{0} points', gap: '{0} points', coverage: '{0}%', width: '{0} points' },
  column: {
    value: 'Figure',
    change: 'Change',
    gap: 'Distance',
    coverage: 'Coverage',
    width: 'Width of interval',
  },
  incomplete: states.incomplete,
  mark: 'SIMULATED, not measured.',
  between: '{0} to {1}',
  undetermined: 'may not have changed',
  notComparable: 'cannot be compared yet',
  counted: '{0} of {1} measured children',
  interval: '95% interval: {0}–{1}%',
  coverage: 'coverage {0}%',
  lowCoverage: 'coverage {0}%, low',
  change: '{0} points since {3} ({1} to {2})',
  noChange: 'change since {0}: cannot be computed yet',
  above: '{0} points above {1}% (survey target {2})',
  below: '{0} points below {1}% (survey target {2})',
  onTarget: 'exactly {1}% (survey target {2})',
  source: 'Source',
  open: 'Open the page',
  compare: 'Compare',
  apart: 'Remove from comparison',
  rows: '{0} of {1} areas shown.',
  noRows: 'No area matches.',
  prompt: 'Touch, point at or choose an area on the map to read its figure.',
  unreachable: 'The figures could not be fetched. Check the network, then load this page again.',
  chosen: 'Compare {0} areas',
  full: 'Four areas at most. Remove one first.',
  noun: { kecamatan: 'kecamatan', desa: 'desa and kelurahan' },
  reaching: '{0} or more',
  play: 'Play',
  stop: 'Stop',
  simulated: 'simulated',
  partial: '{0} of {1} villages so far',
  state: {
    p0: states.zero,
    ps: states.name.suppressed,
    pu: states.name['not-measured'],
    pl: states.name['not-reported'],
    pk: states.name.contradicted,
    pb: states.name.bound,
    kosong: states.name['not-published'],
  },
  map: mapWords,
  protected: states.reason.protected(),
};

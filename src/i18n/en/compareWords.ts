import type { compareWords as indonesian } from '../id/compareWords.ts';
import { states } from './states.ts';

/** What the program of comparisons says, in templates that its page brings along. */
export const compareWords: typeof indonesian = {
  remove: 'Remove {0}',
  none: 'No area has been chosen yet.',
  full: 'There are four areas already. Remove one first.',
  unreachable: 'The figures could not be fetched. Check the network, then try again.',
  counted: '{0}: {1} of {2} measured children ({3}%), coverage {4}%. Source: {5}, {6}.',
  printed: '{0}: {1}%. Source: {2}, {3}.',
  without: '{0}: {1}.',
  chart: 'Chart of {0}.',
  simulation: 'simulated',
  state: states.name,
};

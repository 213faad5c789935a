import type { mapWords as indonesian } from '../id/mapWords.ts';

/** How a map is told to those who do not see it: templates, for the explorer's program has no language of its own. */
export const mapWords: typeof indonesian = {
  map: 'Map of {0} {1}. ',
  none: 'None of {0} {1} has a figure yet.',
  range: '{0} of {1} {2} have a figure, from {3} ({4}) to {5} ({6}).',
  reaching: ' {0} at {1}.',
  noneReaching: 'None is',
  cluster:
    ' The largest group of neighbours at that level, by approximate boundaries: {0} {1} in the {2}, {3}.',
  within: 'all in Kecamatan {0}',
  among: 'among them {0}',
  without: ' Without a figure: {0}.',
  parts: ['east', 'south-east', 'south', 'south-west', 'west', 'north-west', 'north', 'north-east', 'middle'],
};

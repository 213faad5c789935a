import type { corrections as indonesian } from '../id/corrections.ts';

/** The page on corrections. */
export const corrections: typeof indonesian = {
  title: 'Corrections: if a figure is wrong',
  name: 'Corrections',
  description: 'What is corrected, how it is announced, and why old releases are never changed.',
  heading: 'If a figure is wrong',
  lead: 'We correct mistakes in the open: the old figure, the new one and the reason can be read by all.',
  sections: [
    {
      heading: 'What is corrected',
      items: [
        'Mistyped or misread: the figure here is not the one in its publication.',
        'Misplaced: area, period, denominator or method is wrong.',
        'Miscalculated: percentages, intervals, sums or ranks of our making.',
        'Wrong source: title, publisher, date or address of a publication.',
      ],
    },
    {
      heading: 'What is not changed',
      items: [
        'Figures that stand like that in their publication. Where another publication has a different figure, both are shown with their sources.',
        'Withheld figures. We do not open them on request, because a child behind them could be recognised.',
      ],
    },
    {
      heading: 'How it is announced',
      items: [
        'A correction goes into the next release. Each release comes with a list of changes row by row: added, revised or withdrawn, with old value, new value and the reason.',
        'A publisher’s own correction is treated the same: the old figure is never removed in silence.',
      ],
    },
    {
      heading: 'Releases never change',
      items: [
        'A release stays at its address byte for byte, even if it is later known to be wrong. So an old citation can always be checked.',
        'Whoever opens an old release is told that there are newer figures.',
      ],
    },
    {
      heading: 'Withdrawal',
      items: [
        'There is one exception: where a release harms somebody, or the law demands it, its files are withdrawn.',
        'A notice then stands at its address: the date, the reason, and the hash (SHA-256) of the withdrawn files.',
      ],
    },
  ],
  how: {
    heading: 'How to report',
    text: 'At the foot of each page of an area, map or trend stands “Report an error in a figure”. Area, figure, period, publication and release are filled in already; add what is wrong, what is right, and its source.',
    privacy: 'Do not send identity numbers, names or addresses of children. We delete such reports.',
    contact: 'Address for reports:',
  },
  contradictions: 'Figures that contradict each other',
};

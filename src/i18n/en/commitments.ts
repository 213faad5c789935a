import type { commitments as indonesian } from '../id/commitments.ts';
import { numeral } from './words.ts';

/** The page that puts what was promised beside the figures that would show it. */
export const commitments: typeof indonesian = {
  title: 'Promises and their figures',
  description: (place) =>
    `Promises, targets and hopes on stunting in ${place}: who, when, the source, and the figure that shows the outcome.`,
  heading: 'What was promised, and the figure that shows it',
  lead: (count) =>
    `We have recorded ${numeral(count)} promises, targets and hopes that officials voiced and the press reported. Each is put beside published figures, not beside opinions.`,
  none: 'No promise is recorded yet.',
  rules:
    'We judge the words and the figures, not the person. A promise with a due date is judged by the figure of that year. One without cannot be judged as failed yet: the newest figures stand beside it.',
  summary: 'Summary',
  verdict: {
    met: 'Met',
    'not-met': 'Not met',
    'not-yet-due': 'Not yet due',
    unpublished: 'The figure is not published yet',
    unmeasurable: 'Not measurable as worded',
  },
  meaning: {
    met: 'By the published figures, what was promised has happened.',
    'not-met': 'The due date has passed, and by the published figures it has not happened.',
    'not-yet-due': 'The due date is not over.',
    unpublished: 'The measure is clear, but we have found its figure in no publication.',
    unmeasurable: 'As it was worded, no figure can show whether it was kept.',
  },
  doubt: {
    'no-measure': 'No figure was named that could show it.',
    'no-date': 'No date was named.',
    'figures-disagree': 'It was not said which figure counts, and one shows it met while the other does not.',
    'no-figure': 'We have not found the figure that would show it.',
  },
  kind: {
    janji: 'Promise',
    harapan: 'Hope',
    kegiatan: 'Activity',
    target: 'Target',
  },
  said: (who, day) => `${who}, ${day}`,
  measure: 'Its measure',
  due: 'Due',
  noDue: 'not named',
  source: 'Source',
  figures: 'Figures beside it',
  fulfils: 'meets it',
  fails: 'does not meet it',
  earlier: 'older than what was said, so it judges nothing',
  aside: 'for comparison, does not decide',
};

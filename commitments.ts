import type { commitments as Indonesian } from '../id/commitments.ts';
import { numeral } from './words.ts';

/** The page that puts what was promised beside the figures that would show it. */
export const commitments: typeof Indonesian = {
  title: 'Promises and their figures',
  description: (place) =>
    `Promises, targets and hopes about stunting in ${place}: who, when, the source, and the figures that show the outcome.`,
  heading: 'What was promised, and the figures that would show it',
  lead: (count) =>
    count === 1
      ? 'We have recorded one promise, target or hope that officials voiced and the press reported. Beside it we put figures that have been published, not opinions.'
      : `We have recorded ${numeral(count)} promises, targets and hopes that officials voiced and the press reported. Beside each we put figures that have been published, not opinions.`,
  none: 'No promises have been recorded yet.',
  rules:
    'What is judged is the sentence and its figure, not the person. A promise with a date is judged by the figure for that year; without one, by the newest.',
  summary: 'Summary',
  verdict: {
    met: 'Met',
    'not-met': 'Not met',
    'not-yet-due': 'Not due yet',
    unpublished: 'Figure not published yet',
    unmeasurable: 'Cannot be measured',
  },
  meaning: {
    met: 'By the published figures, what was promised happened.',
    'not-met': 'Its date has passed, and by the published figures what was promised did not happen.',
    'not-yet-due': 'Its date has not passed yet.',
    unpublished: 'What would show it is clear, but we have not found the figure in any publication yet.',
    unmeasurable: 'Worded like this, no figure can show whether the promise was kept.',
  },
  doubt: {
    'no-measure': 'No figure is named that could show it.',
    'no-date': 'No date is named.',
    'figures-disagree':
      'Which figure counts is not said, and one shows it as met while another does not.',
    'no-figure': 'We have not found the figure that would show it yet.',
  },
  kind: {
    janji: 'Promise',
    harapan: 'Hope',
    kegiatan: 'Activity',
    target: 'Target',
  },
  said: (who, day) => `${who}, ${day}`,
  measure: 'What would show it',
  due: 'Due',
  noDue: 'not said',
  source: 'Source',
  figures: 'The figures beside it',
  fulfils: 'meets it',
  fails: 'does not meet it',
  aside: 'for comparison, not decisive',
};

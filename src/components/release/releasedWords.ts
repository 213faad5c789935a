import { hasValue } from '../../collections/observations.ts';
import { t as sentences } from '../../i18n/here.ts';
import type { Observation } from '../../model/observation.ts';
import { figureWords, valueWords } from '../figure/figureWords.ts';

const { releases } = sentences;

/** A figure or the words of its state, as a frozen page prints it. */
export const releasedWords = (observation: Observation): string =>
  hasValue(observation) ? valueWords(observation) : figureWords(observation, observation.method);

/** "49 / 390": the counts behind a figure; nothing where they are not known. */
export function releasedBase(observation: Observation): string {
  if (!('denominator' in observation) || observation.denominator === undefined) return '';
  const part = 'numerator' in observation ? observation.numerator : undefined;
  return releases.page.counts(part, observation.denominator);
}

import type { ValueObservation } from '../../collections/observations.ts';
import { areaOf, indicatorOf } from '../../collections/vocabulary.ts';
import { t } from '../../i18n/here.ts';
import { valueWords } from '../figure/figureWords.ts';

/** A value of a service: of a desa that was asked something, yes or no; else with its unit. */
export function serviceWords(observation: ValueObservation): string {
  const isAnswer = indicatorOf(observation.indicator).villageKinds !== undefined;
  if (!isAnswer || areaOf(observation.area).level !== 'desa') return valueWords(observation);
  return observation.value > 0 ? t.services.answer.yes : t.services.answer.no;
}

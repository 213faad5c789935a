import type { Statement } from '../model/observation.ts';
import { observationAt, type ValueObservation } from './observations.ts';
import { openData } from './openData.ts';
import { region } from './vocabulary.ts';

/** What a source says of the size of a survey's sample in the area of a figure. */
export function sampleOf({ area, programme }: ValueObservation): Statement | undefined {
  const { sampleSizeIndicator } = region();
  return openData('statements').find(
    (said) => said.indicator === sampleSizeIndicator && said.area === area && said.programme === programme,
  );
}

/** The coverage published beside a weighing figure, where it has one of its own. */
export function coverageBeside({ area, method, period }: ValueObservation): ValueObservation | undefined {
  const found = observationAt(area, region().coverageIndicator, method, period);
  return found?.state === 'value' ? found : undefined;
}

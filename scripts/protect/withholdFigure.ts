import type { Observation, SuppressionReason } from '../../src/model/observation.ts';

/** A figure without any of its counts, values and notes: only that it was published, and where. */
export function withholdFigure(observation: Observation, reason: SuppressionReason): Observation {
  const { indicator, area, period, publication, programme, method, origin, file, row } = observation;
  return {
    ...{ area, period, publication, programme, method, origin, indicator },
    ...(file !== undefined && { file }),
    ...(row !== undefined && { row }),
    state: 'suppressed',
    reason,
  };
}

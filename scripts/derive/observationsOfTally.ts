import type { Observation, ObservationFields } from '../../src/model/observation.ts';
import type { Region } from '../../src/model/region.ts';
import { coverageBounds } from '../../src/stats/coverageBounds.ts';
import { fourDecimals } from '../../src/stats/fourDecimals.ts';
import type { Suppression } from '../protect/suppression.ts';
import type { Tally } from './tally.ts';

/** What withholding a whole tally looks like where nothing is withheld. */
const NOTHING: Suppression = {};

/**
 * The figures that a tally gives: prevalence of stunting, prevalence of severe stunting and coverage.
 * Percentages are computed from the counts; a printed one is kept beside.
 */
export function observationsOfTally(tally: Tally, region: Region, suppression = NOTHING): Observation[] {
  const { area, period, publication, programme, file, row, composition, measured, targetPopulation } = tally;
  const coverage = suppression.measured ? undefined : coverageOf(tally);
  const shared = {
    area,
    period,
    publication,
    programme,
    method: 'registry' as const,
    origin: composition ? ('computed' as const) : ('published' as const),
    ...(file !== undefined && { file }),
    ...(row !== undefined && { row }),
    ...(composition && { composition }),
    ...(coverage !== undefined && { coverage }),
  };
  const prevalence = { ...shared, indicator: region.indicator, ...stuntingOf(tally, suppression) };
  if (tally.status !== 'counted') return [prevalence];

  const observations: Observation[] = [prevalence];
  const { severe } = tally;
  if (severe !== undefined && measured !== undefined) {
    const fields = suppression.severe
      ? ({ state: 'suppressed', reason: suppression.severe } as const)
      : rate(severe, measured, tally);
    observations.push({ ...shared, indicator: region.severeIndicator, ...fields });
  }
  if (coverage !== undefined && measured !== undefined && targetPopulation !== undefined) {
    const fields = rate(measured, targetPopulation, { denominatorKind: 'target-population' });
    observations.push({ ...shared, indicator: region.coverageIndicator, ...fields });
  } else if (suppression.measured && coverageOf(tally) !== undefined) {
    const fields = { state: 'suppressed', reason: suppression.measured } as const;
    observations.push({ ...shared, indicator: region.coverageIndicator, ...fields });
  }
  return observations;
}

function stuntingOf(tally: Tally, suppression: Suppression): ObservationFields {
  const { status, stunted, measured, printed, printedStunted } = tally;
  if (status === 'incomplete') return { state: 'not-published' };
  if (status === 'not-measured' || status === 'not-reported') return { state: status };
  if (stunted === undefined || measured === undefined) return { state: 'not-measured' };
  if (suppression.stunted) {
    const denominator = suppression.measured ? {} : { denominator: measured };
    return { state: 'suppressed', reason: suppression.stunted, ...denominator };
  }
  const kind = tally.denominatorKind && { denominatorKind: tally.denominatorKind };
  if (status === 'contradicted') {
    return { state: 'contradicted', numerator: stunted, denominator: measured, ...kind };
  }
  const bounds = boundsOf(stunted, measured, tally);
  return {
    ...rate(stunted, measured, tally),
    ...(printed !== undefined && { printed }),
    ...(printedStunted !== undefined && { printedNumerator: printedStunted }),
    ...(bounds && { bounds }),
  };
}

function rate(numerator: number, denominator: number, { denominatorKind }: Pick<Tally, 'denominatorKind'>) {
  return {
    state: 'value' as const,
    value: (100 * numerator) / denominator,
    numerator,
    denominator,
    ...(denominatorKind && { denominatorKind }),
  };
}

/** What the prevalence can be whatever is true of the children who were not measured. */
function boundsOf(stunted: number, measured: number, { targetPopulation, denominatorKind }: Tally) {
  if (targetPopulation === undefined || denominatorKind === 'target-population') return undefined;
  const bounds = coverageBounds(stunted, measured, targetPopulation);
  return bounds ? { low: fourDecimals(bounds[0]), high: fourDecimals(bounds[1]) } : undefined;
}

/** Children measured as percent of the target population, where the tally says both. */
function coverageOf({ measured, targetPopulation, denominatorKind }: Tally): number | undefined {
  if (measured === undefined || !targetPopulation || denominatorKind === 'target-population')
    return undefined;
  return (100 * measured) / targetPopulation;
}

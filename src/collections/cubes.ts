import { LEVELS, type Level } from '../cube/catalog.ts';
import type { Cell } from '../cube/cell.ts';
import type { CubeFile, CubeSource } from '../cube/cubeFile.ts';
import { type PublishedCell, writeCube } from '../cube/writeCube.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods, type PeriodId, periodOf } from '../model/period.ts';
import { contentHash } from './contentHash.ts';
import { isSimulated, observationAt, observationsOf } from './observations.ts';
import { type LocatedArea, openData } from './openData.ts';
import { desaOfRegion, kecamatanOfRegion, programmeOf, publicationOf, region } from './vocabulary.ts';

/** A cube as a file of the site. */
export interface CubeOnDisk {
  readonly indicator: string;
  readonly level: Level;
  /** Path inside the site, with the hash of its content. */
  readonly path: string;
  readonly content: CubeFile;
}

/** Areas of a level in the order of their codes: that of the map and of every cube. */
export function areasOfLevel(level: Level): readonly LocatedArea[] {
  return level === 'desa' ? desaOfRegion() : kecamatanOfRegion();
}

/** Indicators that the explorer offers: those with map classes, the headline's first; services have pages of their own. */
export function exploredIndicators() {
  const served = new Set(openData('systems').flatMap(({ indicators }) => indicators));
  const { indicator, coverageIndicator } = region();
  const mapped = openData('indicators').filter(
    ({ id, breaks, unit }) =>
      id === indicator || (unit === 'percent' && breaks.length > 0 && !served.has(id)),
  );
  return mapped
    .filter(({ id }) => id !== coverageIndicator)
    .toSorted((a, b) => Number(b.id === indicator) - Number(a.id === indicator));
}

const made = new WeakMap<object, readonly CubeOnDisk[]>();

/** Every cube that has a figure: an indicator for all areas of a level, from the weighings. */
export function cubes(): readonly CubeOnDisk[] {
  const observations = openData('observations');
  const known = made.get(observations);
  if (known) return known;
  const all = exploredIndicators().flatMap(({ id }) =>
    LEVELS.flatMap((level) => {
      const content = cubeOf(id, areasOfLevel(level));
      if (content.periods.length === 0) return [];
      const hash = contentHash(JSON.stringify(content));
      return [{ indicator: id, level, path: `jelajah/${id}-${level}.${hash}.json`, content }];
    }),
  );
  made.set(observations, all);
  return all;
}

/** The cube of an indicator and level; without periods where nothing is published. */
export function cubeOf(indicator: string, areas: readonly LocatedArea[]): CubeFile {
  const periods = periodsOf(indicator, areas);
  const found = areas.map(({ code }) =>
    periods.map((period) => observationAt(code, indicator, 'registry', period)),
  );
  const sources = sourcesOf(found.flatMap((row) => row.flatMap((each) => each ?? [])));
  const place = (observation: Observation) =>
    sources.findIndex(
      ({ publication, programme }) =>
        publication === observation.publication && programme === programmeOf(observation.programme).label,
    );
  const cells = found.map((row) => row.map((each) => each && publishedCell(each, place(each))));
  return writeCube({ indicator, periods, sources, cells });
}

function periodsOf(indicator: string, areas: readonly LocatedArea[]): readonly PeriodId[] {
  const periods = areas.flatMap(({ code }) =>
    observationsOf(code, indicator, 'registry').map(({ period }) => period),
  );
  return [...new Set(periods)].toSorted((a, b) => comparePeriods(periodOf(a), periodOf(b)));
}

function sourcesOf(observations: readonly Observation[]): readonly CubeSource[] {
  const sources = new Map<string, CubeSource>();
  for (const observation of observations) {
    const { publication, programme } = observation;
    const { label, series } = programmeOf(programme);
    sources.set(`${publication}/${programme}`, {
      publication,
      title: publicationOf(publication).title,
      programme: label,
      joined: series !== null,
      simulated: isSimulated(observation),
    });
  }
  return [...sources.values()];
}

function publishedCell(observation: Observation, source: number): PublishedCell {
  const kind = observation.state === 'value' ? observation.denominatorKind : undefined;
  const counted = observation.state === 'value' || observation.state === 'suppressed';
  const denominator = (counted ? observation.denominator : undefined) ?? measuredBeside(observation);
  return {
    cell: cellOf(observation, source),
    ...(kind && { denominatorKind: kind }),
    ...(denominator !== undefined && { denominator }),
  };
}

/** Children measured, as the coverage of the same weighing counts them. */
function measuredBeside({ area, period }: Observation): number | undefined {
  const coverage = observationAt(area, region().coverageIndicator, 'registry', period);
  return coverage?.state === 'value' ? coverage.numerator : undefined;
}

function cellOf(observation: Observation, source: number): Cell {
  const { coverage, composition } = observation;
  const beside = { source, ...(coverage !== undefined && { coverage }) };
  if (observation.state === 'value') {
    const { value, numerator, denominator, interval } = observation;
    const counted = numerator !== undefined &&
      denominator !== undefined && { counts: { numerator, denominator } };
    const limits = interval && { interval: { low: interval.low, high: interval.high } };
    return { state: 'value', value, ...counted, ...limits, ...beside };
  }
  if (observation.state === 'bound') {
    return { state: 'bound', relation: observation.relation, limit: observation.limit, ...beside };
  }
  if (observation.state === 'suppressed') {
    return { state: 'suppressed', reason: observation.reason, ...beside };
  }
  if (observation.state === 'not-published') {
    return { state: 'not-published', ...(composition && { composition }), ...beside };
  }
  return { state: observation.state, ...beside };
}

import type { AreaLevel } from '../../src/model/area.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation, ObservationKey, Statement } from '../../src/model/observation.ts';
import type { Tally } from '../derive/tally.ts';
import { areaOfRecord } from './areaOfRecord.ts';
import { checkFigure } from './checkFigure.ts';
import { checkTally } from './checkTally.ts';
import type { Slice } from './columns.ts';
import { COUNT_CONCEPTS } from './concepts.ts';
import type { Descriptor, Resource } from './documents.ts';
import { periodOfRecord } from './periodOfRecord.ts';
import { problems } from './problems.ts';
import { programmeOfRecord } from './programmeOfRecord.ts';
import type { DataRecord } from './record.ts';
import type { RowVocabulary } from './vocabulary.ts';

/** What one row gave: figures, a tally or a statement. */
export interface RecordContent {
  readonly observations?: readonly Observation[];
  readonly tally?: Tally;
  readonly statement?: Statement;
}

const COUNTS = ['stunted', 'short', 'severely-stunted'];
const SIMULATED_LEVELS = ['kecamatan', 'puskesmas', 'desa'];

/** How the rows of a resource are read: found once for all of them. */
export interface Reading {
  readonly publication: string;
  readonly isSimulated: boolean;
  readonly areaLevel: AreaLevel | undefined;
  readonly programme: string | undefined;
  /** The period that a heading or the resource names for all rows. */
  readonly period: string | undefined;
  readonly isLong: boolean;
  readonly isTally: boolean;
  /** True where the columns are those of one of several periods. */
  readonly isSlice: boolean;
  /** Indicators that columns name by their id. */
  readonly indicators: readonly Indicator[];
}

/** How to read the rows of a resource, from the concepts of its columns. */
export function readingOf(
  resource: Resource,
  descriptor: Pick<Descriptor, 'name' | 'evidence' | 'programme'>,
  { period, columns }: Slice,
  vocabulary: RowVocabulary,
): Reading {
  const concepts = [...columns.keys()];
  return {
    publication: descriptor.name,
    isSimulated: descriptor.evidence === 'simulated',
    areaLevel: resource.areaLevel,
    programme: resource.programme ?? descriptor.programme,
    period: period ?? resource.period,
    isSlice: period !== undefined,
    isLong: concepts.includes('indicator'),
    isTally: concepts.some((concept) => COUNTS.includes(concept)),
    indicators: concepts.flatMap((concept) => vocabulary.indicators.get(concept) ?? []),
  };
}

/** Reads one row of a publication; undefined where it is at fault. */
export function checkRecord(
  record: DataRecord,
  reading: Reading,
  vocabulary: RowVocabulary,
): RecordContent | undefined {
  const area = areaOfRecord(record, reading.areaLevel, vocabulary);
  const period = periodOfRecord(record, reading.period, vocabulary);
  const programme = programmeOfRecord(record, reading.programme, vocabulary);
  if (!area || !period || !programme) return undefined;
  if (reading.isSimulated && !SIMULATED_LEVELS.includes(area.level)) {
    record.fault('area.code', problems.simulatedLevel);
    return undefined;
  }
  const place = { area: area.code, period, publication: reading.publication, programme: programme.id };
  if (reading.isLong) return checkLong(record, { ...place, method: programme.method }, vocabulary);

  const limit = reading.isTally ? record.bound('stunted') : undefined;
  const tally = reading.isTally && !limit ? checkTally(record, place) : undefined;
  if (tally && reading.indicators.length === 0) return record.isFaulty() ? undefined : { tally };
  const keyOf = (indicator: string) => ({ ...place, indicator, method: programme.method });
  const { countIndicator } = vocabulary.region;
  const observations = reading.indicators.flatMap((indicator) =>
    figureOf(record, keyOf(indicator.id), indicator),
  );
  if (limit && countIndicator !== undefined) {
    observations.push({ ...provenanceOf(record), ...keyOf(countIndicator), state: 'bound', ...limit });
  }
  if (limit) checkBeside(record);
  // Of a row with figures of several periods some may be empty; that all are is for the row as a whole to say.
  if (!tally && observations.length === 0 && !record.isFaulty() && !reading.isSlice) {
    record.fault(reading.indicators[0]?.id ?? '', problems.nothingRead);
  }
  if (record.isFaulty()) return undefined;
  return { ...(tally && { tally }), observations };
}

function checkLong(
  record: DataRecord,
  place: Omit<ObservationKey, 'indicator'>,
  { indicators }: RowVocabulary,
): RecordContent | undefined {
  const indicator = indicators.get(record.text('indicator'));
  if (!indicator) {
    record.fault('indicator', problems.unknownIndicator);
    return undefined;
  }
  const figure = checkFigure(record, { ...place, indicator: indicator.id }, indicator);
  if (record.isFaulty()) return undefined;
  if (figure?.kind === 'statement') return { statement: figure.statement };
  return figure && { observations: [figure.observation] };
}

/** The figure of a column that is an indicator's own: a value, a published limit, or the stated lack of one. */
function figureOf(record: DataRecord, key: ObservationKey, indicator: Indicator): Observation[] {
  const shared = { ...key, ...provenanceOf(record) };
  const status = record.text('status');
  if (status === 'not-measured' || status === 'not-reported') return [{ ...shared, state: status }];
  const bound = record.bound(indicator.id);
  if (bound) return [{ ...shared, state: 'bound', ...bound }];
  const value = valueIn(record, indicator);
  if (value !== undefined) return [{ ...shared, state: 'value', value }];
  // An empty cell says nothing; a mark such as `-` or `N/A` says that there is no figure.
  return record.isMarked(indicator.id) && !record.isFaulty() ? [{ ...shared, state: 'not-measured' }] : [];
}

/** Notes faults of the other numbers of a row whose count is only a limit. */
function checkBeside(record: DataRecord): void {
  for (const concept of COUNT_CONCEPTS) if (!record.bound(concept)) record.count(concept);
  if (!record.bound('prevalence')) record.percent('prevalence');
}

const provenanceOf = ({ file, row }: DataRecord) => ({ origin: 'published' as const, file, row });

function valueIn(record: DataRecord, { id, unit }: Indicator): number | undefined {
  if (unit === 'count') return record.count(id);
  return unit === 'percent' ? record.percent(id) : record.number(id);
}

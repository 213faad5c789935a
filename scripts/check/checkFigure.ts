import { DENOMINATORS, type DenominatorKind, type Indicator } from '../../src/model/indicator.ts';
import type { Counts, Observation, ObservationKey, Statement } from '../../src/model/observation.ts';
import { contradictsPrinted } from '../derive/contradictsPrinted.ts';
import { problems } from './problems.ts';
import type { DataRecord } from './record.ts';

/** What a row of the long form turned out to be; undefined where it is at fault. */
export type Figure =
  | { readonly kind: 'observation'; readonly observation: Observation }
  | { readonly kind: 'statement'; readonly statement: Statement };

/**
 * Reads one figure of the long form as its `use` says: charted value, bound, or a statement that is never charted.
 * @returns undefined where the row is at fault; the fault is noted on the record
 */
export function checkFigure(
  record: DataRecord,
  key: ObservationKey,
  indicator: Indicator,
): Figure | undefined {
  const { file, row } = record;
  const note = record.text('note');
  const provenance = { file, row, ...(note && { note }) };
  const use = record.text('use') || 'chart';
  if (use === 'state-only' || use === 'contradiction-only') {
    const statement = { ...key, ...provenance, text: record.text('value') };
    return {
      kind: 'statement',
      statement: { ...statement, use: use === 'state-only' ? 'state' : 'contradiction' },
    };
  }
  const confidence = confidenceOf(record);
  const shared = { ...key, ...provenance, origin: 'published' as const, ...(confidence && { confidence }) };
  if (use === 'chart-as-bound') {
    const bound = record.bound('value');
    if (bound) return { kind: 'observation', observation: { ...shared, state: 'bound', ...bound } };
    record.fault('value', problems.notABound);
    return undefined;
  }
  if (use !== 'chart') {
    record.fault('use', problems.unknownUse);
    return undefined;
  }
  const value = figureValue(record, indicator);
  const counts = countsOf(record);
  if (value === undefined || counts === undefined) return undefined;
  const { numerator, denominator } = counts;
  if (indicator.unit === 'percent' && numerator !== undefined && denominator) {
    if (contradictsPrinted(value, (100 * numerator) / denominator)) record.fault('value', problems.conflict);
  }
  return { kind: 'observation', observation: { ...shared, state: 'value', value, ...counts } };
}

function figureValue(record: DataRecord, { unit }: Indicator): number | undefined {
  if (record.text('value') === '') record.fault('value', problems.missing);
  if (unit === 'count') return record.count('value');
  return unit === 'percent' ? record.percent('value') : record.number('value');
}

function countsOf(record: DataRecord): Counts | undefined {
  const numerator = record.count('numerator');
  const denominator = record.count('denominator');
  const word = record.text('denominator-kind');
  const denominatorKind = DENOMINATORS.find((kind): kind is DenominatorKind => kind === word);
  if (word !== '' && !denominatorKind) {
    record.fault('denominator-kind', problems.unknownDenominator);
    return undefined;
  }
  return {
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(denominatorKind && { denominatorKind }),
  };
}

function confidenceOf(record: DataRecord): 'verbatim' | 'secondary' | 'computed' | undefined {
  const word = record.text('confidence');
  return word === 'verbatim' || word === 'secondary' || word === 'computed' ? word : undefined;
}

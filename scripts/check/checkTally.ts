import type { PeriodId } from '../../src/model/period.ts';
import { contradictsPrinted } from '../derive/contradictsPrinted.ts';
import type { Tally } from '../derive/tally.ts';
import { problems } from './problems.ts';
import { readDay } from './readDay.ts';
import type { DataRecord } from './record.ts';

/**
 * Reads the counts of one area and period from a row of the wide form.
 * @returns undefined where the row is at fault; the fault is noted on the record
 */
export function checkTally(
  record: DataRecord,
  key: { area: string; period: PeriodId; publication: string; programme: string },
): Tally | undefined {
  const status = record.text('status');
  if (status !== '' && status !== 'not-measured' && status !== 'not-reported') {
    record.fault('status', problems.unknownStatus);
    return undefined;
  }
  const targetPopulation = countIn(record, 'target-population');
  const enteredAt = entryTime(record);
  const shared = {
    ...key,
    file: record.file,
    row: record.row,
    ...(targetPopulation !== undefined && { targetPopulation }),
    ...(enteredAt !== undefined && { enteredAt }),
  };
  if (status !== '') return { ...shared, status };

  const denominator = denominatorOf(record, targetPopulation);
  const printed = record.bound('prevalence') ? undefined : record.percent('prevalence');
  const severe = countIn(record, 'severely-stunted');
  const { stunted, printedStunted } = stuntedIn(record, severe);
  if (record.isFaulty()) return undefined;
  if (isUnmeasured(denominator, stunted, record)) return { ...shared, status: 'not-measured' };
  if (denominator === undefined || stunted === undefined) {
    record.fault(denominator === undefined ? 'measured' : 'stunted', problems.missingCounts);
    return undefined;
  }
  if (denominator.measured === 0 && stunted === 0) return { ...shared, status: 'not-measured' };
  const impossible = stunted > denominator.measured || (severe ?? 0) > stunted;
  if (impossible) record.fault(countedIn(record), problems.contradicted);
  else if (printed !== undefined && contradictsPrinted(printed, (100 * stunted) / denominator.measured)) {
    record.fault('prevalence', problems.conflict);
  }
  return {
    ...shared,
    ...denominator,
    status: impossible ? 'contradicted' : 'counted',
    stunted,
    ...(severe !== undefined && { severe }),
    ...(printed !== undefined && { printed }),
    ...(printedStunted !== undefined && { printedStunted }),
  };
}

/**
 * The stunted of a row: the sum of stunted and severely stunted where both are given, for a printed sum is the less
 * reliable; else as printed. A sum that they contradict is kept beside.
 */
function stuntedIn(record: DataRecord, severe: number | undefined) {
  const short = countIn(record, 'short');
  const printed = countIn(record, 'stunted');
  if (short === undefined || severe === undefined) return { stunted: printed };
  const stunted = short + severe;
  if (printed === undefined || printed === stunted) return { stunted };
  record.fault('stunted', problems.sumConflict);
  return { stunted, printedStunted: printed };
}

/** A count; a limit such as `<5` is none. */
function countIn(record: DataRecord, concept: string): number | undefined {
  return record.bound(concept) ? undefined : record.count(concept);
}

/** Time of entry in a form that sorts by time. */
function entryTime(record: DataRecord): string | undefined {
  const text = record.text('entered-at');
  if (text === '') return undefined;
  const time = readDay(text);
  if (time === undefined) record.fault('entered-at', problems.badEntryTime);
  return time;
}

/** The column that a sum of short and severely stunted is to be looked for in. */
function countedIn(record: DataRecord): string {
  return record.text('stunted') === '' ? 'short' : 'stunted';
}

type Denominator = ReturnType<typeof denominatorOf>;

/** True where a row only says how many children there are: none of them was measured, and none is not zero. */
function isUnmeasured(denominator: Denominator, stunted: number | undefined, record: DataRecord): boolean {
  if (denominator === undefined) return stunted === undefined;
  if (denominator.denominatorKind !== 'target-population') return false;
  const couldBe = record.has('measured') || record.has('weighed');
  return stunted === undefined || (stunted === 0 && couldBe);
}

function denominatorOf(record: DataRecord, targetPopulation: number | undefined) {
  if (record.bound('measured')) return undefined;
  const measured = countIn(record, 'measured');
  // Read in any case: a word there is a fault, whether or not the count is needed.
  const weighed = countIn(record, 'weighed');
  if (measured !== undefined) {
    return { measured, denominatorKind: 'measured' as const, ...(weighed !== undefined && { weighed }) };
  }
  if (weighed !== undefined) return { measured: weighed, denominatorKind: 'weighed' as const };
  if (targetPopulation === undefined) return undefined;
  return { measured: targetPopulation, denominatorKind: 'target-population' as const };
}

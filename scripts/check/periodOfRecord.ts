import { type PeriodId, periodOf, periodStart } from '../../src/model/period.ts';
import { monthNumber } from './monthNumber.ts';
import type { PeriodRead } from './periodRead.ts';
import { problems } from './problems.ts';
import { readDay } from './readDay.ts';
import { quarterNumber, readPeriod } from './readPeriod.ts';
import type { DataRecord } from './record.ts';
import type { RowVocabulary } from './vocabulary.ts';

/**
 * The period of a row, from one column or from year and month or quarter; notes a fault where it is none or lies ahead.
 * What a source only says (a hope, a promise) may lie ahead; a measurement may not.
 * @param given the period that the heading or the resource names for all rows
 */
export function periodOfRecord(
  record: DataRecord,
  given: string | undefined,
  { region, periods }: RowVocabulary,
): PeriodId | undefined {
  const whole = record.text('period');
  const year = record.text('period.year');
  const month = record.text('period.month');
  const quarter = record.text('period.quarter');
  const key = `${whole}\n${year}\n${month}\n${quarter}\n${given ?? ''}`;
  let read = periods.get(key);
  if (!read) {
    read = readCells({ whole, year, month, quarter, given });
    periods.set(key, read);
  }
  if ('problem' in read) {
    record.fault(placeOf(record, read.concept), read.problem);
    return undefined;
  }
  const isAhead =
    read.period.slice(0, 4) >= region.asOf.slice(0, 4) && startOf(read.period) > startOf(region.asOf);
  if (isAhead && !record.text('use').endsWith('-only')) {
    const isLaterYear = year !== '' && read.period.slice(0, 4) > region.asOf.slice(0, 4);
    record.fault(isLaterYear ? 'period.year' : read.concept, problems.futurePeriod);
    return undefined;
  }
  return read.period;
}

const startOf = (day: string) => periodStart(periodOf(day.slice(0, 7)));

/** Where no column gives the year the one that gives the period is at fault. */
function placeOf(record: DataRecord, concept: string): string {
  if (concept !== 'period.year' || record.has(concept)) return concept;
  return ['period', 'period.month', 'period.quarter'].find((word) => record.has(word)) ?? concept;
}

interface Cells {
  readonly whole: string;
  readonly year: string;
  readonly month: string;
  readonly quarter: string;
  readonly given: string | undefined;
}

function readCells({ whole, year, month, quarter, given }: Cells): PeriodRead {
  const inYear = yearOf(year);
  const [concept, part] = month !== '' ? ['period.month', month] : ['period.quarter', quarter];
  if (whole !== '') {
    const period = readPeriod(whole) ?? (inYear === undefined ? undefined : readPeriod(`${whole} ${inYear}`));
    const isSameYear = inYear === undefined || period?.startsWith(inYear);
    return period && isSameYear
      ? { concept: 'period', period }
      : { concept: 'period', problem: problems.badPeriod };
  }
  if (year !== '' && inYear === undefined) {
    const period = readPeriod(year);
    if (period === undefined) return { concept: 'period.year', problem: problems.badPeriod };
    if (part === '') return { concept: 'period.year', period };
    const read = ofPart(concept, part, period.slice(0, 4));
    return 'problem' in read || read.period === period ? read : { concept, problem: problems.badMonth };
  }
  return part === '' ? ofYear(inYear, given) : ofPart(concept, part, inYear ?? yearOf(given ?? ''));
}

/** A year, or the period that a heading or the resource names; where there are both they must agree. */
function ofYear(year: string | undefined, given: string | undefined): PeriodRead {
  const period = given ?? year;
  if (period === undefined) return { concept: 'period.year', problem: problems.missing };
  if (year !== undefined && !period.startsWith(year)) {
    return { concept: 'period.year', problem: problems.badPeriod };
  }
  return { concept: 'period.year', period };
}

/** A month or quarter with its year beside it, or with a year of its own that must be the same. */
function ofPart(concept: string, part: string, year: string | undefined): PeriodRead {
  const own = readPeriod(part);
  if (own !== undefined && own.length > 4) {
    const isSameYear = year === undefined || own.startsWith(year);
    return isSameYear ? { concept, period: own } : { concept, problem: problems.badMonth };
  }
  const month = concept === 'period.month' ? monthNumber(part) : undefined;
  const quarter = month === undefined ? quarterNumber(part) : undefined;
  if (month === undefined && quarter === undefined) return { concept, problem: problems.badMonth };
  if (year === undefined) return { concept: 'period.year', problem: problems.missing };
  const period = month === undefined ? `${year}-Q${quarter}` : `${year}-${String(month).padStart(2, '0')}`;
  return { concept, period };
}

function yearOf(text: string): string | undefined {
  const period = readPeriod(text);
  if (period === undefined) return undefined;
  return period.length === 4 || readDay(text) !== undefined ? period.slice(0, 4) : undefined;
}

import type { Area } from '../../../src/model/area.ts';
import type { ExpectedDataset, ExpectedPeriod } from '../../../src/model/expectedData.ts';
import type { ReadinessCell } from '../../../src/model/readiness.ts';
import type { Presence, PresenceOf } from './presenceOf.ts';

/** A kecamatan with its villages, or the region itself. */
export interface Place {
  readonly code: string;
  readonly villages: readonly Area[];
  readonly isRegion: boolean;
}

/** How much of a dataset was published for a place and a period, and what marks it. */
export interface Share extends Pick<ReadinessCell, 'present' | 'total' | 'simulated'> {
  /** 0–1. */
  readonly share: number;
  readonly late: boolean;
}

/**
 * How much was published: of a dataset about villages the part of them that something was published of, or the whole
 * where only the kecamatan was; undefined where the dataset tells of no such place.
 */
export function shareOf(
  { code, villages, isRegion }: Place,
  dataset: ExpectedDataset,
  { period, due }: ExpectedPeriod,
  presenceOf: PresenceOf,
): Share | undefined {
  if (isRegion !== (dataset.level === 'kabupaten')) return undefined;
  const isOfVillages = dataset.level === 'desa';
  const told = villages.filter(({ kind }) => dataset.kinds.length === 0 || dataset.kinds.includes(kind));
  if (isOfVillages && told.length === 0) return undefined;
  const found = isOfVillages ? told.flatMap((one) => presenceOf(dataset, one.code, period) ?? []) : [];
  if (found.length > 0) {
    const counted = { present: found.length, total: told.length };
    return { share: found.length / told.length, ...counted, ...marksOf(found, due) };
  }
  const own = presenceOf(dataset, code, period);
  return own ? { share: 1, ...marksOf([own], due) } : { share: 0, late: false };
}

/** Late where any part of it came after the due day; what has no known day is not called late. */
function marksOf(found: readonly Presence[], due: string) {
  const isLate = ({ published }: Presence) =>
    published !== undefined && published > due.slice(0, published.length);
  return {
    late: found.some(isLate),
    ...(found.some(({ simulated }) => simulated) && { simulated: true as const }),
  };
}

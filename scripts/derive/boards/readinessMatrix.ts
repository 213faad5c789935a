import type { Area } from '../../../src/model/area.ts';
import type { ExpectedDataset, ExpectedPeriod } from '../../../src/model/expectedData.ts';
import type { AreaReadiness, ReadinessCell, ReadinessMatrix } from '../../../src/model/readiness.ts';
import { readinessScore } from '../../../src/stats/readinessScore.ts';
import { expectedPeriods } from './expectedPeriods.ts';
import type { PresenceOf } from './presenceOf.ts';
import { type Place, type Share, shareOf } from './shareOf.ts';

/** Periods of each dataset that the matrix shows and the score counts: the last ones that are over. */
export const SHOWN_PERIODS = 4;

/**
 * The matrix of kecamatan, datasets and periods.
 * @param presenceOf what was published of a dataset for an area and period
 * @param asOf ISO day: what is due later is not missing yet
 */
export function readinessMatrix(
  datasets: readonly ExpectedDataset[],
  {
    region,
    kecamatan,
  }: {
    readonly region: string;
    readonly kecamatan: readonly { readonly code: string; readonly villages: readonly Area[] }[];
  },
  presenceOf: PresenceOf,
  asOf: string,
): ReadinessMatrix {
  const expected = datasets.map((dataset) => ({ dataset, all: expectedPeriods(dataset, asOf) }));
  const rowOf = (place: Place): AreaReadiness => {
    const found = expected.map(({ dataset, all }) => {
      const shares = all.map((each) => ({ each, share: shareOf(place, dataset, each, presenceOf) }));
      const isKnown = shares.some(({ share }) => share !== undefined && share.share > 0);
      return shares.slice(-SHOWN_PERIODS).map((one) => ({ ...one, isKnown }));
    });
    const due = found.map((row) =>
      row.flatMap(({ each, share }) => (share && (share.share > 0 || each.due < asOf) ? [share] : [])),
    );
    return {
      area: place.code,
      score: readinessScore(due),
      cells: found.map((row) => row.map(({ each, share, isKnown }) => cellOf(each, share, isKnown, asOf))),
    };
  };
  return {
    datasets: expected.map(({ dataset, all }) => ({ ...dataset, periods: all.slice(-SHOWN_PERIODS) })),
    areas: kecamatan.map((place) => rowOf({ ...place, isRegion: false })),
    region: rowOf({ code: region, villages: [], isRegion: true }),
  };
}

function cellOf(
  { due }: ExpectedPeriod,
  found: Share | undefined,
  isKnown: boolean,
  asOf: string,
): ReadinessCell {
  if (!found) return { state: 'not-applicable' };
  const { share, late, ...more } = found;
  if (share === 0) return { state: due >= asOf ? 'not-yet-due' : isKnown ? 'missing' : 'never' };
  const state = share < 1 ? 'partial' : late ? 'late' : 'published';
  return { state, ...more, ...(late && { late }) };
}

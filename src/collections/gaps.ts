import type { ExpectedDataset } from '../model/expectedData.ts';
import type { PeriodId } from '../model/period.ts';
import type { ReadinessCell } from '../model/readiness.ts';
import { indexed } from './keyed.ts';
import { openData } from './openData.ts';
import { region } from './vocabulary.ts';

/** An area and the periods for which a dataset was due and has not been published of all of it. */
export interface AreaGap {
  readonly area: string;
  readonly periods: readonly PeriodId[];
}

/** What is not published of a dataset. */
export interface DatasetGaps {
  readonly dataset: ExpectedDataset;
  readonly areas: readonly AreaGap[];
  /** How many areas the dataset tells of. */
  readonly told: number;
}

/** Every dataset with what is not published of it. Invented figures close no gap: nobody published them. */
export function allGaps(): readonly DatasetGaps[] {
  const matrix = openData('readiness');
  return indexed(matrix.datasets, 'gaps', (datasets) =>
    datasets.map((dataset, at): DatasetGaps => {
      const rows = dataset.level === 'kabupaten' ? [matrix.region] : matrix.areas;
      const told = rows.filter(({ cells }) => cells[at]?.some(({ state }) => state !== 'not-applicable'));
      const areas = told.map(({ area, cells }) => ({
        area,
        periods: dataset.periods
          .filter(({ due }, index) => due < region().asOf && isGap(cells[at]?.[index]))
          .map(({ period }) => period),
      }));
      return { dataset, told: told.length, areas: areas.filter(({ periods }) => periods.length > 0) };
    }),
  );
}

/** True where something of a dataset is not published of an area. */
export const hasGap = (dataset: string, area: string): boolean =>
  allGaps().some((each) => each.dataset.id === dataset && each.areas.some((gap) => gap.area === area));

function isGap(cell: ReadinessCell | undefined): boolean {
  if (!cell || cell.state === 'not-applicable') return false;
  return cell.simulated === true || (cell.state !== 'published' && cell.state !== 'late');
}

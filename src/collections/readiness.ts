import type { ExpectedDataset } from '../model/expectedData.ts';
import type { PeriodId } from '../model/period.ts';
import { type ReadinessCell, tellsSomething } from '../model/readiness.ts';
import { indexed } from './keyed.ts';
import { isSimulated, observationsOfArea } from './observations.ts';
import { type LocatedArea, openData } from './openData.ts';

/** A dataset that an area may expect, with the newest period that something of it was published for. */
export interface AreaDataset {
  readonly dataset: ExpectedDataset;
  readonly newest?: PeriodId;
  readonly simulated: boolean;
}

/** What is published of each dataset that tells of a kecamatan or desa. */
export function datasetsOfArea(area: LocatedArea): readonly AreaDataset[] {
  return openData('readiness')
    .datasets.filter((dataset) => tellsOf(dataset, area))
    .map((dataset) =>
      dataset.indicators.length > 0 ? newestFigure(area, dataset) : newestCell(area, dataset),
    );
}

function tellsOf({ id, level, kinds }: ExpectedDataset, area: LocatedArea): boolean {
  if (area.level === 'desa') return level === 'desa' && (kinds.length === 0 || kinds.includes(area.kind));
  return cellsOf(id, area.code).some(({ state }) => state !== 'not-applicable');
}

function newestFigure(area: LocatedArea, dataset: ExpectedDataset): AreaDataset {
  const newest = observationsOfArea(area.code)
    .filter((each) => dataset.indicators.includes(each.indicator) && tellsSomething(each))
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
    .at(-1);
  return newest
    ? { dataset, newest: newest.period, simulated: isSimulated(newest) }
    : { dataset, simulated: false };
}

function newestCell({ code }: LocatedArea, dataset: ExpectedDataset): AreaDataset {
  const cells = cellsOf(dataset.id, code);
  const last = cells.findLastIndex(({ state }) => state === 'published' || state === 'late');
  const newest = openData('readiness').datasets.find(({ id }) => id === dataset.id)?.periods[last]?.period;
  return { dataset, ...(newest && { newest }), simulated: cells[last]?.simulated === true };
}

function cellsOf(dataset: string, area: string): readonly ReadinessCell[] {
  const { datasets, areas } = openData('readiness');
  const row = indexed(areas, 'area', (all) => new Map(all.map((each) => [each.area, each]))).get(area);
  return row?.cells[datasets.findIndex(({ id }) => id === dataset)] ?? [];
}

import { openData } from '../../collections/openData.ts';
import { areaOf } from '../../collections/vocabulary.ts';
import { SIMULATED_MARK } from '../../model/columns/identityColumns.ts';
import type { BoardFile } from './boardFile.ts';

/** Which data is published, one row for each kecamatan, dataset and period. */
export const readinessFile: BoardFile = {
  path: 'ketersediaan',
  columns: [
    ...['evidence', 'area_code', 'area_name', 'score', 'dataset', 'period', 'due', 'state'],
    ...['villages_present', 'villages_total'],
  ],
  rows: () => {
    const { datasets, areas, region } = openData('readiness');
    return [region, ...areas].flatMap(({ area, score, cells }) =>
      datasets.flatMap(({ id, periods }, at) =>
        periods.flatMap(({ period, due }, index) => {
          const cell = cells[at]?.[index];
          if (!cell || (cell.state === 'not-applicable' && area === region.area)) return [];
          return {
            evidence: cell.simulated ? SIMULATED_MARK : null,
            area_code: area,
            area_name: areaOf(area).name,
            score: score === null ? null : Number(score.toFixed(1)),
            dataset: id,
            period,
            due,
            state: cell.state,
            villages_present: cell.present ?? null,
            villages_total: cell.total ?? null,
          };
        }),
      ),
    );
  },
  simulated: () =>
    openData('readiness').areas.some(({ cells }) => cells.flat().some(({ simulated }) => simulated)),
};

import type { ExpectedDataset } from '../../../src/model/expectedData.ts';
import { periodOf } from '../../../src/model/period.ts';
import { checkSheet } from '../checkSheet.ts';
import type { Checked, Problem } from '../finding.ts';
import { problems } from '../problems.ts';
import type { RowVocabulary } from '../vocabulary.ts';
import { datasetRow } from './datasetSheet.ts';

export const DATASETS = 'datasets.csv';

/** Checks the list of expected datasets. A folder may have none. */
export function checkDatasets(
  files: ReadonlyMap<string, string>,
  { indicators }: Pick<RowVocabulary, 'indicators'>,
): Checked<readonly ExpectedDataset[]> {
  if (!files.has(DATASETS)) return { value: [], findings: [] };
  const { value: rows, findings } = checkSheet(DATASETS, files.get(DATASETS), datasetRow);
  const known = new Set<string>();
  const faults = rows.flatMap(({ row, value: dataset }) => {
    const { id } = dataset;
    const isRepeated = known.has(id);
    known.add(id);
    const found: (Fault | false)[] = [
      isRepeated && ['id', id, problems.duplicateKey],
      ...dataset.indicators.map(
        (one): Fault | false => !indicators.has(one) && ['indicator', one, problems.unknownIndicator],
      ),
      ...rhythmFaults(dataset),
    ];
    return found
      .filter((fault) => fault !== false)
      .map(([column, value, problem]) => ({ file: DATASETS, row, column, value, ...problem }));
  });
  return { value: rows.map(({ value }) => value), findings: [...findings, ...faults] };
}

type Fault = readonly [column: string, value: string, problem: Problem];

/** The first period must be of the rhythm's own unit, and a half-yearly dataset names its two months. */
function rhythmFaults({ rhythm, months, since }: ExpectedDataset): (Fault | false)[] {
  const unit = rhythm === 'half' ? 'month' : rhythm;
  const period = periodOf(since);
  const isOfMonths = period.unit !== 'month' || months.length === 0 || months.includes(period.month);
  return [
    (period.unit !== unit || !isOfMonths) && ['since', since, problems.otherRhythm],
    (months.length === 2) !== (rhythm === 'half') && ['months', months.join('|'), problems.halfMonths],
  ];
}

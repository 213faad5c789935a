import type { Promised } from '../../src/model/commitment.ts';
import { checkSheet } from './checkSheet.ts';
import { commitmentRow } from './commitmentSheet.ts';
import type { Checked } from './finding.ts';
import { problems } from './problems.ts';
import type { RowVocabulary } from './vocabulary.ts';

export const COMMITMENTS = 'commitments.csv';

/** Checks the list of commitments: its form, and that each speaks of a known area and indicator. A folder may have none. */
export function checkCommitments(
  files: ReadonlyMap<string, string>,
  { areas, indicators }: Pick<RowVocabulary, 'areas' | 'indicators'>,
): Checked<readonly Promised[]> {
  if (!files.has(COMMITMENTS)) return { value: [], findings: [] };
  const { value: rows, findings } = checkSheet(COMMITMENTS, files.get(COMMITMENTS), commitmentRow);
  const known = new Set<string>();
  const faults = rows.flatMap(({ row, value: { id, area, indicator } }) => {
    const isRepeated = known.has(id);
    known.add(id);
    const place = { file: COMMITMENTS, row };
    return [
      ...(isRepeated ? [{ ...place, column: 'id', value: id, ...problems.duplicateKey }] : []),
      ...(areas.has(area) ? [] : [{ ...place, column: 'area', value: area, ...problems.unknownArea }]),
      ...(indicator === undefined || indicators.has(indicator)
        ? []
        : [{ ...place, column: 'indicator', value: indicator, ...problems.unknownIndicator }]),
    ];
  });
  return { value: rows.map(({ value }) => value), findings: [...findings, ...faults] };
}

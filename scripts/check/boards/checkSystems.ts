import { z } from 'zod';
import type { ExpectedDataset } from '../../../src/model/expectedData.ts';
import type { ServiceSystem } from '../../../src/model/serviceSystem.ts';
import { filled, said, slug, text } from '../cells.ts';
import { checkSheet } from '../checkSheet.ts';
import type { Checked, Finding, Problem } from '../finding.ts';
import { problems } from '../problems.ts';
import type { RowVocabulary } from '../vocabulary.ts';

export const SYSTEMS = 'systems.csv';

const systemRow: z.ZodType<ServiceSystem> = z
  .object({
    id: slug,
    label_id: filled,
    label_en: filled,
    run_by: filled,
    about_id: filled,
    about_en: filled,
    indicators: filled,
    dataset: text,
    choose_id: text,
    choose_en: text,
  })
  .transform((row) => ({
    id: row.id,
    label: { id: row.label_id, en: row.label_en },
    runBy: row.run_by,
    about: { id: row.about_id, en: row.about_en },
    indicators: row.indicators.split('|'),
    ...(row.dataset && { dataset: row.dataset }),
    ...said('choose', row.choose_id, row.choose_en),
  }));

/** Checks the list of systems beside the prevalence. A folder may have none; no indicator stands in two of them. */
export function checkSystems(
  files: ReadonlyMap<string, string>,
  { indicators }: Pick<RowVocabulary, 'indicators'>,
  datasets: readonly ExpectedDataset[],
): Checked<readonly ServiceSystem[]> {
  if (!files.has(SYSTEMS)) return { value: [], findings: [] };
  const { value: rows, findings } = checkSheet(SYSTEMS, files.get(SYSTEMS), systemRow);
  const known = new Set<string>();
  const faults = rows.flatMap(({ row, value: system }): Finding[] => {
    const fault = (column: string, value: string, problem: Problem): Finding => ({
      ...{ file: SYSTEMS, row, column, value },
      ...problem,
    });
    const repeated = [system.id, ...system.indicators].filter((key) => known.has(key));
    for (const key of [system.id, ...system.indicators]) known.add(key);
    const isUnknown = system.dataset !== undefined && !datasets.some(({ id }) => id === system.dataset);
    return [
      ...repeated.map((key) => fault(key === system.id ? 'id' : 'indicators', key, problems.duplicateKey)),
      ...system.indicators
        .filter((id) => !indicators.has(id))
        .map((id) => fault('indicators', id, problems.unknownIndicator)),
      ...(isUnknown ? [fault('dataset', system.dataset ?? '', problems.unknownDataset)] : []),
    ];
  });
  return { value: rows.map(({ value }) => value), findings: [...findings, ...faults] };
}

import { checkSources } from '../../scripts/check/checkSources.ts';
import { deriveDataset } from '../../scripts/derive/deriveDataset.ts';
import type { Sources } from '../../scripts/read/sources.ts';
import { ledgerOf } from '../../scripts/write/ledgerOf.ts';
import { outputsOf } from '../../scripts/write/outputsOf.ts';
import { rowsSetAside } from '../../scripts/write/rowsSetAside.ts';
import { type Column, publicationOf } from '../fixtures/sources.ts';

/** The whole pipeline between reading and writing. */
export function build(sources: Sources) {
  const { dataset, findings } = checkSources(sources);
  if (!dataset) throw new Error('region.json is sound');
  const derived = deriveDataset(dataset);
  const all = [...findings, ...derived.findings];
  return {
    ...derived,
    findings: all,
    outputs: outputsOf(
      dataset,
      derived,
      ledgerOf(dataset, derived, all),
      rowsSetAside(dataset, derived, all),
      sources,
    ),
  };
}

const columns: readonly Column[] = [
  ['kode', 'area.code'],
  ['periode', 'period'],
  ['sasaran', 'target-population'],
  ['diukur', 'measured'],
  ['stunting', 'stunted'],
  ['persen', 'prevalence'],
  ['input', 'entered-at'],
];
const HEADER = 'kode,periode,sasaran,diukur,stunting,persen,input';
export const weighing = (rows: readonly string[], more: Partial<Parameters<typeof publicationOf>[0]> = {}) =>
  publicationOf({ columns, csv: [HEADER, ...rows].join('\n'), ...more });

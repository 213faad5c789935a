import type { Area } from '../../src/model/area.ts';
import type { FigureChange } from '../../src/model/figureChange.ts';
import type { LedgerEntry, RowSetAside } from '../../src/model/ledger.ts';
import type { Statement } from '../../src/model/observation.ts';
import type { ReleaseManifest } from '../../src/model/release.ts';
import type { Audit } from '../audit/auditDisclosure.ts';
import type { Dataset } from '../check/checkSources.ts';
import { areaPaths } from '../derive/areaPaths.ts';
import type { Derived } from '../derive/deriveDataset.ts';
import type { Sources } from '../read/sources.ts';
import { releasesOutput } from '../release/releasesOutput.ts';
import { canonicalJson } from './canonicalJson.ts';
import { textsIn } from './textsIn.ts';

/** Name and text of every file of the open data. */
export type Outputs = ReadonlyMap<string, string>;

/**
 * The canonical open data: what the site reads and what anybody may download. Of the English sentences only those whose
 * Indonesian stands in it, so that production does not speak of what it holds back.
 */
export function outputsOf(
  { vocabulary, publications }: Dataset,
  { observations, statements, series, contradictions, commitments, boards, funnels, audit }: Derived,
  ledger: readonly LedgerEntry[],
  setAside: readonly RowSetAside[],
  { boundaries }: Sources,
  manifests: readonly ReleaseManifest[] = [],
  changes: readonly FigureChange[] = [],
): Outputs {
  const { region, areas, indicators, programmes, targets, english } = vocabulary;
  const paths = areaPaths(areas, region.area);
  const located = [...areas.values()].map((area): Area & { path?: string } => {
    const path = paths.get(area.code);
    return path === undefined ? area : { ...area, path };
  });
  const named = new Set([...observations, ...statements].map(({ programme }) => programme));
  const simulated = publications.some(({ evidence }) => evidence === 'simulated');
  const published = {
    areas: located,
    indicators: [...indicators.values()],
    programmes: [...programmes.values()].filter(({ id }) => named.has(id)),
    targets,
    publications,
    observations,
    statements: statements.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    contradictions,
  };
  const json: Record<string, unknown> = {
    region: { ...region, simulated },
    ...published,
    releases: releasesOutput(published, region.asOf, manifests),
    changes,
    series,
    commitments,
    ...boards,
    funnels,
    ledger,
    setAside,
    audit: summaryOf(audit),
  };
  const texts = textsIn(json);
  json['english'] = Object.fromEntries(
    english.filter(({ id }) => texts.has(id)).map(({ id, en }) => [id, en]),
  );
  return new Map([
    ...Object.entries(json).map(([name, value]) => [`${name}.json`, canonicalJson(value)] as const),
    ...[...boundaries].map(([name, text]) => [`boundaries/${name}`, text] as const),
  ]);
}

/** The audit without the counts that it would name. */
function summaryOf({ suppressed, attacked, required, fewest }: Audit) {
  return { suppressed, attacked, required, fewest };
}

/** File, then content: the order of rows in a file makes no difference. */
function orderOf({ file, row: _row, ...content }: Statement): string {
  return `${file}\n${JSON.stringify(content)}`;
}

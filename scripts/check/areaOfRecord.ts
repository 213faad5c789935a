import type { Area, AreaLevel } from '../../src/model/area.ts';
import type { AreaFound } from './areaIndex.ts';
import { areaProblem } from './areaProblem.ts';
import { problems } from './problems.ts';
import type { DataRecord } from './record.ts';
import type { RowVocabulary } from './vocabulary.ts';

/** What names an area, the surest first. */
const NAMING = ['area.code', 'area.bps-code', 'area.name'];

/** The area that a row names by code, or by name within its parent; notes a fault where it names none. */
export function areaOfRecord(
  record: DataRecord,
  level: AreaLevel | undefined,
  { areas, index, region }: RowVocabulary,
): Area | undefined {
  const concept = NAMING.find((word) => record.text(word) !== '');
  if (!concept) {
    record.fault(NAMING.find((word) => record.has(word)) ?? 'area.code', problems.missing);
    return undefined;
  }
  const text = record.text(concept);
  if (!isInRegion(record, index, region.area)) {
    record.fault('area.region', problems.outsideRegion);
    return undefined;
  }
  if (concept === 'area.name') {
    return settle(record, concept, index.byName(text, level, record.text('area.parent')), areas);
  }
  const area = index.byCode(text) ?? index.byBpsCode(text);
  if (area) return isSameName(record, area, index) ? area : contradict(record, area, index, areas);
  const isOutside =
    region.area !== undefined && !text.replaceAll('.', '').startsWith(region.area.replaceAll('.', ''));
  if (isOutside && /^\d{2}/.test(text)) record.fault(concept, problems.outsideRegion);
  else settle(record, concept, { kind: 'unknown', candidates: index.nearCode(text) }, areas);
  return undefined;
}

function settle(
  record: DataRecord,
  concept: string,
  found: AreaFound,
  areas: ReadonlyMap<string, Area>,
): Area | undefined {
  if (found.kind === 'found') return found.area;
  const place = found.kind === 'unknown-parent' ? 'area.parent' : concept;
  record.fault(place, areaProblem(found, areas));
  return undefined;
}

/** Lists with invented codes are about: a name beside the code must not be that of another area. */
function isSameName(record: DataRecord, area: Area, index: RowVocabulary['index']): boolean {
  const name = record.text('area.name');
  if (name === '' || name === area.name) return true;
  const found = index.byName(name, area.level, '');
  if (found.kind === 'found') return found.area === area;
  return found.kind !== 'ambiguous' || found.candidates.includes(area);
}

function contradict(
  record: DataRecord,
  area: Area,
  index: RowVocabulary['index'],
  areas: ReadonlyMap<string, Area>,
): undefined {
  const found = index.byName(record.text('area.name'), area.level, '');
  const named = found.kind === 'found' ? [found.area] : found.candidates;
  record.fault('area.name', areaProblem({ kind: 'ambiguous', candidates: [area, ...named] }, areas));
}

/** True where a row of a wider table belongs to the kabupaten that this is about. */
function isInRegion(record: DataRecord, index: RowVocabulary['index'], region: string | undefined): boolean {
  const text = record.text('area.region');
  if (text === '' || region === undefined) return true;
  const found = index.byName(text, 'kabupaten', '');
  const area =
    index.byCode(text) ?? index.byBpsCode(text) ?? (found.kind === 'found' ? found.area : undefined);
  return area?.code === region;
}

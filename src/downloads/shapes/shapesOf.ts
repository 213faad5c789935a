import { fileRowsOfMap } from '../../collections/areaRows.ts';
import { type BoundaryOrigin, boundaryOf, type MappedLevel } from '../../collections/boundaries.ts';
import { fileRow, SIMULATED_MARK } from '../../collections/fileRow.ts';
import { mapRows } from '../../collections/mapRows.ts';
import type { LocatedArea } from '../../collections/openData.ts';
import { newestRelease } from '../../collections/releases.ts';
import { siteBase } from '../../collections/siteBase.ts';
import { childrenOf, region } from '../../collections/vocabulary.ts';
import { headlineOf } from '../../components/area/headline.ts';
import type { ShapeArea, ShapeFile } from '../../files/shapes/shapeFile.ts';
import { t as sentences } from '../../i18n/here.ts';
import type { FileRow } from '../../model/fileRow.ts';
import type { Subject } from '../subject.ts';

const t = sentences.shapes;

/** A page that has areas with a shape. */
export type ShapedSubject = Extract<Subject, { kind: 'area' | 'map' | 'service' }>;

/** True where a page has areas with a shape: a service only where it is mapped. */
export const isShaped = (subject: Subject): subject is ShapedSubject =>
  subject.kind === 'service' ? subject.map !== undefined : subject.kind === 'area' || subject.kind === 'map';

/**
 * The areas of a page with their shapes: of a map all of them; of a kecamatan its own outline and its desa; of a desa
 * itself. Each has the row that the page tells of it and where its boundary comes from; empty columns are left out.
 */
export function shapesOf(subject: ShapedSubject): ShapeFile {
  const level = subject.kind === 'map' ? subject.level : subject.kind === 'service' ? 'kecamatan' : 'desa';
  const { topology, source } = boundaryOf(level);
  const areas = areasOf(subject).map(({ level, row }) => shapeArea(level, row, source));
  const simulated = areas.some(({ properties }) => properties['evidence'] === SIMULATED_MARK);
  const [released] = areas.flatMap(({ properties }) => properties['release'] ?? []);
  const release = released === undefined ? undefined : newestRelease();
  const base = siteBase();
  return {
    about: {
      ...(simulated && { simulation: t.mark }),
      title: subject.title,
      site: region().title,
      ...(base !== undefined && { page: `${base}${subject.path}/` }),
      ...(release && { release: release.id, release_address: release.address }),
      as_of: region().asOf,
      licence: t.licence,
      ...boundaryWords(source),
      ...(source.url !== undefined && { boundary_url: source.url }),
    },
    areas,
    boundaries: topology,
  };
}

interface Shaped {
  readonly level: MappedLevel;
  readonly row: FileRow;
}

function areasOf(subject: ShapedSubject): readonly Shaped[] {
  if (subject.kind === 'map') return subject.rows().map((row) => ({ level: subject.level, row }));
  if (subject.kind === 'service') {
    return (subject.map ? fileRowsOfMap(subject.map) : []).map((row) => ({ level: 'kecamatan', row }));
  }
  const { area } = subject;
  if (area.level !== 'kecamatan') return [{ level: 'desa', row: headlineRow(area) }];
  const desa = mapRows(childrenOf(area.code, 'desa'), 'registry');
  const asked = { indicator: desa.indicator, period: desa.period };
  return [
    { level: 'kecamatan', row: headlineRow(area) },
    ...desa.rows.map(({ area: each, observation }) => ({
      level: 'desa' as const,
      row: fileRow(each, observation, asked),
    })),
  ];
}

/** The row that the headline of an area's page is written from. */
function headlineRow(area: LocatedArea): FileRow {
  return fileRow(area, headlineOf(area).latest, { indicator: region().indicator, period: undefined });
}

function shapeArea(level: MappedLevel, row: FileRow, source: BoundaryOrigin): ShapeArea {
  const filled = Object.entries(row).flatMap(([name, cell]) =>
    cell === null ? [] : [[name, cell] as const],
  );
  const properties = { ...Object.fromEntries(filled), ...boundaryWords(source) };
  return { code: row.area_code ?? '', level, properties };
}

function boundaryWords({ kind, title, licence }: BoundaryOrigin): Readonly<Record<string, string>> {
  return { boundary: t.boundary[kind], boundary_source: title, boundary_licence: licence };
}

import type { MappedLevel } from '../../collections/boundaries.ts';
import { type MapRows, mapRows } from '../../collections/mapRows.ts';
import { hasValue, isSimulated, observationsOf } from '../../collections/observations.ts';
import type { LocatedArea } from '../../collections/openData.ts';
import { areaOf, childrenOf, region, regionArea } from '../../collections/vocabulary.ts';
import { type Subject, subjects } from '../../downloads/subject.ts';
import { fullName } from '../../i18n/format/names.ts';
import { t as sentences } from '../../i18n/here.ts';
import { kindsOf } from '../area/kindsOf.ts';
import type { MapForm } from '../map/mapLabels.ts';

const t = sentences.embed;

/** A map or chart that stands alone in a frame of another site. */
export interface Embed {
  /** Path inside the site with its final slash: `sematan/kecamatan/silo/`. */
  readonly path: string;
  /** Path of the page that it is taken from, with its final slash. */
  readonly page: string;
  readonly title: string;
  readonly simulated: boolean;
  /** Height of a frame that shows it whole on a phone, px. */
  readonly height: number;
  readonly view: EmbeddedMap | EmbeddedTrend;
}

/** A map: of a page of its own, or of the desa around or in an area. */
export interface EmbeddedMap {
  readonly kind: 'map';
  readonly map: MapRows;
  readonly level: MappedLevel;
  readonly form: MapForm;
  readonly noun: string;
  /** The area whose page it is taken from; drawn with a heavy edge where it is one of the map. */
  readonly area?: LocatedArea;
}

/** The region's trend, or that of an area. */
export interface EmbeddedTrend {
  readonly kind: 'trend';
  readonly area?: LocatedArea;
}

/** Where everything that stands in frames lies. */
const FOLDER = 'sematan';
/** Heights of frames, px: a map about as high as wide, two charts below each other, one small chart. */
const HEIGHTS = { map: 680, trend: 1040, areaTrend: 560 };

/** Everything that can be embedded. */
export const embeds = (): readonly Embed[] => subjects().flatMap(embedsOf);

/**
 * What of a page can be embedded: its map, and its trend where it has one. That of an area lies at
 * `sematan/tren/<area>/`, where no desa can be called the same.
 */
export function embedsOf(subject: Subject): readonly Embed[] {
  const page = `${subject.path}/`;
  const base = { page, path: `${FOLDER}/${page}` };
  switch (subject.kind) {
    case 'area':
      return [
        areaMap(subject.area, base),
        ...areaTrends(subject.area, { page, path: `${FOLDER}/tren/${page}` }),
      ];
    case 'map': {
      const { map, level, title } = subject;
      const form = level === 'desa' ? 'dense' : 'region';
      const view = { kind: 'map' as const, map, level, form, noun: nounOf(level) } as const;
      const { simulated } = map;
      return [{ ...base, title: t.title.map(title), simulated, height: HEIGHTS.map, view }];
    }
    case 'trend':
      return [
        {
          ...base,
          title: t.title.trend(regionArea().name),
          simulated: false,
          height: HEIGHTS.trend,
          view: { kind: 'trend' },
        },
      ];
    case 'comparison':
    case 'service':
      return [];
  }
}

function areaMap(area: LocatedArea, base: Pick<Embed, 'path' | 'page'>): Embed {
  const isDesa = area.level === 'desa';
  const desa = childrenOf(isDesa ? (area.parent ?? '') : area.code, 'desa');
  const map = mapRows(desa, 'registry');
  const noun = kindsOf(desa);
  const name = fullName(area);
  const title = isDesa
    ? t.title.desa(name, fullName(areaOf(area.parent ?? '')))
    : t.title.kecamatan(name, noun);
  const view = { kind: 'map', map, level: 'desa', form: 'closeUp', noun, area } as const;
  return { ...base, title, simulated: map.simulated, height: HEIGHTS.map, view };
}

/** The trend of an area, where any weighing has a figure. */
function areaTrends(area: LocatedArea, base: Pick<Embed, 'path' | 'page'>): readonly Embed[] {
  const weighings = observationsOf(area.code, region().indicator, 'registry');
  if (!weighings.some(hasValue)) return [];
  const title = t.title.areaTrend(fullName(area), fullName(areaOf(area.parent ?? '')));
  const simulated = weighings.some(isSimulated);
  return [{ ...base, title, simulated, height: HEIGHTS.areaTrend, view: { kind: 'trend', area } }];
}

function nounOf(level: MappedLevel): string {
  const { kecamatan, desa, province } = sentences.maps;
  return { kecamatan, desa, kabupaten: province }[level].noun;
}

import areas from './areas.css?inline';
import base from './base.css?inline';
import boards from './boards.css?inline';
import chart from './chart.css?inline';
import choices from './choices.css?inline';
import cite from './cite.css?inline';
import columns from './columns.css?inline';
import compare from './compare.css?inline';
import embed from './embed.css?inline';
import embedCode from './embedCode.css?inline';
import explorer from './explorer.css?inline';
import figures from './figures.css?inline';
import header from './header.css?inline';
import layout from './layout.css?inline';
import letter from './letter.css?inline';
import lines from './lines.css?inline';
import map from './map.css?inline';
import mapKey from './mapKey.css?inline';
import mapNameColours from './mapNameColours.css?inline';
import mapNames from './mapNames.css?inline';
import mapZoom from './mapZoom.css?inline';
import measures from './measures.css?inline';
import print from './print.css?inline';
import promises from './promises.css?inline';
import services from './services.css?inline';
import share from './share.css?inline';
import sheet from './sheet.css?inline';
import sheetKecamatan from './sheetKecamatan.css?inline';
import sheetMap from './sheetMap.css?inline';
import sides from './sides.css?inline';
import spread from './spread.css?inline';
import story from './story.css?inline';
import table from './table.css?inline';
import tableKinds from './tableKinds.css?inline';
import tokens from './tokens.css?inline';
import trust from './trust.css?inline';

const OPTIONAL = {
  areas,
  boards,
  letter,
  figures,
  map: map + mapKey + mapNames + mapNameColours,
  /** Rows and columns alone; `table` adds bars, wide tables and lists of figures. */
  rows: table,
  table: table + tableKinds,
  chart,
  sheet: sheet + sheetMap + sheetKecamatan,
  services,
  sides,
  promises,
  spread,
  story,
  lines,
  share: share + embedCode,
  trust,
  cite,
  embed,
  compare: choices + compare,
  explorer: map + mapKey + mapNames + mapZoom + measures + choices + explorer,
};

/** Parts of the stylesheet that only some pages need. */
export type StylePart = keyof typeof OPTIONAL | 'columns';

/**
 * The stylesheet of a page: what every page has, with the parts it names.
 * @param targetAt where the target lies on a scale from its start, as a share of its length, 0–1
 */
export function stylesheet(parts: readonly StylePart[], targetAt: number): string {
  const scale = `:root{--target-at:${Number((100 * targetAt).toFixed(2))}%}`;
  // Before print, which hides and narrows some of them.
  const early = parts.includes('columns') ? columns : '';
  const later = parts.map((part) => (part === 'columns' ? '' : OPTIONAL[part]));
  return [tokens, scale, base, header, layout, early, print, ...later].join('');
}

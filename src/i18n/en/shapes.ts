import type { shapes as indonesian } from '../id/shapes.ts';

/** Words inside files of shapes. */
export const shapes: typeof indonesian = {
  labels: { geojson: 'GeoJSON', topojson: 'TopoJSON' },
  boundary: { approximate: 'approximate boundary, not official', official: 'official boundary' },
  mark: 'SIMULATED: invented figures, not measured; do not quote',
  licence: 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/',
};

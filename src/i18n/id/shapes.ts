/** Words inside files of shapes. */
export const shapes = {
  labels: { geojson: 'GeoJSON', topojson: 'TopoJSON' },
  boundary: { approximate: 'batas perkiraan, bukan batas resmi', official: 'batas resmi' },
  mark: 'SIMULASI: angka rekaan, bukan hasil ukur; jangan dikutip',
  licence: 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/',
};

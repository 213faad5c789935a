import { cutTopology } from './cutTopology.ts';
import type { ShapeFile } from './shapeFile.ts';

/** Areas as TopoJSON of five decimals, one area a line; what the file is stands in front, as members of its own. */
export function writeTopojson(file: ShapeFile): string {
  const { objects, arcs, ...head } = cutTopology(file);
  const levels = Object.entries(objects).map(([level, { type, geometries }]) => {
    const lines = geometries.map((geometry) => JSON.stringify(geometry)).join(',\n');
    return `${JSON.stringify(level)}:{"type":"${type}","geometries":[\n${lines}\n]}`;
  });
  const start = JSON.stringify({
    type: head.type,
    ...file.about,
    bbox: head.bbox,
    transform: head.transform,
  });
  return `${start.slice(0, -1)},"objects":{${levels.join(',\n')}},\n"arcs":${JSON.stringify(arcs)}}\n`;
}

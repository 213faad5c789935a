import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { cutTopology } from './cutTopology.ts';
import { STEPS } from './roundArcs.ts';
import type { ShapeFile } from './shapeFile.ts';
import { windRings } from './windRings.ts';

/**
 * Areas as GeoJSON (RFC 7946): WGS 84, at most five decimals, right-hand rule, one area a line in the order of the
 * file; what the file is stands in front, as members of its own.
 */
export function writeGeojson(file: ShapeFile): string {
  const topology = cutTopology(file);
  const features = Object.values(topology.objects).flatMap((level) => feature(topology, level).features);
  const byCode = new Map(features.map((each) => [String(each.id), each]));
  const lines = file.areas.map(({ code, properties }) => {
    const geometry = byCode.get(code)?.geometry;
    const isShape = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
    const written: Feature<Geometry | null> = {
      type: 'Feature',
      id: code,
      properties,
      geometry: isShape ? wound(geometry) : null,
    };
    return JSON.stringify(written);
  });
  const start = JSON.stringify({ type: 'FeatureCollection', ...file.about, bbox: topology.bbox });
  return `${start.slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}

function wound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: windRings(geometry.coordinates.map(exact)) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => windRings(rings.map(exact))) };
}

/** A ring with the noise of multiplication gone. */
function exact(ring: readonly Position[]): Position[] {
  return ring.map((position) => position.map((degrees) => Math.round(degrees * STEPS) / STEPS));
}

import type { GeometryCollection, MultiPolygon, NullObject, Polygon, Topology } from 'topojson-specification';
import { roundArcs, STEPS } from './roundArcs.ts';
import type { ShapeArea, ShapeFile } from './shapeFile.ts';

type Words = ShapeArea['properties'];
type Shape = Polygon<Words> | MultiPolygon<Words> | NullObject;
/** Arcs of a polygon or of many. */
type ArcTree = number | readonly ArcTree[];

/** A topology of a file's areas alone. */
export interface CutTopology extends Topology {
  readonly objects: Record<string, GeometryCollection<ShapeArea['properties']>>;
}

/**
 * The topology of a file's areas alone, with the arcs that they use, at five decimals; shared edges stay shared, and
 * each area has its properties, and no shape where its boundary is not known.
 */
export function cutTopology({ areas, boundaries }: ShapeFile): CutTopology {
  const rounded = roundArcs(boundaries);
  const numbers = new Map<number, number>();
  const shapes = areas.map((area) => shapeOf(area, boundaries));
  for (const arc of shapes.flatMap((shape) => (shape.type === null ? [] : leaves(shape.arcs)))) {
    const whole = arc < 0 ? ~arc : arc;
    if (!numbers.has(whole)) numbers.set(whole, numbers.size);
  }
  const renumber = (arc: number) => (arc < 0 ? ~(numbers.get(~arc) ?? 0) : (numbers.get(arc) ?? 0));
  const used = [...numbers.keys()].map((arc) => rounded[arc] ?? []);
  const points = used.flat();
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const [left, bottom] = [Math.min(...lons), Math.min(...lats)];
  const levels = Map.groupBy(shapes, (_, i) => areas[i]?.level ?? '');
  return {
    type: 'Topology',
    bbox: [left / STEPS, bottom / STEPS, Math.max(...lons) / STEPS, Math.max(...lats) / STEPS],
    transform: { scale: [1 / STEPS, 1 / STEPS], translate: [left / STEPS, bottom / STEPS] },
    objects: Object.fromEntries(
      [...levels].map(([level, members]) => [
        level,
        {
          type: 'GeometryCollection' as const,
          geometries: members.map((shape) => renumbered(shape, renumber)),
        },
      ]),
    ),
    arcs: used.map((arc) => {
      let [x, y] = [left, bottom];
      return arc.map(([lon, lat]) => {
        const step = [lon - x, lat - y];
        [x, y] = [lon, lat];
        return step;
      });
    }),
  };
}

function shapeOf({ code, level, properties }: ShapeArea, { objects }: Topology): Shape {
  const object = objects[level];
  const found = object?.type === 'GeometryCollection' ? object.geometries : [];
  const shape = found.find(({ id }) => String(id) === code);
  if (shape?.type === 'Polygon') return { type: 'Polygon', id: code, properties, arcs: shape.arcs };
  if (shape?.type !== 'MultiPolygon') return { type: null, id: code, properties };
  return { type: 'MultiPolygon', id: code, properties, arcs: shape.arcs };
}

function renumbered(shape: Shape, renumber: (arc: number) => number): Shape {
  const rings = (arcs: readonly (readonly number[])[]) => arcs.map((ring) => ring.map(renumber));
  if (shape.type === null) return shape;
  return shape.type === 'Polygon'
    ? { ...shape, arcs: rings(shape.arcs) }
    : { ...shape, arcs: shape.arcs.map(rings) };
}

function leaves(tree: ArcTree): readonly number[] {
  return typeof tree === 'number' ? [tree] : tree.flatMap(leaves);
}

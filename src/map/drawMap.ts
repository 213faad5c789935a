import type { Topology } from 'topojson-specification';
import { bendArcs } from './arcs/bendArcs.ts';
import { meshPath } from './arcs/meshPath.ts';
import { shareArcs } from './arcs/shareArcs.ts';
import { drawArea } from './drawArea.ts';
import type { DrawnInset, Inset } from './inset/inset.ts';
import { layOut } from './inset/layOut.ts';
import { type LabelPoint, labelPoint } from './labels/labelPoint.ts';
import type { Polygon } from './point.ts';
import { selectAreas } from './project/selectAreas.ts';

export interface MapOptions {
  /** Only these areas: a close-up without its neighbours. */
  readonly codes?: ReadonlySet<string>;
  /** Width of the drawing; its units are the map units of all other options. */
  readonly width: number;
  /** Height that the drawing must not exceed; else it follows from the width. */
  readonly maxHeight?: number;
  /** Radius of rounded corners, for approximate boundaries; 0 draws them as they come. */
  readonly rounding: number;
  /** Points that span less than its square are dropped; 0 keeps all. */
  readonly tolerance: number;
  /** Code of the area above: asks for the lines between areas whose parents differ. */
  readonly parentOf?: (code: string) => string;
  /** Areas whose whole edge is asked for as one line, each stretch once (`marked`): for a dotted outline. */
  readonly marked?: ReadonlySet<string>;
  /** Land far off that is drawn nearer, in a frame. */
  readonly insets?: readonly Inset[];
}

export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  /** Path data of each area, sorted by code. */
  readonly shapes: readonly { readonly code: string; readonly d: string }[];
  /** Outer edge of all areas together. */
  readonly outline: string;
  /** Lines between areas whose parents differ; absent without `parentOf`. */
  readonly borders?: string;
  /** Edges of the marked areas; absent without `marked`. */
  readonly marked?: string;
  /** Where each area is labelled, by code: not in an inset, unless all of it lies there. */
  readonly points: ReadonlyMap<string, LabelPoint>;
  /** Largest part of each area as drawn, by code, for `placeLabels`. */
  readonly polygons: ReadonlyMap<string, Polygon>;
  /** Frames of the insets that have something in them. */
  readonly insets: readonly DrawnInset[];
}

/**
 * Draws the areas of a topology as SVG path data on whole map units, with shared edges kept shared.
 * @throws where the object, an area or its polygon is missing
 */
export function drawMap(topology: Topology, objectName: string, options: MapOptions): DrawnMap {
  const { codes, width, maxHeight, rounding, tolerance, parentOf, marked, insets = [] } = options;
  const selected = selectAreas(topology, objectName, codes);
  const layout = layOut(selected, insets, width, maxHeight);
  const projected = layout.areas;
  const frames = layout.insets.map(({ frame }) => frame);
  const shared = shareArcs(projected, tolerance);
  const arcs = bendArcs(shared.arcs, rounding);
  const drawn = projected.map((area, i) => ({
    code: area.id,
    ...drawArea(shared.areas[i]?.arcs ?? [], arcs, area, frames),
  }));
  return {
    width,
    height: layout.height,
    shapes: drawn.map(({ code, d }) => ({ code, d })),
    outline: meshPath(shared, arcs, (a, b) => a === b),
    ...(parentOf && { borders: meshPath(shared, arcs, (a, b) => parentOf(a) !== parentOf(b)) }),
    ...(marked && { marked: meshPath(shared, arcs, (a, b) => marked.has(a) || marked.has(b)) }),
    points: new Map(drawn.map(({ code, polygon }) => [code, labelPoint(polygon)])),
    polygons: new Map(drawn.map(({ code, polygon }) => [code, polygon])),
    insets: layout.insets,
  };
}

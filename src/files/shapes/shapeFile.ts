import type { Topology } from 'topojson-specification';

/** Plain words beside the shapes, by the name of their member: title, source, licence. */
export type ShapeWords = Readonly<Record<string, string>>;

/** An area of a file of shapes. */
export interface ShapeArea {
  /** Code of the area, which the boundaries have as its `id`. */
  readonly code: string;
  /** Object of the topology that it is in: `desa`. */
  readonly level: string;
  readonly properties: Readonly<Record<string, string | number>>;
}

/** What is written as GeoJSON or TopoJSON. */
export interface ShapeFile {
  /** What the whole file is, in the order in which it is written. */
  readonly about: ShapeWords;
  readonly areas: readonly ShapeArea[];
  /** Boundaries of these areas and others, quantized or not, in degrees of WGS 84. */
  readonly boundaries: Topology;
}

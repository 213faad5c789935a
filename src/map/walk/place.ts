/** A stop of a walk over a map: its middle in map units, and the indices of the areas that share a border with it. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly neighbours: readonly number[];
}

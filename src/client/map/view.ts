/** Which part of a map is shown: its middle in map units, and how many times larger than the whole. Finite numbers. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** An area of a map as it is talked about. */
export interface NamedFigure {
  readonly name: string;
  /** "16,2%", "naik 2,1 poin", or why there is no figure: "belum melapor". */
  readonly words: string;
}

/** What a map shows, for a sentence about it. */
export interface MapFacts {
  /** "desa dan kelurahan". */
  readonly noun: string;
  readonly total: number;
  /** How many have a figure. */
  readonly valued: number;
  readonly lowest?: NamedFigure | undefined;
  readonly highest?: NamedFigure | undefined;
  /** A line in words: "14% atau lebih"; absent for measures without one. */
  readonly line?: string | undefined;
  /** How many reach the line. */
  readonly reaching: number;
  /** How many of those hang together by shared borders in the largest group. */
  readonly cluster: number;
  /** Where it lies: eighths of a turn clockwise from the east, -1 for the middle. */
  readonly part: number;
  /** Up to three names of it, the highest first. */
  readonly names: readonly string[];
  /** The area above, where all of it lies in one. */
  readonly parent?: string | undefined;
  /** Words for each state without figure, and how many areas are in it, most first. */
  readonly states: readonly (readonly [words: string, count: number])[];
}

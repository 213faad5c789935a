import type { State } from '../../model/observation.ts';

/** One period of a line. */
export interface LinePoint {
  /** Middle of the period in years (2024-08 → 2024.625). */
  readonly x: number;
  readonly state: State;
  /** The figure, percent, 0–100; only where the state is `value`. */
  readonly value?: number;
  /** Limits of the 95% interval, percent. */
  readonly low?: number;
  readonly high?: number;
  /** True where too few children were measured: the outline of the mark is dotted. */
  readonly lowCoverage: boolean;
}

/** One area over time. */
export interface ChartLine {
  readonly id: string;
  /** Name lettered at the end of the line; names of two places that share one are told apart by the caller. */
  readonly label: string;
  readonly simulated: boolean;
  /** False where the points may not be joined, because their denominators changed. */
  readonly joined: boolean;
  /** In order of time. */
  readonly points: readonly LinePoint[];
}

/** What {@link lineChart} draws. */
export interface LineChart {
  /** Width in px of the room that the drawing has. Text keeps its size at any width; draw again when it changes. */
  readonly width: number;
  /** One to four lines, in the order in which they take their colour, dash and mark. */
  readonly lines: readonly ChartLine[];
  /** The dashed target with the words at its end. */
  readonly target: { readonly value: number; readonly label: string };
  /** Targets of other years, as points of their own at `x` in years; never joined. */
  readonly steps?: readonly { readonly x: number; readonly value: number; readonly label: string }[];
  /** Top of the scale, percent; raised to the next ten where a figure or an interval exceeds it. */
  readonly yMax: number;
  /** Every period of the axis as the years of its middle, ascending, also those without a figure. */
  readonly periods: readonly number[];
  /** The chosen period and how it is said: a band behind the lines, its intervals heavy. */
  readonly at?: { readonly x: number; readonly label: string };
  /** Every figure in words, for those who do not see the drawing. */
  readonly description: string;
  /** Writes a percentage without its unit, as it stands at the end of a line: 18.22 → "18,2". */
  readonly format: (percent: number) => string;
  readonly texts: {
    /** Written after the topmost number of the scale: "%". */
    readonly unit: string;
    /** Marks invented figures inside the picture: "simulasi". */
    readonly simulation: string;
  };
}

/** A point with a figure to draw as a mark. */
export type ValuePoint = LinePoint & { readonly value: number };

/** True where the point has a figure of its own, not only a limit. */
export function hasFigure(point: LinePoint): point is ValuePoint {
  return point.value !== undefined;
}

import type { FunnelLimits, FunnelPosition } from '../../model/funnel.ts';
import type { ChartTexts } from '../trend/trend.ts';

/** An area in a funnel plot. */
export interface FunnelDot {
  readonly name: string;
  /** Children measured there. */
  readonly n: number;
  /** Percent, 0–100. */
  readonly value: number;
  readonly position: FunnelPosition;
  /** Percentage points beyond the nearer outer limit; negative between the two. */
  readonly beyond: number;
}

/** What {@link funnelChart} draws. */
export interface FunnelPlot {
  /** Narrowest width in px it is laid out for; it stretches to wider ones while its text stays as it is. */
  readonly width: number;
  /** Height in px, numbers and title of the axis included. */
  readonly height: number;
  /** Top of the scale, percent; raised to the next ten where a value or a limit exceeds it. */
  readonly yMax: number;
  readonly dots: readonly FunnelDot[];
  /** Limits by number of children, ascending. */
  readonly curve: readonly (FunnelLimits & { readonly n: number })[];
  /** Percentage of all areas together. */
  readonly overall: { readonly value: number; readonly label: string };
  readonly target: { readonly value: number; readonly label: string };
  /** Lettered at the limits where there is room. */
  readonly limits: { readonly inner: string; readonly outer: string };
  readonly axis: { readonly title: string; readonly format: (n: number) => string };
  /** Most areas that are named in the picture, those farthest out first. */
  readonly names: number;
  readonly simulated: boolean;
  /** Class beside that of every chart: which screens the rendering is for. */
  readonly screens: 'sempit' | 'luas';
  /** Makes the ids of title and description unique on a page. */
  readonly idPrefix: string;
  readonly title: string;
  readonly description: string;
  readonly texts: ChartTexts;
}

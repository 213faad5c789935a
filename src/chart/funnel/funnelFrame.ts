import { scaleLinear } from 'd3';
import { scaleTop } from '../scaleTop.ts';
import type { Frame } from '../trend/frame.ts';
import type { FunnelPlot } from './funnel.ts';

/** Room above the scale for its top number, and below it for the numbers and the title of the axis, px. */
const TOP = 12;
const BOTTOM = 42;

/** Lays out the plotting area: children measured from none, percent from 0 to the top of the scale. */
export function funnelFrame({ width, height, yMax, dots, curve, target }: FunnelPlot): Frame {
  const limits = curve.flatMap(({ limits998 }) => [limits998.high]);
  const yTop = scaleTop([...dots.map(({ value }) => value), ...limits, target.value], yMax);
  const largest = Math.max(1, ...curve.map(({ n }) => n));
  const bottom = height - BOTTOM;
  return {
    left: 0,
    right: width,
    top: TOP,
    bottom,
    x: scaleLinear([0, largest * 1.04], [0, width]),
    y: scaleLinear([0, yTop], [bottom, TOP]),
    yTop,
  };
}

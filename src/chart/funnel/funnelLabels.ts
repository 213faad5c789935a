import { type Box, type Label, labelBox, overlap, type Spot, textBox } from '../labels/box.ts';
import { freeSpot } from '../labels/freeSpot.ts';
import type { Frame } from '../trend/frame.ts';
import type { FunnelPlot } from './funnel.ts';
import { funnelObstacles } from './funnelObstacles.ts';

/** Right, left, above and below a dot, then a little farther; px. */
function spotsAround(x: number, y: number): readonly Spot[] {
  return [
    { x, y: y + 4.5, dx: 8, anchor: 'start' },
    { x, y: y + 4.5, dx: -8, anchor: 'end' },
    { x, y: y - 8, dx: 0, anchor: 'middle' },
    { x, y: y + 18, dx: 0, anchor: 'middle' },
    { x, y: y - 6, dx: 5, anchor: 'start' },
    { x, y: y + 15, dx: 5, anchor: 'start' },
    { x, y: y - 6, dx: -5, anchor: 'end' },
    { x, y: y + 15, dx: -5, anchor: 'end' },
  ];
}

/** Above or below a line that runs across, from the right and from the left; px. */
function spotsAlong({ left, right }: Frame, y: number): readonly Spot[] {
  return [-6, 17].flatMap((shift): Spot[] => [
    { x: right, y: y + shift, dx: 0, anchor: 'end' },
    { x: left, y: y + shift, dx: 4, anchor: 'start' },
  ]);
}

/** Outside the upper and the lower limit of a kind, along its length; px. */
function spotsAtLimit({ curve }: FunnelPlot, { x, y }: Frame, level: 'limits95' | 'limits998'): Spot[] {
  return curve.flatMap((point): Spot[] => [
    { x: x(point.n), y: y(point[level].high) - 5, dx: 0, anchor: 'middle' },
    { x: x(point.n), y: y(point[level].low) + 15, dx: 0, anchor: 'middle' },
  ]);
}

/**
 * The label of the target; then of the line in the middle, of the limits and of the areas farthest out, each only
 * where it covers nothing.
 */
export function funnelLabels(plot: FunnelPlot, frame: Frame): readonly Label[] {
  const page: Box = { left: 0, right: plot.width + 8, top: frame.top, bottom: frame.bottom };
  const labels: Label[] = [];
  const drawn = funnelObstacles(plot, frame);
  const place = (text: string, spots: readonly Spot[], className: string, always: boolean) => {
    const taken = [...drawn, ...labels.map(labelBox)];
    const bold = /\b(b|tt)\b/.test(className);
    const spot = freeSpot(text, spots, { frame: page, taken }, bold);
    const box = textBox(text, spot, bold);
    const isFree = taken.every((other) => overlap(box, other) === 0) && isInside(box, page);
    if (always || isFree) labels.push({ ...spot, text, className });
  };
  const lean = plot.simulated ? ' sim' : '';
  place(plot.target.label, spotsAlong(frame, frame.y(plot.target.value)), 'h1 tt', true);
  place(plot.overall.label, spotsAlong(frame, frame.y(plot.overall.value)), `h1 mut${lean}`, false);
  place(plot.limits.outer, spotsAtLimit(plot, frame, 'limits998'), 'h1 mut', false);
  place(plot.limits.inner, spotsAtLimit(plot, frame, 'limits95'), 'h1 mut', false);
  const farthest = plot.dots.filter(({ beyond }) => beyond > 0).toSorted((a, b) => b.beyond - a.beyond);
  for (const { name, n, value } of farthest.slice(0, plot.names)) {
    place(name, spotsAround(frame.x(n), frame.y(value)), `h1${lean}`, false);
  }
  return labels;
}

function isInside(box: Box, page: Box): boolean {
  return box.left >= page.left && box.right <= page.right && box.top >= page.top && box.bottom <= page.bottom;
}

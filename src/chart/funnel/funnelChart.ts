import { plotSvg } from '../svg/plotSvg.ts';
import type { FunnelPlot } from './funnel.ts';
import { funnelFrame } from './funnelFrame.ts';
import { funnelMarks } from './funnelMarks.ts';

/**
 * Draws a funnel plot with Observable Plot, without a browser: a dot for each area, percent over children measured,
 * between the limits that chance alone leaves. Returns an svg element that stretches to the width of its container.
 */
export function funnelChart(plot: FunnelPlot): string {
  const frame = funnelFrame(plot);
  return plotSvg(plot, frame, funnelMarks(plot, frame), `grafik ${plot.screens}`);
}

import { plotSvg } from '../svg/plotSvg.ts';
import { trendFrame } from './frame.ts';
import type { Trend } from './trend.ts';
import { trendMarks } from './trendMarks.ts';

/**
 * Draws a trend with Observable Plot, without a browser: percent over years, at most three lines, targets as
 * points. Returns an svg element that stretches to the width of its container; its classes are those of {@link CHART_CLASSES}.
 */
export function trendChart(trend: Trend): string {
  const frame = trendFrame(trend);
  return plotSvg(trend, frame, trendMarks(trend, frame), 'grafik');
}

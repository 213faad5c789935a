import { escapeXml } from '../svg/tag.ts';
import { lineAxis } from './lineAxis.ts';
import { lineColumn } from './lineColumn.ts';
import { hasGaps, lineMarks, ROW } from './lineMarks.ts';
import type { LineChart } from './lines.ts';
import { type LinesFrame, linesFrame, px } from './linesFrame.ts';

/**
 * Draws up to four areas over time on one scale: lines broken where a period has no figure, 95% intervals aside of
 * one another, names at the ends. An svg element for the width that the caller has; strings only, and few of them,
 * for it travels to the browser. The page has the style parts `figures`, `chart` and `lines`, and says what the marks
 * of periods without a figure mean.
 */
export function lineChart(chart: LineChart): string {
  const { width, lines, target, texts, description } = chart;
  const frame = linesFrame(chart);
  const { left, right, bottom, yTop, y } = frame;
  const baseline = bottom + 20 + lines.filter(hasGaps).length * ROW;
  const word = texts.simulation.toUpperCase();
  const mark = lines.some(({ simulated }) => simulated)
    ? `<text class="sm" x="${px((left + right) / 2)}" y="${y(yTop - 5) + 7}">${word}</text>`
    : '';
  const rule = `<path class="t" d="M${left} ${y(target.value)}H${px(right)}"/>`;
  return (
    `<svg class="garis" width="${width}" height="${baseline + 8}" role="img" aria-label="${escapeXml(description)}">` +
    lineAxis(chart, frame, baseline) +
    mark +
    rule +
    lineMarks(chart, frame) +
    lineSteps(chart, frame) +
    lineColumn(chart, frame) +
    '</svg>'
  );
}

/** Targets of other years inside the plot: a hollow dot each, its words at the foot of the plot. */
function lineSteps({ steps = [] }: LineChart, { left, right, bottom, x, y }: LinesFrame): string {
  return steps
    .map(({ x: year, value, label }) => {
      const at = px(x(year));
      return at < left || at > right
        ? ''
        : `<circle class="o tk" cx="${at}" cy="${y(value)}" r="4"/><text class="tt h1 m" x="${at}" y="${bottom - 6}">${escapeXml(label)}</text>`;
    })
    .join('');
}

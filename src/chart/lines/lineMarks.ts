import { MARKS, STATE_MARKS } from './lineShapes.ts';
import type { ChartLine, LineChart, LinePoint } from './lines.ts';
import { type LinesFrame, px } from './linesFrame.ts';

/** Below the plot, how far the row of a line's periods without a figure lies under the one before, px. */
export const ROW = 12;

/** True where the line has periods without a figure, and so a row of their marks. */
export const hasGaps = ({ points }: ChartLine): boolean => points.some(({ state }) => STATE_MARKS[state]);

/**
 * Every line with its 95% intervals, heavy at the chosen period, and its hollow marks, dotted where few were
 * measured; broken where a period has no figure, and below the plot a row with a mark for every such period.
 */
export function lineMarks({ lines, at }: LineChart, { x, y, across, right, bottom }: LinesFrame): string {
  let row = bottom + 1;
  return lines
    .map((line, index) => {
      const mark = MARKS[index];
      // Intervals first, then the stroke, then the marks that lie on both.
      const paths = { v: '', w: '', s: '', p: '', 'p k': '', n: '' };
      if (hasGaps(line)) {
        row += ROW;
        paths.p = `M${px(right) + 18} ${row}${mark}`;
      }
      const place = ({ x, value = 0 }: LinePoint) => `M${across(index, x)} ${y(value)}`;
      let before: LinePoint | undefined;
      for (const point of line.points) {
        const { value, low = value, high = value } = point;
        if (value === undefined || low === undefined || high === undefined) {
          before = undefined;
          paths.n += `M${px(x(point.x))} ${row}${STATE_MARKS[point.state]}`;
          continue;
        }
        const here = place(point);
        paths[point.x === at?.x ? 'w' : 'v'] += `M${across(index, point.x)} ${y(low)}V${y(high)}`;
        if (before && line.joined) paths.s += `${place(before)}L${here.slice(1)}`;
        paths[point.lowCoverage ? 'p k' : 'p'] += here + mark;
        before = point;
      }
      const drawn = Object.entries(paths).map(([name, d]) => d && `<path class="${name}" d="${d}"/>`);
      return `<g class="l l${index + 1}">${drawn.join('')}</g>`;
    })
    .join('');
}

import { type ChartLine, hasFigure, type LineChart } from './lines.ts';

/** Height of a line of text, px; and the room that a sign of 13 px text takes at most, on the whole. */
export const LINE = 16;
const SIGN = 8;

/** Room left of the plot for its scale; and right of it for leaders and for the marks before the names, px. */
const LEFT = 36;
export const ASIDE = 30;

/** The plotting area in px with its scales. */
export interface LinesFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly yTop: number;
  /** Width of the slot of a period. */
  readonly slot: number;
  readonly x: (year: number) => number;
  readonly y: (percent: number) => number;
  /** Place across of a line at a time: lines stand aside of one another, so that no interval hides another. */
  readonly across: (line: number, year: number) => number;
  /** Words at the end of each line, then those of the target, broken into lines of text. */
  readonly words: readonly (readonly string[])[];
}

/** To a tenth of a px. */
export const px = (value: number): number => Math.round(value * 10) / 10;

/** Words in lines of at most `most` signs, or of one word where it is longer. */
const broken = (text: string, most: number): readonly string[] =>
  text.match(new RegExp(`(?:.{1,${most}}|\\S+)(?= |$)`, 'g'))?.map((line) => line.trim()) ?? [];

/** Name, last figure with † where few were measured, and the mark of figures that are invented beside real ones. */
function endWords({ label, points, simulated }: ChartLine, { lines, format, texts }: LineChart): string {
  const last = points.findLast(hasFigure);
  const figure = last ? ` ${format(last.value)}${last.lowCoverage ? '†' : ''}` : '';
  return (
    label + figure + (simulated && lines.some((line) => !line.simulated) ? ` (${texts.simulation})` : '')
  );
}

/** Lays out a chart of lines in the width that it has. */
export function linesFrame(chart: LineChart): LinesFrame {
  const { width, lines, periods, target, at } = chart;
  const wide = width > 560;
  const most = Math.floor((wide ? 200 : width * 0.32) / SIGN);
  const words = [...lines.map((line) => endWords(line, chart)), target.label].map((text) =>
    broken(text, most),
  );
  const rows = words.flat();
  const right = width - ASIDE - SIGN * Math.max(...rows.map(({ length }) => length));
  const top = at ? 30 : 12;
  const bottom = top + Math.max(wide ? 260 : 200, rows.length * LINE);

  const [first = 0] = periods;
  const step = Math.min(1, (periods[1] ?? Infinity) - first);
  const slot = ((right - LEFT) * step) / ((periods.at(-1) ?? first) - first + step);
  const x = (year: number) => LEFT + ((year - first) / step + 0.5) * slot;
  const figures = lines.flatMap(({ points }) => points.flatMap(({ value = 0, high = 0 }) => [value, high]));
  const yTop = Math.ceil(Math.max(chart.yMax, target.value, ...figures) / 10) * 10;
  const y = (percent: number) => px(bottom - ((bottom - top) * percent) / yTop);
  const gap = Math.min(7, slot / lines.length);
  const across = (line: number, year: number) => px(x(year) + (line - (lines.length - 1) / 2) * gap);
  return { left: LEFT, right, top, bottom, yTop, slot, x, y, across, words };
}

import { type Box, boxAround } from '../labels/box.ts';
import type { Frame } from '../trend/frame.ts';
import type { FunnelPlot } from './funnel.ts';

/** Distance in px between the boxes that stand for a line. */
const STEP = 4;

/** Everything drawn that names keep clear of: dots, the four limits, the line in the middle and that of the target. */
export function funnelObstacles(plot: FunnelPlot, frame: Frame): readonly Box[] {
  const { x, y, left, right } = frame;
  const dots = plot.dots.map(({ n, value }) => boxAround(x(n), y(value), 5));
  const limits = (['limits95', 'limits998'] as const).flatMap((level) =>
    (['low', 'high'] as const).flatMap((side) =>
      plot.curve.slice(1).flatMap((point, index) => {
        const before = plot.curve[index];
        if (!before) return [];
        const [x1, x2] = [x(before.n), x(point.n)];
        const [y1, y2] = [y(before[level][side]), y(point[level][side])];
        const steps = Math.max(1, Math.ceil((x2 - x1) / STEP));
        return Array.from({ length: steps }, (_, step) => {
          const share = (step + 0.5) / steps;
          return boxAround(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share, STEP / 2);
        });
      }),
    ),
  );
  const rules = [plot.overall.value, plot.target.value].map((value) => ({
    left,
    right,
    top: y(value) - 1,
    bottom: y(value) + 1,
  }));
  return [...dots, ...limits, ...rules];
}

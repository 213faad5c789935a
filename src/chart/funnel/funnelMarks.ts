import * as Plot from '@observablehq/plot';
import { group, range } from 'd3';
import type { FunnelPosition } from '../../model/funnel.ts';
import { type Label, labelBox } from '../labels/box.ts';
import { scaleLabels } from '../trend/axisLabels.ts';
import { ruleAcross } from '../trend/axisMarks.ts';
import type { Frame } from '../trend/frame.ts';
import { labelMarks } from '../trend/labelMarks.ts';
import { simulationLabel } from '../trend/simulationLabel.ts';
import type { FunnelPlot } from './funnel.ts';
import { funnelLabels } from './funnelLabels.ts';
import { funnelObstacles } from './funnelObstacles.ts';

/** Distance in px between two numbers of the axis, at least. */
const TICK = 80;

/** Dots are hollow, as weighings are: grey between the limits, in ink outside, with a heavy edge far outside. */
const DOT: Readonly<Record<FunnelPosition, string>> = {
  within: 'o2',
  above: 'o',
  below: 'o',
  'far-above': 'o o3',
  'far-below': 'o o3',
};

/** Radius in px of a dot in a picture with room, and in one with more dots than this. */
const RADIUS = { o2: 3, o: 3, 'o o3': 4 };
const CROWDED_RADIUS = { o2: 2, o: 2, 'o o3': 3 };
const CROWD = 100;

/** Everything in a funnel plot as Plot marks, from the back to the front. */
export function funnelMarks(plot: FunnelPlot, frame: Frame): Plot.Markish[] {
  const labels = funnelLabels(plot, frame);
  const taken = [...funnelObstacles(plot, frame), ...labels.map(labelBox)];
  const word = plot.simulated ? [simulationLabel(plot.texts.simulation, frame, taken)] : [];
  const ticks = frame.x
    .ticks(Math.floor(plot.width / TICK))
    .filter((n) => n > 0 && frame.x(n) < plot.width - TICK / 4);
  const across = (value: number, className: string) => ruleAcross([value], className, frame, plot.width);
  return [
    ruleAcross(range(10, frame.yTop + 1, 10), 'kisi', frame, plot.width),
    across(0, 'sumbu'),
    Plot.ruleX(ticks, { x: (n: number) => n, y1: 0, y2: () => tickEnd(frame), className: 'sumbu' }),
    ...labelMarks(word, frame),
    across(plot.target.value, 't'),
    across(plot.overall.value, 'dim'),
    ...limitMarks(plot),
    ...dotMarks(plot),
    ...labelMarks([...scaleLabels(frame, plot.texts.unit), ...axisLabels(plot, frame, ticks)], frame),
    ...labelMarks(labels, frame),
  ];
}

const tickEnd = (frame: Frame) => frame.y.invert(frame.bottom + 6);

/** The four limits: dotted for 95%, solid for 99.8%. */
function limitMarks({ curve }: FunnelPlot): Plot.Markish[] {
  return (['limits998', 'limits95'] as const).flatMap((level) =>
    (['low', 'high'] as const).map((side) =>
      Plot.line(curve, {
        x: 'n',
        y: (point: FunnelPlot['curve'][number]) => point[level][side],
        className: level === 'limits95' ? 'g i' : 'g',
      }),
    ),
  );
}

function dotMarks({ dots }: FunnelPlot): Plot.Markish[] {
  const alike = group(dots, ({ position }) => DOT[position]);
  const radius = dots.length > CROWD ? CROWDED_RADIUS : RADIUS;
  return (['o2', 'o', 'o o3'] as const).map((className) =>
    Plot.dot(alike.get(className) ?? [], { x: 'n', y: 'value', r: radius[className], className }),
  );
}

/** Numbers of children below the axis, and below them what they count. */
function axisLabels({ axis, width }: FunnelPlot, frame: Frame, ticks: readonly number[]): readonly Label[] {
  const numbers = ticks.map((n): Label => {
    return {
      x: frame.x(n),
      y: frame.bottom + 19,
      dx: 0,
      anchor: 'middle',
      text: axis.format(n),
      className: 'mut',
    };
  });
  const title: Label = {
    x: width,
    y: frame.bottom + 37,
    dx: 0,
    anchor: 'end',
    text: axis.title,
    className: 'mut',
  };
  return [...numbers, title];
}

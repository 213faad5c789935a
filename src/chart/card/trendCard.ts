import { spreadLabels } from '../lines/spreadLabels.ts';
import { SCALE_TOP, scaleTop } from '../scaleTop.ts';
import { oneDecimal } from '../svg/oneDecimal.ts';
import { tag, textTag } from '../svg/tag.ts';
import { CARD, type CardFrame, cardFrame, MARGIN } from './cardFrame.ts';
import { fittedLine, wrappedLines } from './cardText.ts';

/** One line of a trend's card, or points that no line joins. */
export interface CardLine {
  /** Name with its last figure; empty where none is set. */
  readonly label: string;
  readonly role: 'focus' | 'context' | 'dotted';
  readonly joined: boolean;
  /** Filled for surveys, hollow for weighing. */
  readonly filled: boolean;
  /** Time in years, percent 0–100; in order of time. */
  readonly points: readonly { readonly x: number; readonly value: number }[];
}

/** What the card of a trend shows. */
export interface TrendCard extends CardFrame {
  readonly heading: string;
  readonly target: { readonly value: number; readonly label: string };
  readonly lines: readonly CardLine[];
  /** What filled and hollow points are. */
  readonly key: { readonly filled: string; readonly hollow: string };
  /** Said in place of a chart where nothing is known. */
  readonly words: string;
}

/** Room of the chart; names stand right of it, px. */
const PLOT = { left: MARGIN + 64, right: 850, top: 250, bottom: 494 };
const LABEL = { size: 30, height: 38 };
/** Distance of the years that are written, and of the numbers of the scale. */
const YEARS = 2;
const STEP = 10;

/** Draws the card of a trend: percent over years, the target across, names at the ends of lines. */
export function trendCard(card: TrendCard): string {
  const { heading, lines, target, key, words } = card;
  const title = fittedLine({
    words: heading,
    x: MARGIN,
    y: 146,
    width: 1088,
    size: 54,
    className: 'w',
  }).markup;
  const points = lines.flatMap((line) => line.points);
  if (points.length === 0) {
    const said = wrappedLines({ words, x: MARGIN, y: 300, width: 1088, size: 56, className: 'w' });
    return cardFrame(card, title, said.markup);
  }
  const first = Math.floor(Math.min(...points.map(({ x }) => x)));
  const last = Math.ceil(Math.max(...points.map(({ x }) => x)));
  const top = scaleTop([...points.map(({ value }) => value), target.value], SCALE_TOP);
  const x = (year: number) =>
    oneDecimal(PLOT.left + ((year - first) / (last - first)) * (PLOT.right - PLOT.left));
  const y = (value: number) => oneDecimal(PLOT.bottom - (value / top) * (PLOT.bottom - PLOT.top));
  const at = (line: CardLine) => line.points.map(({ x: year, value }) => ({ x: x(year), y: y(value) }));
  return cardFrame(
    card,
    title,
    keyRow(key),
    ...Array.from({ length: top / STEP + 1 }, (_, i) => gridLine(i * STEP, y(i * STEP), i === 0)),
    ...yearsOf(first, last).map((year) =>
      textTag({ class: 'q m', x: x(year + 0.5), y: PLOT.bottom + 36, 'font-size': 28 }, String(year)),
    ),
    tag('path', { class: 't', d: `M${PLOT.left} ${y(target.value)}H${PLOT.right}` }),
    ...lines.toReversed().map((line) => strokeOf(line, at(line))),
    endLabels(lines, target, y),
  );
}

function keyRow({ filled, hollow }: TrendCard['key']): string {
  const y = 202;
  const second = MARGIN + 250;
  return [
    dot(MARGIN + 12, y - 10, true, 'focus'),
    textTag({ x: MARGIN + 36, y, 'font-size': 30 }, filled),
    dot(second + 12, y - 10, false, 'focus'),
    textTag({ x: second + 36, y, 'font-size': 30 }, hollow),
  ].join('');
}

function gridLine(value: number, y: number, isBase: boolean): string {
  const stroke = isBase ? '#14201f' : '#dde4e1';
  const number = textTag({ x: MARGIN, y: y + 10, 'font-size': 28, class: 'q' }, `${value}%`);
  return `<path d="M${PLOT.left} ${y}H${PLOT.right}" stroke="${stroke}" stroke-width="${isBase ? 3 : 2}"/>${number}`;
}

/** Every second year, the last one always. */
function yearsOf(first: number, last: number): readonly number[] {
  const years = Array.from({ length: last - first }, (_, i) => first + i);
  return years.filter((year) => (last - 1 - year) % YEARS === 0);
}

function strokeOf(line: CardLine, at: readonly { x: number; y: number }[]): string {
  const focus = line.role === 'focus';
  const d = `M${at.map(({ x, y }) => `${x} ${y}`).join('L')}`;
  const stroke = { class: focus ? 'e' : 'p', d, 'stroke-width': focus ? 6 : 4 };
  const dashes = line.role === 'dotted' ? { 'stroke-dasharray': '5 9' } : {};
  return [
    line.joined && at.length > 1 ? tag('path', { ...stroke, ...dashes }) : '',
    ...at.map(({ x, y }) => dot(x, y, line.filled, line.role)),
  ].join('');
}

function dot(x: number, y: number, filled: boolean, role: CardLine['role']): string {
  const ink = role === 'focus' ? '#14201f' : '#6a7774';
  const r = role === 'focus' ? 10 : 6;
  return filled
    ? `<circle cx="${x}" cy="${y}" r="${r}" fill="${ink}"/>`
    : `<circle cx="${x}" cy="${y}" r="${r - 2}" fill="#fdfdfb" stroke="${ink}" stroke-width="4"/>`;
}

/** Names of lines and of the target, moved apart where they would touch. */
function endLabels(
  lines: readonly CardLine[],
  target: TrendCard['target'],
  y: (value: number) => number,
): string {
  const named = lines.flatMap(({ label, role, points }) => {
    const end = points.at(-1);
    return end && label !== '' ? [{ label, className: role === 'focus' ? 'b' : 'q', y: y(end.value) }] : [];
  });
  const labels = [...named, { label: target.label, className: 'tt', y: y(target.value) }];
  const blocks = labels.map((each) => ({ ...each, top: each.y - LABEL.height / 2, height: LABEL.height }));
  spreadLabels(blocks, PLOT.top - LABEL.height, PLOT.bottom + LABEL.height / 2);
  const place = { x: PLOT.right + 22, width: CARD.width - MARGIN - PLOT.right - 22, size: LABEL.size };
  return blocks
    .map(({ label, className, top }) => {
      return fittedLine({ ...place, words: label, y: Math.round(top + LABEL.height * 0.77), className })
        .markup;
    })
    .join('');
}

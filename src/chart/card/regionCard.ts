import { SCALE_TOP, scaleTop } from '../scaleTop.ts';
import { textTag } from '../svg/tag.ts';
import { CARD, type CardFrame, cardFrame, MARGIN } from './cardFrame.ts';
import { fittedLine } from './cardText.ts';

/** What the card of the whole region shows: at most two figures on one scale. */
export interface RegionCard extends CardFrame {
  readonly heading: string;
  readonly target: { readonly value: number; readonly label: string };
  readonly bars: readonly {
    readonly label: string;
    readonly text: string;
    /** Percent, 0–100. */
    readonly value: number;
    /** Survey bars are solid, weighing bars open. */
    readonly solid: boolean;
  }[];
}

/** Room for a figure behind the end of the longest scale. */
const FIGURE = 270;
const TOP = 236;
const ROW = 160;

/** Draws the card: each figure as a bar, the target as a dashed line across all. */
export function regionCard({ heading, target, bars, ...frame }: RegionCard): string {
  const width = CARD.width - 2 * MARGIN;
  const values = bars.map(({ value }) => value);
  const scale = (width - FIGURE) / scaleTop([...values, target.value], SCALE_TOP);
  const x = Math.round(MARGIN + target.value * scale);
  const rows = bars.map(({ label, text, value, solid }, index) => {
    const y = TOP + index * ROW;
    const end = Math.max(value, target.value) * scale;
    return [
      textTag({ x: MARGIN, y, 'font-size': 38 }, label),
      `<rect x="${MARGIN}" y="${y + 22}" width="${Math.round(value * scale)}" height="64" fill="${solid ? '#14201f' : '#fdfdfb'}" stroke="#14201f" stroke-width="5"/>`,
      `<path class="t" d="M${x} ${y + 12}v84"/>`,
      textTag(
        { class: solid ? 'b' : undefined, x: Math.round(MARGIN + end + 24), y: y + 84, 'font-size': 84 },
        text,
      ),
    ].join('');
  });
  const foot = TOP + bars.length * ROW - 26;
  return cardFrame(
    frame,
    fittedLine({ words: heading, x: MARGIN, y: 154, width, size: 60, className: 'w' }).markup,
    ...rows,
    textTag({ class: 'tt m', x, y: foot, 'font-size': 36 }, target.label),
  );
}

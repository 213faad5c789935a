import { SCALE_TOP, scaleTop } from '../scaleTop.ts';
import { textTag } from '../svg/tag.ts';
import { CARD, type CardFrame, cardFrame, MARGIN } from './cardFrame.ts';
import { fittedLine, wrappedLines } from './cardText.ts';

/** What the card of a comparison shows: how the figures of each group lie on one scale. */
export interface ComparisonCard extends CardFrame {
  readonly heading: string;
  /** What was measured when, and how to read the bars. */
  readonly label: string;
  readonly target: { readonly value: number; readonly label: string };
  readonly groups: readonly {
    readonly label: string;
    /** Areas between two bounds, percent; the number of the colour of the class that they lie in. */
    readonly bars: readonly {
      readonly from: number;
      readonly to: number;
      readonly count: number;
      readonly colour: number;
    }[];
  }[];
  /** Said in place of bars where nothing is known. */
  readonly words: string;
}

const WIDTH = CARD.width - 2 * MARGIN;
/** Baseline of the first group's bars, distance of groups, and the height of the longest bar; px. */
const ROWS = { first: 356, distance: 146, height: 96 };

/** Draws the card of a comparison: bars of how many areas have which figure, the target across all groups. */
export function comparisonCard(card: ComparisonCard): string {
  const { heading, label, groups, target, words, mark } = card;
  const lean = mark ? ' s' : '';
  const line = { x: MARGIN, width: WIDTH };
  const title = fittedLine({ ...line, words: heading, y: 146, size: 54, className: 'w' }).markup;
  const bars = groups.flatMap((group) => group.bars);
  if (bars.length === 0) {
    return cardFrame(card, title, wrappedLines({ ...line, words, y: 300, size: 56, className: 'w' }).markup);
  }
  const scale = WIDTH / scaleTop([...bars.map(({ to }) => to), target.value], SCALE_TOP);
  const at = Math.round(MARGIN + target.value * scale);
  const rows = groups.map((group, i) => {
    const y = ROWS.first + i * ROWS.distance;
    const most = Math.max(1, ...group.bars.map(({ count }) => count));
    const drawn = group.bars.map(({ from, to, count, colour }) => {
      const height = Math.max(6, Math.round((count / most) * ROWS.height));
      const x = Math.round(MARGIN + from * scale);
      const width = Math.round((to - from) * scale) - 3;
      return `<rect class="c${colour}" x="${x}" y="${y - height}" width="${width}" height="${height}"/>`;
    });
    return [
      ...drawn,
      `<path class="e" d="M${MARGIN} ${y}h${WIDTH}" stroke-width="3"/>`,
      textTag(
        { class: `b${lean}`, x: CARD.width - MARGIN - 4, y: y - 60, 'font-size': 32, 'text-anchor': 'end' },
        group.label,
      ),
    ].join('');
  });
  const last = ROWS.first + (groups.length - 1) * ROWS.distance;
  return cardFrame(
    card,
    title,
    fittedLine({ ...line, words: label, y: 194, size: 30, className: 'q' }).markup,
    ...rows,
    `<path class="t" d="M${at} 226V${last + 6}"/>`,
    textTag({ class: 'tt', x: at + 14, y: 242, 'font-size': 32 }, target.label),
  );
}

import { textTag } from '../svg/tag.ts';
import { type CardFrame, cardFrame } from './cardFrame.ts';
import { type CardMap, cardMap } from './cardMap.ts';
import { fittedLine, type SetText, wrappedLines } from './cardText.ts';

/** What the card of a map shows. */
export interface MapCard extends CardFrame {
  readonly heading: string;
  /** What was measured when; absent where nothing was. */
  readonly period?: string;
  /** What the map says, in a sentence; or the words of its state, set large. */
  readonly sentence: string;
  readonly note?: string;
  readonly map: CardMap;
  /** Bounds between the classes as they are written, the one of the target marked; none where nothing is coloured. */
  readonly breaks: readonly { readonly text: string; readonly colour: number; readonly isTarget: boolean }[];
  /** Number of the colour below the first bound. */
  readonly lowest: number;
  /** What areas without a class colour are, with the fills that stand for them. */
  readonly states: readonly {
    readonly words: string;
    readonly fills: readonly string[];
    readonly dotted: boolean;
  }[];
}

const COLUMN = { x: 700, width: 456 };
const LEFT = { x: 30, y: 92, width: 640, height: 424 };
/** Height of a row of states, and of the ramp of colours with its numbers. */
const ROW = 44;
const RAMP = 40;
/** Lowest baseline of the column. */
const FOOT = 512;

/** Draws the card of a map: its colours with their bounds, and what it says. */
export function mapCard(card: MapCard): string {
  const { heading, period, sentence, note = '', map, states, mark, breaks } = card;
  const lean = mark ? ' s' : '';
  const isEmpty = breaks.length === 0;
  const title = wrappedLines({ ...COLUMN, words: heading, y: 74, size: 46, className: 'w' });
  const lines: SetText[] = [title];
  let y = title.bottom + 56;
  if (period) {
    const said = fittedLine({ ...COLUMN, words: period, y, size: 36, className: '' });
    lines.push(said);
    y = said.bottom + 50;
  }
  const words = isEmpty
    ? wrappedLines({ ...COLUMN, words: sentence, y: y + 20, size: 50, className: 'w' })
    : wrappedLines({ ...COLUMN, words: sentence, y, size: 34, className: `q${lean}` });
  const more = wrappedLines({ ...COLUMN, words: note, y: words.bottom + 60, size: 34, className: 'q' });
  const top = FOOT - states.length * ROW - RAMP - 12;
  const fits = isEmpty || words.bottom < top - RAMP - 24;
  lines.push(...(fits ? [words] : []), ...(note === '' ? [] : [more]));
  return cardFrame(
    card,
    cardMap(map, LEFT),
    ...lines.map(({ markup }) => markup),
    isEmpty ? '' : ramp(card, top),
    ...states.map((state, index) => stateRow(state, FOOT - (states.length - 1 - index) * ROW)),
  );
}

/** Colours side by side, the bounds written below; a dashed line at the target. */
function ramp({ breaks, lowest }: MapCard, y: number): string {
  const step = COLUMN.width / (breaks.length + 1);
  const boxes = [{ text: '', colour: lowest, isTarget: false }, ...breaks].map(({ colour }, index) => {
    return `<rect class="c${colour}" x="${Math.round(COLUMN.x + index * step)}" y="${y - RAMP}" width="${Math.ceil(step)}" height="${RAMP}"/>`;
  });
  const bounds = breaks.map(({ text, isTarget }, index) => {
    const x = Math.round(COLUMN.x + (index + 1) * step);
    const rule = isTarget ? `<path class="t" d="M${x} ${y - RAMP - 12}v${RAMP + 18}"/>` : '';
    return (
      rule + textTag({ class: isTarget ? 'tt m' : 'm', x, y: y + 34, 'font-size': isTarget ? 34 : 30 }, text)
    );
  });
  const edge = `<path class="e" d="M${COLUMN.x} ${y}h${COLUMN.width}" stroke-width="3"/>`;
  return [...boxes, edge, ...bounds].join('');
}

function stateRow({ words, fills, dotted }: MapCard['states'][number], y: number): string {
  const width = 40;
  const swatches = fills.map((fill, index) => {
    const x = COLUMN.x + index * (width + 6);
    return `<rect x="${x}" y="${y - 24}" width="${width}" height="28" fill="${fill}" stroke="${dotted ? '#14201f' : '#6a7774'}" stroke-width="${dotted ? 4 : 2}"${dotted ? ' stroke-dasharray="0 7" stroke-linecap="round"' : ''}/>`;
  });
  const x = COLUMN.x + fills.length * (width + 6) + 8;
  const room = { x, width: COLUMN.x + COLUMN.width - x };
  return swatches.join('') + fittedLine({ ...room, words, y, size: 30, className: 'q' }).markup;
}

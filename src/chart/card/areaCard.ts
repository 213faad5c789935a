import { SCALE_TOP, scaleTop } from '../scaleTop.ts';
import { escapeXml, tag, textTag } from '../svg/tag.ts';
import { CARD, type CardFrame, cardFrame, MARGIN } from './cardFrame.ts';
import { type CardMap, cardMap } from './cardMap.ts';
import { fittedLine, type SetText, wrappedLines } from './cardText.ts';

/** What the card of a kecamatan or desa shows. */
export interface AreaCard extends CardFrame {
  readonly name: string;
  /** What it lies in. */
  readonly within: string;
  /** What was measured when, above the figure or the words. */
  readonly label: string;
  /** Percent, with its base; or the words of a state, with a note. */
  readonly figure?: { readonly value: number; readonly text: string; readonly base?: string };
  readonly words?: string;
  readonly note?: string;
  readonly target: { readonly value: number; readonly label: string };
  /** Where it lies. */
  readonly map: CardMap;
}

/** Width of the column of words. */
const COLUMN = 640;
const RIGHT = { x: 740, y: 52, width: 404, height: 400 };

/** Draws the card of an area: its name, its figure on the scale of the site or the words of its state, its place. */
export function areaCard(card: AreaCard): string {
  const { name, within, label, figure, words = '', note = '', target, map, mark } = card;
  const lean = mark ? ' s' : '';
  const column = { x: MARGIN, width: COLUMN };
  const content: SetText[] = [
    fittedLine({ ...column, words: name, y: 142, size: 62, className: 'w' }),
    fittedLine({ ...column, words: within, y: 190, size: 36, className: 'q' }),
    fittedLine({ ...column, words: label, y: 244, size: 36, className: 'b' }),
  ];
  if (!figure) {
    const said = wrappedLines({ ...column, words, y: 320, size: 56, className: `w${lean}` });
    const more = wrappedLines({
      ...column,
      words: note,
      y: said.bottom + 62,
      size: 36,
      className: `q${lean}`,
    });
    content.push(said, ...(note === '' ? [] : [more]));
  } else if (figure.base) {
    content.push(
      fittedLine({
        x: MARGIN,
        width: CARD.width - 2 * MARGIN,
        words: figure.base,
        y: 512,
        size: 36,
        className: `q${lean}`,
      }),
    );
  }
  return cardFrame(
    card,
    cardMap(map, RIGHT),
    ...content.map(({ markup }) => markup),
    figure ? figureOnScale(figure, target, lean) : '',
  );
}

function figureOnScale(
  { value, text }: NonNullable<AreaCard['figure']>,
  target: AreaCard['target'],
  lean: string,
): string {
  const scale = COLUMN / scaleTop([value, target.value], SCALE_TOP);
  const at = Math.round(MARGIN + target.value * scale);
  const letters = { class: lean.trim(), x: MARGIN - 6, y: 372, 'font-size': 150 };
  return [
    tag('text', letters, escapeXml(text), tag('tspan', { 'font-size': 78, dx: 6 }, '%')),
    `<path class="e" d="M${MARGIN} 436h${COLUMN}" stroke-width="3"/>`,
    `<rect class="c0" x="${MARGIN}" y="394" width="${Math.round(value * scale)}" height="32" stroke="#14201f" stroke-width="5"/>`,
    `<path class="t" d="M${at} 378v64"/>`,
    textTag({ class: 'tt m', x: at, y: 472, 'font-size': 32 }, target.label),
  ].join('');
}

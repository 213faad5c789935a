import { escapeXml } from '../svg/tag.ts';
import { fittedLine } from './cardText.ts';

/** Size of a picture card in px: what messengers and social networks show whole. */
export const CARD = { width: 1200, height: 630 } as const;
/** Room around everything, px. */
export const MARGIN = 56;
/** Height of the strip at the foot that marks invented figures, px. */
export const STRIP = 60;

/** What every card carries. */
export interface CardFrame {
  /** Name of the site. */
  readonly title: string;
  /** Words of the strip where figures were invented; in the middle, where no crop takes them. */
  readonly mark?: string;
  /** Where figures, boundaries and the picture come from; at most two lines, one above the strip. */
  readonly credit: readonly string[];
  /** What the picture shows, in words: its name and all that it says. */
  readonly alternative: { readonly title: string; readonly description: string };
}

/** Size of the lines of credit, px, and the baseline of the last without and with the strip below. */
const CREDIT = { size: 24, y: 610, raised: 552, leading: 30 };

/** The light colours of the stylesheet: a picture knows no dark mode. Widths fit a drawing of 1,200 px. */
const STYLE = [
  'text{font-family:DejaVu Sans,Verdana,sans-serif;fill:#14201f}',
  '.w{font-family:DejaVu Serif,Georgia,serif;font-weight:bold}',
  '.s{font-style:italic}.q{fill:#4a5856}.b{font-weight:bold}.m{text-anchor:middle}',
  '.t{fill:none;stroke:#b8105a;stroke-width:5;stroke-dasharray:14 8}.tt{fill:#b8105a;font-weight:bold}',
  '.pf,.c0{fill:#fdfdfb}.p{fill:none;stroke:#6a7774}.n{fill:#dde4e1}',
  '.c1{fill:#e4f3f0}.c2{fill:#a0d2cc}.c3{fill:#62adaa}.c4{fill:#b4620d}.c5{fill:#83360c}.c6{fill:#40160a}',
  '.l{fill:none;stroke:#fdfdfb;stroke-linejoin:round}.nl{fill:#dde4e1;stroke:#fdfdfb;stroke-linejoin:round}',
  '.e{fill:none;stroke:#14201f;stroke-linejoin:round;stroke-linecap:round}',
  '.d{fill:none;stroke:#6a7774;stroke-linecap:round}',
].join('');

/**
 * A whole card as an SVG document with its own colours and words for those who do not see it: brand above, credit and
 * the strip of a simulation below.
 */
export function cardFrame(
  { title, mark, credit, alternative }: CardFrame,
  ...content: readonly string[]
): string {
  const { width, height } = CARD;
  const strip = mark
    ? `<path d="M0 ${height - STRIP}h${width}v${STRIP}H0z" fill="#f0f4f2"/>` +
      `<path class="e" d="M0 ${height - STRIP}h${width}" stroke-width="3" stroke-dasharray="10 9"/>` +
      `<text class="w s m" x="${width / 2}" y="${height - 17}" font-size="38" letter-spacing="3">${escapeXml(mark)}</text>\n`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">
<title id="t">${escapeXml(alternative.title)}</title>
<desc id="d">${escapeXml(alternative.description)}</desc>
<style>${STYLE}</style>
<rect width="100%" height="100%" class="c0"/>
${content.join('')}${creditLines(credit, mark !== undefined)}${strip}<path fill="#14201f" d="M${MARGIN} 38h13v40h-13zM${MARGIN + 21} 62h13v16h-13z"/><path class="t" d="M${MARGIN - 8} 56h50"/>
<text class="w q" x="${MARGIN + 56}" y="73" font-size="34">${escapeXml(title)}</text>
</svg>`;
}

function creditLines(credit: readonly string[], raised: boolean): string {
  const last = raised ? CREDIT.raised : CREDIT.y;
  return credit
    .map((words, i) => {
      const y = last - (credit.length - 1 - i) * CREDIT.leading;
      const place = { x: MARGIN, y, width: CARD.width - 2 * MARGIN, size: CREDIT.size };
      return fittedLine({ ...place, words, className: 'q' }).markup;
    })
    .join('');
}

import { escapeXml } from '../svg/tag.ts';

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
}

/** The light colours of the stylesheet: a picture knows no dark mode. Widths fit a drawing of 1,200 px. */
const STYLE = [
  'text{font-family:DejaVu Sans;fill:#14201f}',
  '.w{font-family:DejaVu Serif;font-weight:bold}',
  '.s{font-style:italic}.q{fill:#4a5856}.b{font-weight:bold}.m{text-anchor:middle}',
  '.t{fill:none;stroke:#b8105a;stroke-width:5;stroke-dasharray:14 8}.tt{fill:#b8105a;font-weight:bold}',
  '.pf,.c0{fill:#fdfdfb}.p{fill:none;stroke:#6a7774}.n{fill:#dde4e1}',
  '.c1{fill:#e4f3f0}.c2{fill:#a0d2cc}.c3{fill:#62adaa}.c4{fill:#b4620d}.c5{fill:#83360c}.c6{fill:#40160a}',
  '.l{fill:none;stroke:#fdfdfb;stroke-linejoin:round}',
  '.e{fill:none;stroke:#14201f;stroke-linejoin:round;stroke-linecap:round}',
  '.d{fill:none;stroke:#6a7774;stroke-linecap:round}',
].join('');

/** A whole card as an SVG document with its own colours: brand above, the strip of a simulation below. */
export function cardFrame({ title, mark }: CardFrame, ...content: readonly string[]): string {
  const { width, height } = CARD;
  const strip = mark
    ? `<path d="M0 ${height - STRIP}h${width}v${STRIP}H0z" fill="#f0f4f2"/>` +
      `<path class="e" d="M0 ${height - STRIP}h${width}" stroke-width="3" stroke-dasharray="10 9"/>` +
      `<text class="w s m" x="${width / 2}" y="${height - 17}" font-size="38" letter-spacing="3">${escapeXml(mark)}</text>\n`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<style>${STYLE}</style>
<rect width="100%" height="100%" class="c0"/>
${content.join('')}${strip}<path fill="#14201f" d="M${MARGIN} 38h13v40h-13zM${MARGIN + 21} 62h13v16h-13z"/><path class="t" d="M${MARGIN - 8} 56h50"/>
<text class="w q" x="${MARGIN + 56}" y="73" font-size="34">${escapeXml(title)}</text>
</svg>`;
}

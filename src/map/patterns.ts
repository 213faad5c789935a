import type { State } from '../model/observation.ts';

/** What a map, chart or table cell shows in place of a class colour. */
export type PatternName = 'zero' | Exclude<State, 'value' | 'not-published'>;

/** A square tile on paper: `.pf` fills it, `.p` is the stroke of the pattern, 4.6:1 on light paper and 6.1:1 on dark. */
export interface Pattern {
  readonly id: string;
  /** `<pattern>` element for a `<defs>`. */
  readonly markup: string;
}

/** Class of an area for which no publication is known: paper with a thin dotted edge, no pattern. */
export const NOT_PUBLISHED_CLASS = 'kosong';
/** Class of an area with its class colour whose coverage is low: the same dotted edge, in ink. */
export const LOW_COVERAGE_CLASS = 'rendah';

/** Rings, diagonals, plus signs, cross-hatch, chevrons that point down to a limit, and figures that do not agree (≠). */
export const PATTERNS: Readonly<Record<PatternName, Pattern>> = {
  zero: tile('p0', 9, 9, '<circle class="p" cx="4.5" cy="4.5" r="2.4"/>'),
  suppressed: tile('ps', 6, 6, '<path class="p" d="M0 0v6" stroke-width="2.6"/>', 'rotate(45)'),
  'not-measured': tile('pu', 7, 7, '<path class="p" d="M3.5 2v3M2 3.5h3" stroke-width="1.3"/>'),
  'not-reported': tile('pl', 9, 9, '<path class="p" d="M0 0l9 9M9 0l-9 9"/>'),
  bound: tile('pb', 10, 8, '<path class="p" d="M1.5 2l3.5 4 3.5-4" stroke-width="1.3"/>'),
  contradicted: tile('pk', 13, 12, '<path class="p" d="M2 4.5h9M2 7.5h9M9 1.5l-5 9" stroke-width="1.3"/>'),
};

/** Short level dashes: a change that cannot be told from none. Only the explorer shows it. */
export const UNDETERMINED: Pattern = tile('pt', 9, 7, '<path class="p" d="M2 3.5h4" stroke-width=".8"/>');

/** Value of `fill` for a pattern. */
export function patternFill(name: PatternName): string {
  return `url(#${PATTERNS[name].id})`;
}

function tile(id: string, width: number, height: number, stroke: string, transform = ''): Pattern {
  const turned = transform && ` patternTransform="${transform}"`;
  const paper = `<path class="pf" d="M0 0h${width}v${height}H0z"/>`;
  return {
    id,
    markup: `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse"${turned}>${paper}${stroke}</pattern>`,
  };
}

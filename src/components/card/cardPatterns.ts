import { PATTERNS, type PatternName } from '../../map/patterns.ts';

/** How much larger patterns are in a picture that is mostly seen at a quarter of its size. */
const LARGER = 2.4;

/** Patterns for the `<defs>` of a card, drawn large. */
export function cardPatterns(names: readonly PatternName[]): string {
  return names.map((name) => enlarge(PATTERNS[name].markup)).join('');
}

function enlarge(markup: string): string {
  const turned = 'patternTransform="';
  return markup.includes(turned)
    ? markup.replace(turned, `${turned}scale(${LARGER}) `)
    : markup.replace('<pattern ', `<pattern ${turned}scale(${LARGER})" `);
}

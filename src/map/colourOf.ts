import type { Direction } from '../model/indicator.ts';

/** Colours of the ramp: three cool ones below the target, three warm ones from it up. */
const COOL = 3;
const ALL = 6;

/**
 * Number of the colour of a map class, 1 (lightest) to 6 (darkest), so that the hue turns at the target
 * whatever the breaks of an indicator are. With more classes than colours the outermost share one.
 * @param index 0 for the lowest class
 * @param breaks lower bounds of the classes above the first, ascending
 */
export function colourOf(index: number, breaks: readonly number[], target: number): number {
  const below = breaks.filter((lowest) => lowest <= target).length;
  return Math.min(ALL, Math.max(1, index - below + COOL + 1));
}

/**
 * Number of the colour where the good news may lie above: then the ramp runs the other way round, so that warm and dark
 * is always the bad end, and the class that begins at the turn is the first of the good ones.
 * @param better which way is good; `none` reads like `lower`
 */
export function colourOfClass(
  index: number,
  { breaks, turn, better }: { breaks: readonly number[]; turn: number; better: Direction },
): number {
  const colour = colourOf(index, breaks, turn);
  if (better !== 'higher') return colour;
  const below = breaks.filter((lowest) => lowest <= turn).length;
  return Math.min(ALL, Math.max(1, below - index + COOL));
}

/** True where the colour is one of those from the target up. */
export function isWarm(colour: number): boolean {
  return colour > COOL;
}

import type { Direction } from '../model/indicator.ts';
import { headlineTarget, indicatorOf, region } from './vocabulary.ts';

/** The classes of an indicator's maps and where their colour turns. */
export interface MapScale {
  readonly breaks: readonly number[];
  /** Lowest value of the class at which the hue turns: the target of the headline's, else the middle break. */
  readonly turn: number;
  readonly better: Direction;
  /** True where the turn is a target that somebody set. */
  readonly isTarget: boolean;
}

/** How the values of an indicator are coloured on maps. */
export function mapScale(indicator: string): MapScale {
  const { breaks, better } = indicatorOf(indicator);
  const target = headlineTarget().value;
  if (indicator === region().indicator) return { breaks, better, turn: target, isTarget: true };
  return { breaks, better, turn: breaks[Math.floor(breaks.length / 2)] ?? target, isTarget: false };
}

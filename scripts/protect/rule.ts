import type { Tally } from '../derive/tally.ts';
import type { Range } from './range.ts';

/** What disclosure control knows of one kind of count. Only `count` tells what a reader is not shown. */
export interface Rule {
  /** Counts from 1 to this are withheld; and every withheld count keeps as many possible values. */
  readonly fewest: number;
  readonly count: (tally: Tally) => number;
  /** True where the count is withheld whatever it is, for something that everybody can see. */
  readonly isForced: (tally: Tally) => boolean;
  /** The earlier choice that binds the count (a release, another publication); undefined where it is free. */
  readonly choiceOf: (tally: Tally) => string | undefined;
  /** True where a count follows from what is shown, so that there is nothing to withhold. */
  readonly isImplied: (tally: Tally) => boolean;
  /** True where a count is public elsewhere, so that to withhold it would hide nothing. */
  readonly isKnown: (tally: Tally) => boolean;
  /** The most that the count can be, as far as everybody can see. */
  readonly room: (tally: Tally) => number;
  /** For a count that is a part of another withheld one: that one, and what a reader may think it is. */
  readonly whole: (tally: Tally) => { readonly count: number; readonly range: Range } | undefined;
  /** True for a forced sum that is withheld although some counts below it are shown. */
  readonly isOpen: (tally: Tally) => boolean;
}

/**
 * How a count is withheld: `closed` with every count below it, or `open`, where counts below it are shown and only
 * as many are withheld as keep it from being added up.
 */
export interface Withheld {
  readonly extent: 'closed' | 'open';
  /** The values that it may have for one who knows its family's sum; any where that sum is withheld too. */
  readonly range: Range;
}

/** How far the higher of two areas lies above the lower, with the limits of its interval; percentage points. */
export interface PairDifference {
  /** Ids. */
  readonly higher: string;
  readonly lower: string;
  /** 0 or more. */
  readonly change: number;
  readonly low: number;
  readonly high: number;
  /** True where the whole interval, rounded as it is printed, lies above zero. */
  readonly differs: boolean;
}

/** Which of some areas differ at one period; all intervals together hold with at least 95%. */
export interface PairwiseDifferences {
  /** By their higher area, highest first, then by their lower one. */
  readonly pairs: readonly PairDifference[];
  /** Ids of pairs that are not tested, the higher first: one lies in the other, so some children count in both. */
  readonly nested: readonly (readonly [higher: string, lower: string])[];
}

/** How the figures came about. A series never mixes methods. */
export const METHODS = ['survey', 'registry', 'administrative'] as const;
export type Method = (typeof METHODS)[number];

/**
 * Where we read the figures: `official` in the publisher's own document, `reported` in the press or another
 * retelling, `simulated` nowhere (they are invented, and only a build with simulation shows them).
 */
export const EVIDENCE = ['official', 'reported', 'simulated'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** A document that figures were taken from: one folder of `data/publications` or `data/simulated`. */
export interface Publication {
  /** Name of its folder. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly evidence: Evidence;
  /** Date of publication, ISO 8601 day, month or year; absent where the document names none. */
  readonly published?: string;
  readonly url?: string;
  readonly licence?: string;
  /** What a reader should know of this source, in Indonesian. */
  readonly note?: string;
  /** Why it gives other figures than were published before, in Indonesian, where it or its publisher says so. */
  readonly revision?: string;
  /** True where its counts are public already, so that disclosure control leaves them as they are. */
  readonly alreadyPublic: boolean;
}

/** A survey round or registry that produces figures, such as SSGI 2024 or the weighing month of a Dinas. */
export interface Programme {
  readonly id: string;
  /** Label in Indonesian, short enough for a chart. */
  readonly label: string;
  readonly method: Method;
  /** Rounds with the same series are joined by a line; `null` stands alone as a point. */
  readonly series: string | null;
  readonly runBy: string;
  /** Number of children in the sample, per area code, where published. */
  readonly note?: string;
}

import type { Limits } from './limits.ts';

/** What all requests for one publication share. */
export interface Session {
  readonly limits: Limits;
  /** Who we are, said with every request. */
  readonly userAgent: string;
  /** Aborts when the total time is over. */
  readonly over: AbortSignal;
}

/** Starts the clock of one publication. */
export function startSession(limits: Limits, userAgent: string): Session {
  return { limits, userAgent, over: AbortSignal.timeout(limits.total) };
}

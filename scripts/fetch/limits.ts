/** How far a download may go. Times in milliseconds. */
export interface Limits {
  /** For one publication, all its requests, waits and repeats together. */
  readonly total: number;
  /** Without a single byte. */
  readonly silence: number;
  /** Bytes of one answer, unpacked, and of all pages together. */
  readonly bytes: number;
  readonly pages: number;
  readonly redirects: number;
  /** Times that one request is made before it counts as failed. */
  readonly tries: number;
  /** Before the second try; doubled before each further one. */
  readonly pause: number;
  /** Longest wait that a server may ask for. */
  readonly longestWait: number;
}

/** Generous to a slow office server, and never endless. */
export const LIMITS: Limits = {
  total: 180_000,
  silence: 20_000,
  bytes: 20_000_000,
  pages: 500,
  redirects: 5,
  tries: 3,
  pause: 1_000,
  longestWait: 30_000,
};

/** A frozen state of the published data that stays at its address. */
export interface Release {
  /** Date and hash: `2026-11-22-1a2b3c4d`. */
  readonly id: string;
  /** ISO day as of which it was frozen. */
  readonly date: string;
  /** First eight hexadecimal digits of the SHA-256 of the published data. */
  readonly hash: string;
  /** Absolute address of its page. */
  readonly address: string;
  /** Path inside the site with its final slash: `rilis/<id>/`. */
  readonly path: string;
}

/** Every release, newest first. */
export const releases = (): readonly Release[] => [];

/** The release that citations point at; undefined before the first. */
export const newestRelease = (): Release | undefined => releases()[0];

/** True where the site shows exactly what the newest release froze, and nothing simulated. */
export const dataIsReleased = (): boolean => false;

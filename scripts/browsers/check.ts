/** One thing that a browser must do with the site. */
export interface Check<Reader> {
  /** What is true when it passes, as a sentence without a subject: "never scrolls sideways". */
  readonly label: string;
  /** Paths that the site must have for the check to mean something; all other sites leave it out. */
  readonly needs?: (site: CheckedSite) => boolean;
  /** What is wrong, one sentence a fault. */
  readonly run: (reader: Reader, site: CheckedSite) => Promise<readonly string[]>;
}

/** An area that has a page. */
export interface CheckedArea {
  readonly name: string;
  readonly level: string;
  /** Path of its page, with its final slash. */
  readonly path: string;
}

/** A built site as checks in other browsers see it. */
export interface CheckedSite {
  readonly folder: string;
  /** Where it is served, with its final slash. */
  readonly address: string;
  /** Paths of one page of each kind, empty for the home page. */
  readonly pages: readonly string[];
  readonly areas: readonly CheckedArea[];
  readonly simulated: boolean;
}

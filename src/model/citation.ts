/** An entry of a bibliography, from which every form of it is written. */
export interface Citation {
  /** Unique among all entries of the site and its releases; letters, digits, `-` and `_` only. */
  readonly key: string;
  readonly title: string;
  /** A body, not a person: author and publisher are one. */
  readonly author: string;
  /** ISO day of the release, or of the data where nothing was released. */
  readonly date: string;
  /** Id of the release. */
  readonly version?: string;
  /** Absolute address of the release's page. */
  readonly url?: string;
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
  readonly note?: string;
}

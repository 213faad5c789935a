/** A file of a publication as it was read. */
export interface InputFile {
  /** Path inside the data folder: `publications/<id>/figures.csv`. */
  readonly file: string;
  /** Id of its publication. */
  readonly publication: string;
  /**
   * Size, and SHA-256 in hexadecimal, only where every count in it is public: whoever knows all but a withheld count
   * could try out which one gives this hash.
   */
  readonly content?: { readonly bytes: number; readonly sha256: string };
}

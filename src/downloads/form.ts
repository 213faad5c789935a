import type { Subject } from './subject.ts';

/** One form in which a page's figures can be had. */
export interface Form {
  /** What follows the page's path: `.csv`, `-excel.csv`. */
  readonly ending: string;
  readonly mediaType: string;
  /** Whether the page has it: a trend has no geometry. */
  readonly offers: (subject: Subject) => boolean;
  readonly write: (subject: Subject) => FileBody | Promise<FileBody>;
}

/** Content of a file. */
export type FileBody = string | Uint8Array<ArrayBuffer>;

/** For forms that every page has. */
export const everyPage = (): boolean => true;

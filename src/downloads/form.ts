import type { Subject } from './subject.ts';

/** What forms are of, in the order in which pages list them. */
export const GROUPS = ['tables', 'shapes', 'pictures', 'citations'] as const;
export type Group = (typeof GROUPS)[number];

/** One form in which a page's figures can be had. */
export interface Form {
  /** What follows the page's path: `.csv`, `-excel.csv`. */
  readonly ending: string;
  readonly group: Group;
  /** What the link to it says: "CSV". */
  readonly label: string;
  readonly mediaType: string;
  /** Whether the page has it: a trend has no geometry. */
  readonly offers: (subject: Subject) => boolean;
  readonly write: (subject: Subject) => FileBody | Promise<FileBody>;
}

/** Content of a file. */
export type FileBody = string | Uint8Array<ArrayBuffer>;

/** For forms that every page has. */
export const everyPage = (): boolean => true;

/** For forms of pages about the stunting figure itself: sentences and pictures are of that figure alone. */
export const everyStuntingPage = ({ kind }: Subject): boolean => kind !== 'service';

/** What a workbook says of itself where a program asks for its properties. */
export interface Properties {
  readonly title: string;
  readonly creator: string;
  /** ISO day of the data. */
  readonly day: string;
}

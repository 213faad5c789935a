import type { Bilingual } from './fileColumn.ts';
import type { Unit } from './indicator.ts';
import type { LonLatBox } from './region.ts';

/** What is said of the data to machines, whatever the vocabulary: every descriptor is written from one of these. */
export interface DataDescription {
  /** Short name for programs: `pantau-stunting-35.09`. */
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly keywords: readonly string[];
  /** Absolute address of the folder of the files with its final slash, where it is known. */
  readonly address?: string;
  /** Id of the release that holds exactly this data; absent where it is unreleased. */
  readonly release?: string;
  /** ISO day as of which the data is. */
  readonly asOf: string;
  /** True where the files hold invented figures. */
  readonly simulated: boolean;
  readonly licence: Licence;
  /** Who compiles and publishes the data. */
  readonly publisher: string;
  /** Publications that the figures were taken from. */
  readonly sources: readonly DescribedSource[];
  readonly place: DescribedPlace;
  /** First and last ISO day that figures are of; absent where there are none. */
  readonly time?: { readonly from: string; readonly to: string };
  /** Indicators that have figures. */
  readonly measures: readonly Measure[];
  readonly files: readonly DescribedFile[];
}

export interface Licence {
  /** SPDX and Open Definition identifier: `CC-BY-4.0`. */
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** Where something was taken from. */
export interface DescribedSource {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
}

export interface DescribedPlace {
  readonly code: string;
  readonly name: string;
  readonly bounds: LonLatBox;
}

export interface Measure {
  readonly id: string;
  readonly label: Bilingual;
  readonly unit: Unit;
}

/** Forms of the rows of all figures, each with every column of the files. */
export const TABLE_FORMATS = ['csv', 'excel.csv', 'xlsx', 'json', 'parquet'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** A file of the data. */
export interface DescribedFile {
  /** Path from the folder of the descriptor: `semua.csv`. */
  readonly path: string;
  /** What it is, in Indonesian. */
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
  readonly holds: FileContent;
}

/** What a file holds: the rows of all figures; all files at once; one part of the open data; boundaries. */
export type FileContent =
  | { readonly kind: 'rows'; readonly format: TableFormat }
  | { readonly kind: 'archive' }
  | { readonly kind: 'part' }
  | { readonly kind: 'boundaries'; readonly source: DescribedSource; readonly licence: string };

/** Whole units of a point in a place list for one degree: 0.0001° is about eleven metres. */
export const UNITS_PER_DEGREE = 10_000;

/** Kilometres from the nearest desa's point beyond which somebody is taken to be outside the region. */
export const ELSEWHERE = 50;

/** What can be searched for. */
export type PlaceKind = 'kecamatan' | 'desa' | 'kelurahan';

/** Names of a region's kecamatan and desa as programs fetch them: in the order of the alphabet, and small. */
export interface PlaceList {
  /** South-western corner that points are counted from, degrees WGS 84. */
  readonly corner: readonly [lon: number, lat: number];
  readonly kecamatan: readonly ListedKecamatan[];
  /** What is said once the list is there. */
  readonly said: PlaceSentences;
}

/** A kecamatan with its desa and kelurahan. */
export type ListedKecamatan = readonly [name: string, desa: readonly ListedDesa[], more?: Exceptions];

/** A desa, and its point in units east and north of the corner; `null` where none is known. */
export type ListedDesa = readonly [
  name: string,
  east: number | null,
  north: number | null,
  more?: Exceptions,
];

/** Where a place differs from the rule: a desa is no kelurahan, the address follows from the name. */
export interface Exceptions {
  readonly kind?: 'kelurahan';
  /** Last part of the page's path where `plainSlug` does not give it. */
  readonly slug?: string;
  readonly others?: readonly string[];
}

/** What is said of places and of those nearby. */
export interface PlaceSentences {
  readonly kinds: Readonly<Record<PlaceKind, string>>;
  readonly none: string;
  readonly index: string;
  readonly nearest: string;
  readonly outside: string;
  /** By the code of the browser's error: 1 not allowed, 2 not known, 3 too slow. */
  readonly unlocated: readonly string[];
}

/** The last part of a page's path as it follows from most names. */
export function plainSlug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

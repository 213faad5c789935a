/** Administrative levels from the country down; `puskesmas` is a health-centre catchment without geometry. */
export const AREA_LEVELS = ['negara', 'provinsi', 'kabupaten', 'kecamatan', 'puskesmas', 'desa'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** What the area calls itself: a kabupaten-level area may be a kota, a desa-level area a kelurahan. */
export const AREA_KINDS = [
  'negara',
  'provinsi',
  'kabupaten',
  'kota',
  'kecamatan',
  'puskesmas',
  'desa',
  'kelurahan',
] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** Another name that files or people use for an area, and where it was read. */
export interface OtherName {
  readonly name: string;
  readonly source: string;
}

/** A place that figures are published for. Keyed by its Kemendagri code (a puskesmas by our own `<kecamatan>.Pnn`). */
export interface Area {
  readonly code: string;
  /** Bare name, without "Kecamatan" or "Desa". Not unique: two desa may share one. */
  readonly name: string;
  readonly level: AreaLevel;
  readonly kind: AreaKind;
  /** Code of the area above; `null` for the country. */
  readonly parent: string | null;
  /** BPS statistical code. An attribute: never derived from the digits of `code`. */
  readonly bpsCode?: string;
  /** Longitude and latitude of the office or centre, degrees WGS 84. */
  readonly point?: readonly [lon: number, lat: number];
  /** Spellings and old names besides `name`. */
  readonly otherNames?: readonly OtherName[];
}

import { search as t } from '../../i18n/id/search.ts';
import { type Exceptions, type PlaceList, plainSlug, UNITS_PER_DEGREE } from '../../model/placeList.ts';
import type { Point } from './distance.ts';
import { readQuery } from './readQuery.ts';

/** A kecamatan, desa or kelurahan that can be searched for. */
export interface Place {
  readonly name: string;
  /** What it is, where it lies and what else it is called. */
  readonly detail: string;
  /** Name of the kecamatan that it lies in; '' where it is one. */
  readonly kecamatan: string;
  /** Path of its page inside the site, with the final slash. */
  readonly path: string;
  /** Not a number where none is known. */
  readonly point: Point;
  /** Ways to write its name, folded, and how much worse each is than the name alone. */
  readonly forms: readonly (readonly [text: string, worse: number])[];
}

/** How much worse the name after its kecamatan is, and another name. */
const TURNED = 1;
const OTHER = 2;

/** The places of a list: the kecamatan, then the desa kecamatan by kecamatan. */
export function readPlaces({ corner: [west, south], kecamatan: listed, said }: PlaceList): Place[] {
  const place = (
    folder: string,
    kecamatan: string,
    name: string,
    { kind, slug = plainSlug(name), others = [] }: Exceptions = {},
    east: number | null = null,
    north: number | null = null,
  ): Place => {
    const form = (text: string, worse: number) => [readQuery(text).text, worse] as const;
    const degrees = (units: number | null) => (units ?? Number.NaN) / UNITS_PER_DEGREE;
    return {
      name,
      detail: t.place(said.kinds[kind ?? (kecamatan ? 'desa' : 'kecamatan')], kecamatan, others),
      kecamatan,
      path: `${folder}${slug}/`,
      point: [west + degrees(east), south + degrees(north)],
      forms: [
        form(name, 0),
        form(name + kecamatan, 0),
        form(kecamatan + name, TURNED),
        ...others.flatMap((other) => [form(other, OTHER), form(other + kecamatan, OTHER)]),
      ],
    };
  };
  const above = listed.map(([name, , more]) => place('kecamatan/', '', name, more));
  return [
    ...above,
    ...listed.flatMap(([kecamatan, desa], index) =>
      desa.map(([name, east, north, more]) =>
        place(above[index]?.path ?? '', kecamatan, name, more, east, north),
      ),
    ),
  ];
}

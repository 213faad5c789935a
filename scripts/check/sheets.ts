import { z } from 'zod';
import { AREA_KINDS, AREA_LEVELS, type Area, type OtherName } from '../../src/model/area.ts';
import { DIRECTIONS, type Indicator, UNITS } from '../../src/model/indicator.ts';
import { METHODS, type Programme } from '../../src/model/publication.ts';
import type { Target } from '../../src/model/target.ts';
import type { Alias } from './areaIndex.ts';
import { faultOf, filled, listOf, number, optionalAddress, optionalNumber, sourceOf, text } from './cells.ts';

/** Limits of classes, from low to high. */
const breaks = text
  .regex(/^(\d+(\.\d+)?(\|\d+(\.\d+)?)*)?$/)
  .transform((cell) => listOf(cell).map(Number))
  .refine(
    (limits) => limits.every((limit, i) => i === 0 || limit > (limits[i - 1] ?? limit)),
    faultOf('ascending'),
  );

/** A row of `areas.csv`. */
export const areaRow: z.ZodType<Area> = z
  .object({
    code: filled,
    name: filled,
    level: z.enum(AREA_LEVELS),
    kind: z.enum(AREA_KINDS),
    parent: text,
    bps_code: text,
    lon: optionalNumber,
    lat: optionalNumber,
  })
  .transform(({ code, name, level, kind, parent, bps_code, lon, lat }) => ({
    code,
    name,
    level,
    kind,
    parent: parent || null,
    ...(bps_code && { bpsCode: bps_code }),
    ...(lon && lat && { point: [Number(lon), Number(lat)] as const }),
  }));

/** A row of `indicators.csv`. */
export const indicatorRow: z.ZodType<Indicator> = z
  .object({
    id: filled,
    label_id: filled,
    label_en: filled,
    short_id: filled,
    short_en: filled,
    unit: z.enum(UNITS),
    noun_id: text,
    noun_en: text,
    better: z.enum(DIRECTIONS),
    breaks,
    definition_id: filled,
    definition_en: filled,
    definition_source: text,
    definition_url: optionalAddress,
    village_kinds: text
      .default('')
      .transform(listOf)
      .pipe(z.array(z.enum(AREA_KINDS))),
  })
  .transform((row) => ({
    id: row.id,
    label: { id: row.label_id, en: row.label_en },
    shortLabel: { id: row.short_id, en: row.short_en },
    unit: row.unit,
    noun: { id: row.noun_id, en: row.noun_en },
    better: row.better,
    breaks: row.breaks,
    definition: { id: row.definition_id, en: row.definition_en },
    ...(row.village_kinds.length > 0 && { villageKinds: row.village_kinds }),
    definitionSource: row.definition_source ? sourceOf(row.definition_source, row.definition_url) : null,
  }));

/** A row of `programmes.csv`. */
export const programmeRow: z.ZodType<Programme> = z
  .object({
    id: filled,
    label: filled,
    method: z.enum(METHODS),
    series: text,
    run_by: text,
    note: text,
  })
  .transform(({ run_by, series, note, ...row }) => ({
    ...row,
    series: series || null,
    runBy: run_by,
    ...(note && { note }),
  }));

/** A row of `targets.csv`. */
export const targetRow: z.ZodType<Target> = z
  .object({
    id: filled,
    area: filled,
    indicator: filled,
    year: filled.regex(/^\d{4}$/),
    value: number,
    set_by: filled,
    legal_basis: filled,
    source: filled,
    url: optionalAddress,
    note: text,
  })
  .transform(({ set_by, legal_basis, source, url, note, ...row }) => ({
    ...row,
    setBy: set_by,
    legalBasis: legal_basis,
    source: sourceOf(source, url),
    ...(note && { note }),
  }));

/** A row of `english.csv`: a sentence of the data, letter for letter, and what it says in English. */
export const englishRow: z.ZodType<{ readonly id: string; readonly en: string }> = z.object({
  id: filled,
  en: filled,
});

/** A row of `aliases.csv`: a name that files use for an area, and where it was seen. */
export const aliasRow: z.ZodType<Alias & OtherName> = z.object({
  name: filled,
  code: filled,
  source: filled,
});

import * as z from 'zod';
import { AREA_KINDS, AREA_LEVELS, type Area } from '../../src/model/area.ts';
import { readSheet } from '../read/readSheet.ts';

const subjectSchema = z.object({ area: z.string(), title: z.string(), asOf: z.iso.date() });

const rowSchema = z.object({
  code: z.string(),
  name: z.string(),
  level: z.enum(AREA_LEVELS),
  kind: z.enum(AREA_KINDS),
  parent: z.string(),
  lon: z.string(),
  lat: z.string(),
});

/** What the simulation needs of `region.json`: which kabupaten, the name of the site, and today. */
export function readSubject(text: string): z.infer<typeof subjectSchema> {
  return subjectSchema.parse(JSON.parse(text));
}

/** What the simulation needs of `areas.csv`. */
export function areasOf(text: string): readonly Area[] {
  const { header, rows } = readSheet(text);
  return rows.map(({ cells }) => {
    const row = rowSchema.parse(Object.fromEntries(header.map((name, index) => [name, cells[index]])));
    const { code, name, level, kind, lon, lat } = row;
    const point = [Number(lon), Number(lat)] as const;
    return { code, name, level, kind, parent: row.parent || null, ...(lon && lat && { point }) };
  });
}

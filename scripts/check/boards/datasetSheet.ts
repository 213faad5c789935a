import { z } from 'zod';
import { AREA_KINDS } from '../../../src/model/area.ts';
import { BOARD_DATASETS, type ExpectedDataset, RHYTHMS } from '../../../src/model/expectedData.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { filled, listOf, optionalAddress, said, slug, sourceOf, text } from '../cells.ts';

const kinds = text.transform(listOf).pipe(z.array(z.enum(AREA_KINDS)));

/** A row of `datasets.csv`. */
export const datasetRow: z.ZodType<ExpectedDataset> = z
  .object({
    id: slug,
    label_id: filled,
    label_en: filled,
    short_id: filled,
    short_en: filled,
    indicator: text,
    board: z.enum(['', ...BOARD_DATASETS]),
    level: z.enum(['kabupaten', 'kecamatan', 'desa']),
    kinds,
    rhythm: z.enum(RHYTHMS),
    months: text.regex(/^(([1-9]|1[0-2])(\|([1-9]|1[0-2]))*)?$/),
    since: filled.refine((period) => parsePeriod(period) !== null),
    due_days: filled.regex(/^\d{1,3}$/),
    holder: filled,
    source: filled,
    url: optionalAddress,
    note_id: text,
    note_en: text,
  })
  .transform((row) => ({
    id: row.id,
    label: { id: row.label_id, en: row.label_en },
    shortLabel: { id: row.short_id, en: row.short_en },
    indicators: listOf(row.indicator),
    ...(row.board && { board: row.board }),
    level: row.level,
    kinds: row.kinds,
    rhythm: row.rhythm,
    months: listOf(row.months).map(Number),
    since: row.since,
    dueDays: Number(row.due_days),
    holders: row.holder.split(/; */),
    source: sourceOf(row.source, row.url),
    ...said('note', row.note_id, row.note_en),
  }));

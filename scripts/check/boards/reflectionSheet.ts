import { z } from 'zod';
import { REFLECTION_STEPS, type ReflectionNote } from '../../../src/model/reflection.ts';
import { daySaid, filled, optionalAddress, optionalDay, said, sourceOf, text } from '../cells.ts';

/** A row of `reflections.csv`. */
export const reflectionRow: z.ZodType<ReflectionNote> = z
  .object({
    area: filled,
    round: filled.regex(/^\d{4}$/),
    step: z.enum(REFLECTION_STEPS),
    finding: text.regex(/^([1-9]\d?)?$/),
    date: daySaid,
    due: optionalDay,
    what_id: text,
    what_en: text,
    source: filled,
    url: optionalAddress,
  })
  .transform(({ area, round, step, finding, date, due, what_id, what_en, source, url }) => ({
    area,
    round,
    step,
    ...(finding && { finding: Number(finding) }),
    date,
    ...(due && { due }),
    ...said('what', what_id, what_en),
    source: sourceOf(source, url),
  }));

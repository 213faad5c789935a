import { z } from 'zod';
import {
  ACTION_STATES,
  type ActionStatus,
  type ConvergenceAction,
} from '../../../src/model/convergenceAction.ts';
import { daySaid, faultOf, filled, optionalAddress, sourceOf, text } from '../cells.ts';

const year = filled.regex(/^\d{4}$/);
const number = filled.regex(/^[1-9]\d?$/);

/** A row of `actions.csv`. */
export const actionRow: z.ZodType<ConvergenceAction> = z
  .object({
    from: z.union([z.literal(''), year]),
    to: z.union([z.literal(''), year]),
    number,
    name_id: filled,
    name_en: filled,
    source: filled,
    url: optionalAddress,
  })
  .refine(({ from, to }) => from === '' || to === '' || from <= to, { path: ['to'], ...faultOf('years') })
  .transform((row) => ({
    ...(row.from && { from: Number(row.from) }),
    ...(row.to && { to: Number(row.to) }),
    number: Number(row.number),
    name: { id: row.name_id, en: row.name_en },
    source: sourceOf(row.source, row.url),
  }));

/** A row of `action-status.csv`. */
export const actionStatusRow: z.ZodType<ActionStatus> = z
  .object({
    area: filled,
    year,
    action: number,
    state: z.enum(ACTION_STATES),
    date: z.union([z.literal(''), daySaid]),
    score: text.regex(/^(\d+(\.\d+)?)?$/),
    source: filled,
    url: optionalAddress,
  })
  .transform((row) => ({
    area: row.area,
    year: Number(row.year),
    action: Number(row.action),
    state: row.state,
    ...(row.date && { date: row.date }),
    ...(row.score && { score: Number(row.score) }),
    source: sourceOf(row.source, row.url),
  }));

import { z } from 'zod';
import {
  CAUSES,
  CONTRADICTION_KINDS,
  type Contradiction,
  READINGS,
  type Reading,
  type Said,
} from '../../src/model/contradiction.ts';
import { filled, slug, text } from './cells.ts';

/** A row of `contradictions.csv`, its formula unread. */
export type ContradictionRow = Omit<Contradiction, 'sides' | 'computed'> & { readonly formula: string };

export const contradictionRow: z.ZodType<ContradictionRow> = z
  .object({
    id: slug,
    kind: z.enum(CONTRADICTION_KINDS),
    cause: z.enum(CAUSES),
    computed: text,
    title_id: filled,
    title_en: filled,
    why_id: filled,
    why_en: filled,
  })
  .transform(({ id, kind, cause, computed, title_id, title_en, why_id, why_en }) => ({
    id,
    kind,
    cause,
    formula: computed,
    title: { id: title_id, en: title_en },
    why: { id: why_id, en: why_en },
  }));

/** A row of `contradiction-sides.csv`: which figure is meant, and what it is expected to be. */
export interface SideRow {
  readonly contradiction: string;
  readonly publication: string;
  /** Id of a target; then publication, indicator, area and period are empty. */
  readonly target: string;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly reads: Reading;
  readonly text: string;
  readonly said?: Said;
}

export const sideRow: z.ZodType<SideRow> = z
  .object({
    contradiction: filled,
    publication: text,
    target: text,
    indicator: text,
    area: text,
    period: text,
    reads: z.enum(READINGS),
    value: filled,
    said_id: text,
    said_en: text,
  })
  .refine(({ said_id, said_en }) => (said_id === '') === (said_en === ''), { path: ['said_en'] })
  .transform(({ value, said_id, said_en, ...row }) => ({
    ...row,
    text: value,
    ...(said_id && { said: { id: said_id, en: said_en } }),
  }));

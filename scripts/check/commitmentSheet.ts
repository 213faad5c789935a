import { z } from 'zod';
import { COMMITMENT_KINDS, type Condition, type Promised, RELATIONS } from '../../src/model/commitment.ts';
import { parsePeriod } from '../../src/model/period.ts';
import { METHODS } from '../../src/model/publication.ts';
import { day, filled, optionalAddress, slug, sourceOf, text } from './cells.ts';

const isRelation = (written: string): written is Condition['relation'] =>
  RELATIONS.some((relation) => relation === written);

/** "<14", "<=7", "=0": the figure that would keep it; empty where it names none. */
const condition = text.regex(/^((<|<=|=)\d+(\.\d+)?)?$/).transform((written): Condition | undefined => {
  const [, relation = '', value] = /^(<=|<|=)(.+)$/.exec(written) ?? [];
  return isRelation(relation) ? { relation, value: Number(value) } : undefined;
});

/** A row of `commitments.csv`. */
export const commitmentRow: z.ZodType<Promised> = z
  .object({
    id: slug,
    date: day,
    who: filled,
    kind: z.enum(COMMITMENT_KINDS),
    what: filled,
    measure: filled,
    due: text.refine((due) => due === '' || parsePeriod(due) !== null, 'not a period'),
    due_text: text,
    area: filled,
    indicator: text,
    method: z.enum(['', ...METHODS]),
    condition,
    source: filled,
    url: optionalAddress,
    note: text,
  })
  .transform(({ due, due_text, indicator, method, condition, source, url, note, ...row }) => ({
    ...row,
    ...(due && { due }),
    ...(due_text && { dueText: due_text }),
    ...(indicator && { indicator }),
    ...(method && { method }),
    ...(condition && { condition }),
    source: sourceOf(source, url),
    ...(note && { note }),
  }));

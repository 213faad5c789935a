import { z } from 'zod';
import { COMMITMENT_KINDS, type Condition, type Promised, RELATIONS } from '../../src/model/commitment.ts';
import { parsePeriod } from '../../src/model/period.ts';
import { METHODS } from '../../src/model/publication.ts';

const text = z.string();
const filled = z.string().min(1);
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
    id: filled.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    date: filled.regex(/^\d{4}-\d{2}-\d{2}$/),
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
    url: text,
    note: text,
  })
  .transform(({ due, due_text, indicator, method, condition, source, url, note, ...row }) => ({
    ...row,
    ...(due && { due }),
    ...(due_text && { dueText: due_text }),
    ...(indicator && { indicator }),
    ...(method && { method }),
    ...(condition && { condition }),
    source: { title: source, ...(url && { url }) },
    ...(note && { note }),
  }));

import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ });

/**
 * A machine-readable address of a resource: a `file` that is stored as it comes, `pages` of a JSON interface, or
 * the table of a web `page`, whose `form` is filled in first.
 */
export const fetchAddress = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), url }),
  z.strictObject({ kind: z.literal('pages'), url }),
  z.strictObject({
    kind: z.literal('page'),
    url,
    method: z.enum(['GET', 'POST']).default('GET'),
    form: z.record(z.string(), z.string()).default({}),
  }),
]);
export type FetchAddress = z.infer<typeof fetchAddress>;

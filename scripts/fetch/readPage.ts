import { z } from 'zod';
import { contentProblems } from './contentProblems.ts';
import { FetchFault } from './fetchFault.ts';

/** A record of an interface: its fields by name. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** One page of an interface. */
export interface Page {
  readonly records: readonly JsonRecord[];
  /** Number of pages, where the interface says it (Open Data Jatim). */
  readonly total?: number | undefined;
  /** Whether there is another page, where the interface says that (Jabar, Bandung). */
  readonly hasNext?: boolean | undefined;
  /** Address or number of the next page; null after the last. */
  readonly next?: string | number | null | undefined;
}

const next = z.union([z.string(), z.number(), z.null()]).optional();
const page = z.object({
  data: z.array(z.record(z.string(), z.unknown())),
  pagination: z.object({
    total_page: z.number().int().min(0).optional(),
    has_next: z.boolean().optional(),
    next,
    next_page: next,
    next_page_url: next,
  }),
});

/**
 * Reads one page of an interface.
 * @throws {FetchFault} where it is no JSON, has another shape, or does not say whether more pages follow
 */
export function readPage(text: string): Page {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new FetchFault(contentProblems.notJson);
  }
  const { data: found } = page.safeParse(json);
  if (!found) throw new FetchFault(contentProblems.notPages);
  const { total_page: total, has_next: hasNext, ...rest } = found.pagination;
  const following = [rest.next, rest.next_page, rest.next_page_url].find((each) => each !== undefined);
  if (total === undefined && hasNext === undefined && following === undefined) {
    throw new FetchFault(contentProblems.notPages);
  }
  return { records: found.data, total, hasNext, next: following };
}

import type { Check, CheckedSite } from './check.ts';

/** How a check ended: with its faults, or left out because the site has nothing to check. */
export type Outcome =
  | { readonly label: string; readonly state: 'done'; readonly faults: readonly string[] }
  | { readonly label: string; readonly state: 'skipped' };

/** Runs checks one after the other. One that breaks has its error as its fault. */
export async function* runChecks<Reader>(
  checks: readonly Check<Reader>[],
  reader: Reader,
  site: CheckedSite,
): AsyncGenerator<Outcome> {
  for (const { label, needs, run } of checks) {
    if (needs && !needs(site)) yield { label, state: 'skipped' };
    else yield { label, state: 'done', faults: await run(reader, site).catch((error) => [String(error)]) };
  }
}

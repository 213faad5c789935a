import { headersFor } from '../headersFor.ts';
import { fault } from './checkFile.ts';
import { effectiveHeaders, readRules } from './effectiveHeaders.ts';
import { addressOf } from './kinds.ts';

/** Limits of Cloudflare Pages, the narrower of the two. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/** Whether a `_headers` file keeps within the limits of its hosts and gives every file what the table promises. */
export function checkHeadersFile(text: string, files: readonly string[]): readonly string[] {
  const rules = readRules(text);
  const longest = Math.max(...text.split('\n').map(({ length }) => length));
  const perFile = files.flatMap((file) => {
    const address = addressOf(file);
    const sent = effectiveHeaders(rules, address);
    return Object.entries(headersFor(file)).map(([name, value]) => {
      const found = fault(name, sent.get(name), value);
      return found && `${address}: ${found}`;
    });
  });
  return [
    rules.length <= MOST_RULES ? undefined : `${rules.length} rules`,
    longest <= LONGEST_LINE ? undefined : `a line of ${longest} characters`,
    ...perFile,
  ].flatMap((found) => found ?? []);
}

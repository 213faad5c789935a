/** One rule of a `_headers` file: a pattern, and what it sets. */
export interface Rule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file as its hosts document it: a pattern at the start of a line, its headers indented below it.
 * @throws where a line is neither
 */
export function readRules(text: string): readonly Rule[] {
  const rules: { pattern: string; headers: (readonly [string, string])[] }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ pattern: line, headers: [] });
    else if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (line.trim() !== '') throw new SyntaxError(`neither pattern nor header: ${line}`);
  }
  return rules;
}

/** What such a host sends for an address: all rules that match hold, and values of one name are joined. */
export function effectiveHeaders(rules: readonly Rule[], address: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const { pattern, headers: set } of rules) {
    if (!matches(pattern, address)) continue;
    for (const [name, value] of set) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

/** A star stands for any text, also none. */
function matches(pattern: string, address: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.join('');
  if (rest.length === 0) return address === start;
  return address.startsWith(start) && address.endsWith(end) && address.length >= start.length + end.length;
}

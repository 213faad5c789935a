/** Every text that stands anywhere in a value to be written as JSON, each once; names of fields are not among them. */
export function textsIn(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) textsIn(item, found);
  return found;
}

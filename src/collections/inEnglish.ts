const told = new WeakMap<object, unknown>();

/**
 * Content of the open data with English in the place of each text that is known in it; names, titles and quotations,
 * which are not, stay as they are. The same content gives the same object.
 */
export function inEnglish(content: unknown, english: Readonly<Record<string, string>>): unknown {
  if (typeof content === 'string') return english[content] ?? content;
  if (typeof content !== 'object' || content === null) return content;
  const known = told.get(content);
  if (known !== undefined) return known;
  const said = Array.isArray(content)
    ? content.map((item) => inEnglish(item, english))
    : Object.fromEntries(Object.entries(content).map(([key, value]) => [key, inEnglish(value, english)]));
  told.set(content, said);
  return said;
}

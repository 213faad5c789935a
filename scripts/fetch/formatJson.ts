/** Most characters of a line, as in the rest of the project. */
const WIDTH = 110;

/**
 * JSON as the project formats it: two blanks a step, and lists of words or numbers on one line where they fit.
 * Keys keep their order.
 * @param like a text whose objects on one line stay on one line, so that a small change stays a small difference
 */
export function formatJson(value: unknown, like = ''): string {
  return `${formatted(value, like, '', 0)}\n`;
}

function formatted(value: unknown, like: string, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = onOneLine(value);
  const isSimple = Object.values(value).every((item) => typeof item !== 'object' || item === null);
  const fits = indent.length + taken + line.length < WIDTH;
  if (isSimple && fits && (Array.isArray(value) || like.includes(line))) return line;
  const step = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => step + formatted(item, like, step, 1)).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).map(([key, member]) => {
    const name = `${JSON.stringify(key)}: `;
    return step + name + formatted(member, like, step, name.length + 1);
  });
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
}

/** `[1, 2]` and `{ "a": 1 }`. */
function onOneLine(value: object): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  return Array.isArray(value) ? line.replace(/^\[ /, '[').replace(/ \]$/, ']') : line;
}

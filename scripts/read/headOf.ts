/** The first lines of a text. */
export function headOf(text: string, lines: number): string {
  let end = 0;
  for (let line = 0; line < lines && end !== -1; line++) end = text.indexOf('\n', end + 1);
  return end === -1 ? text : text.slice(0, end);
}

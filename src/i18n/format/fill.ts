/** Puts values into a template: `{0}` is the first. */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)] ?? ''));
}

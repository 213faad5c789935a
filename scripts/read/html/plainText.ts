/** Text as a page shows it: white space of every kind run together, none around it. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

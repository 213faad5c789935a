/** The Indonesian months in full, as spelled today or in older office files, and their short forms. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'pebruari', 'feb', 'peb'],
  ['maret', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'agt', 'ags', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des', 'dec'],
];

/**
 * Number of a month, 1 to 12, from its number (`8`, `08`) or its Indonesian name in full or short
 * (`Agustus`, `Agt.`), whatever the case; undefined where the text is no month.
 */
export function monthNumber(text: string): number | undefined {
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  if (/^(0?[1-9]|1[0-2])$/.test(word)) return Number(word);
  const index = MONTHS.findIndex((names) => names.includes(word));
  return index === -1 ? undefined : index + 1;
}

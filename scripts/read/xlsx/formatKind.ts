/** What a number format makes of a number. */
export type FormatKind = 'number' | 'percent' | 'date';

const NOT_SHOWN_AS_CODE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;
const ELAPSED = /\[(h+|m+|s+)\]/i;

/**
 * Kind of a number format's code, by its first section: the one for figures that are not negative.
 * Signs in quotation marks are mere text, and a time that runs past a day ([h]:mm) stays a number of days.
 */
export function formatKind(code: string): FormatKind {
  const [section = ''] = code.replace(NOT_SHOWN_AS_CODE, '').split(';');
  if (/general/i.test(section)) return 'number';
  if (section.includes('%')) return 'percent';
  return /[ymdhs]/i.test(section) && !ELAPSED.test(code) ? 'date' : 'number';
}

/**
 * Kind of a format that has a number but no code of its own in the file (ECMA-376 part 1, 18.8.30).
 * Those that only East Asian versions define are dates and times, all of them.
 */
export function builtInKind(id: number): FormatKind {
  if (id === 9 || id === 10) return 'percent';
  const isDate = (id >= 14 && id <= 22) || id === 45 || id === 47;
  const isEastAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate || isEastAsianDate ? 'date' : 'number';
}

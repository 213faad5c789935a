/** What offices write where they have no number. */
export const MISSING: readonly string[] = [
  '',
  ...['-', '--', '–', '—', '-%', '- %', '...', '…', '0/0'],
  ...['N/A', 'n/a', 'NA', 'na', 'NaN', 'null', 'NULL', 'Null'],
  ...['#N/A', '#DIV/0!', '#VALUE!', '#REF!'],
];

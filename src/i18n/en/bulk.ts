import { formatCount } from '../format/number.ts';
import { formatSize } from '../format/size.ts';
import { bulk as indonesian } from '../id/bulk.ts';

/** The files that hold everything; what the archive says of itself stays as it is in the archive. */
export const bulk: typeof indonesian = {
  ...indonesian,
  heading: 'All figures at once',
  lead: (rows, areas) =>
    `One table of ${formatCount(rows, 'en')} rows on ${formatCount(areas, 'en')} areas: every figure, every statement of a source, and for an area without a figure one row that says so. Every form holds the same.`,
  guard:
    'So that Excel computes no text as a formula, text that begins with =, +, - or @ (also in full-width form, also after spaces) has one apostrophe in front in the CSV. Tabs, line breaks and other control characters inside text are written as their Unicode symbols. The CSV for Excel also has the apostrophe before codes, periods and other text that Excel would turn into numbers or dates. Take the apostrophe away and the text is as it was. Numbers, XLSX, JSON and Parquet have none.',
  about: 'all figures',
  zip: 'ZIP: all forms, boundaries and licence',
  file: (label, bytes, rows) =>
    [label, formatSize(bytes, 'en'), ...(rows === undefined ? [] : [`${formatCount(rows, 'en')} rows`])].join(
      ', ',
    ),
  boundarySource: 'source and licence of those boundaries',
};

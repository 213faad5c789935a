import { formatCount } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import type { trust as indonesian } from '../id/trust.ts';

/** The page that tells how everything here can be checked. */
export const trust: typeof indonesian = {
  name: 'Check us',
  title: 'Check us: sources, ledger of rows, and hashes of files',
  description:
    'All publications and data files with size, number of rows and SHA-256 hash, and how to compare them.',
  lead: 'You need not take our word for it. Each figure can be followed to its publication, each row is accounted for, and the hash of each file can be compared.',
  publications: 'Publications and ledger of rows',
  balance:
    'Each row that comes in from a publication is published, withheld, superseded by another, or rejected. None is lost.',
  entry: (rows, published, suppressed, superseded, rejected) =>
    [
      `${formatCount(rows, 'en')} rows in = ${formatCount(published, 'en')} published`,
      `${formatCount(suppressed, 'en')} withheld`,
      `${formatCount(superseded, 'en')} superseded`,
      `${formatCount(rejected, 'en')} rejected`,
    ].join(' + '),
  bytes: (n) => `${formatCount(n, 'en')} bytes`,
  withheldHash:
    'Size and hash of this file are not given, because it holds small counts that are withheld: they could be guessed from the hash by trial.',
  by: (publisher, day) => `${publisher}, ${formatDate(day, 'en')}`,
  files: 'Data files of today',
  filesLead:
    'A SHA-256 hash is 64 digits and letters that change entirely if a single letter of the file does.',
  file: 'File',
  size: 'Bytes',
  rows: 'Rows',
  hash: 'SHA-256 hash',
  list: 'All these hashes in one file',
  releases: 'Releases',
  releasesLead:
    'The files above change with the data. What never changes is a release; use one to cite, or to check years later.',
  newest: (day) => `Newest release, ${formatDate(day, 'en')}`,
  noRelease: 'There is no release yet.',
  all: 'All releases',
  how: 'How to compare hashes',
  howWindows:
    'Windows: open Command Prompt in the folder of downloads, run this command, and compare the result with the hash above.',
  howLinux: 'Linux: download files and SHA256SUMS into one folder, then run:',
  howMac: 'macOS: the same, with this command:',
  howReading:
    'If the answer is “OK” or the hash is the same, your file is exactly the one that we published. If it differs, download again; if it still does, tell us.',
  wrong: 'Found a wrong figure?',
  wrongText:
    'The page of each area has a report that names area and release already. Corrected figures are recorded in the history of changes, with the old figure and the reason.',
};

import { AUTHORITIES, COUNTS, FILLERS, HEADINGS, type Meaning } from './headingWords.ts';

const PERCENT = /%|\b(persen|persentase|prosentase|prevalensi|proporsi)\b/gi;
const WHOLE_AGE = /\b0\s*(-|–|s\/d|sd|sampai)\s*59\b/gi;
const UNIT = /\((%|persen|jiwa|orang|anak|balita|kasus|[a-z]'?)\)/gi;
const BOTH_SEXES = /\bl\s*\+\s*p\b/gi;

/** Nobody heads a column with more characters. */
const LONGEST = 300;

/** Letters and digits of a heading in lower case: "Desa/Kelurahan", "desa_kelurahan" and "DESA KELURAHAN" fold alike. */
export function foldHeading(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** What a heading of one line means; undefined where it means nothing to us. */
export function readHeading(heading: string): Meaning | undefined {
  if (heading.length > LONGEST) return undefined;
  return wordedHeading(heading) ?? countHeading(heading);
}

function wordedHeading(heading: string): Meaning | undefined {
  const folded = foldHeading(heading);
  for (const [prefix, isBps] of AUTHORITIES) {
    if (!folded.startsWith(prefix) || folded === prefix) continue;
    const rest = HEADINGS.get(folded.slice(prefix.length));
    return rest?.kind === 'area-code' && isBps ? { kind: 'bps-code', level: rest.level } : rest;
  }
  return HEADINGS.get(folded);
}

function countHeading(written: string): Meaning | undefined {
  const heading = written
    .replaceAll('_', ' ')
    .replace(/[a-z]{6,}/gi, (word) => splitWord(word.toLowerCase()));
  const isPercent = heading.search(PERCENT) !== -1;
  const bare = [WHOLE_AGE, UNIT, BOTH_SEXES, PERCENT].reduce(
    (text, part) => text.replace(part, ' '),
    heading,
  );
  const words: readonly string[] = bare.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const left = words
    .filter((word) => !FILLERS.has(word))
    .toSorted()
    .join(' ');
  if (isPercent) {
    const isPlain = left === '' && /prevalensi/i.test(heading);
    return isPlain || COUNTS.get(left) === 'stunted' ? { kind: 'concept', concept: 'prevalence' } : undefined;
  }
  if (left === '')
    return words.includes('balita') ? { kind: 'concept', concept: 'target-population' } : undefined;
  const counted = COUNTS.get(left);
  return counted === undefined ? undefined : { kind: 'concept', concept: counted };
}

/** Words that headings are made of, the longest first. */
const WORDS: readonly string[] = [
  ...new Set([
    ...FILLERS,
    ...[...COUNTS.keys()].flatMap((key) => key.split(' ')),
    ...['persen', 'persentase', 'prosentase', 'prevalensi', 'proporsi'],
  ]),
].toSorted((a, b) => b.length - a.length);

/** `jumlahbalitastunting` as `jumlah balita stunting`; a word that is not made of known ones stays whole. */
function splitWord(word: string): string {
  return partsOf(word)?.join(' ') ?? word;
}

function partsOf(word: string): readonly string[] | undefined {
  if (word === '') return [];
  for (const first of WORDS) {
    const rest = word.startsWith(first) ? partsOf(word.slice(first.length)) : undefined;
    if (rest) return [first, ...rest];
  }
  return undefined;
}

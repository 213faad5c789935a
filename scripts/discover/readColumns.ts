import { AREA_LEVELS, type AreaLevel } from '../../src/model/area.ts';
import type { PeriodId } from '../../src/model/period.ts';
import { readPeriod } from '../check/readPeriod.ts';
import type { Meaning } from './headingWords.ts';
import { readHeading } from './readHeading.ts';

/** What a column of an undescribed table means. */
export interface ColumnMeaning {
  readonly name: string;
  /** One of CONCEPTS; absent where the column means nothing to us. */
  readonly concept?: string;
  /** The period of all its figures, where the heading names one. */
  readonly period?: PeriodId;
}

/** The columns of a table, the level of its areas, and headings of which two say the same. */
export interface Columns {
  readonly columns: readonly ColumnMeaning[];
  readonly level?: AreaLevel;
  readonly doubles: readonly string[];
}

const PERIOD_TAIL = /^(.+?)\s+((?:\S+\s+)?(?:19|20)\d{2}(?:-\d{2})?)$/;
/** A count of one sex; the percentage right of it is of that sex as well. */
const ONE_SEX = /(?<!\+\s*)\b(l|p|lk|pr|laki([- ]laki)?|perempuan)( \(\d+\))?$/i;
/** The last of several repeated headings is told apart by its number, which is none of its words. */
const REPEAT = / \(\d+\)$/;

/** What each heading means, seen together: of several levels of areas the lowest is what the rows are about. */
export function readColumns(names: readonly string[]): Columns {
  const read = names.map((name, index) =>
    isOfOneSex(name, names[index - 1] ?? '') ? { name, meaning: undefined } : readColumn(name),
  );
  const meanings = read.flatMap(({ meaning }) => meaning ?? []);
  const places = placesOf(meanings);
  const dateMeans = dateConcept(meanings);
  const taken = new Set<string>();
  const doubles: string[] = [];
  const columns = read.map(({ name, meaning, period }): ColumnMeaning => {
    const concept = meaning?.kind === 'concept' ? meaning.concept : meaning && places.get(meaning);
    const known = concept === 'date' ? dateMeans : concept;
    if (known === undefined) return { name };
    const key = `${known} ${period ?? ''}`;
    if (taken.has(key)) {
      if (!known.startsWith('area.')) doubles.push(name);
      return { name };
    }
    taken.add(key);
    return { name, concept: known, ...(period !== undefined && { period }) };
  });
  const level = lowestLevel(meanings);
  return { columns, doubles, ...(level && { level }) };
}

/** `Stunting L | % | P | % | L+P | %`: only the last percentage is that of all children. */
function isOfOneSex(name: string, left: string): boolean {
  return /%/.test(name) && ONE_SEX.test(left);
}

interface ReadColumn {
  readonly name: string;
  readonly meaning: Meaning | undefined;
  readonly period?: PeriodId;
}

/** What was read before: the search for a header sees each text many times, and so do many files of one office. */
const known = new Map<string, ReadColumn>();
const MOST_KNOWN = 5000;

function readColumn(name: string): ReadColumn {
  const before = known.get(name);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const column = readAnew(name);
  known.set(name, column);
  return column;
}

function readAnew(name: string): ReadColumn {
  const heading = name.replace(REPEAT, '');
  const meaning = readHeading(heading);
  if (meaning) return { name, meaning };
  const [, words = '', when = ''] = PERIOD_TAIL.exec(heading) ?? [];
  const period = readPeriod(when) ?? readPeriod(when.split(' ').at(-1) ?? '');
  const counted = period === undefined ? undefined : readHeading(words);
  return counted?.kind === 'concept' && period !== undefined
    ? { name, meaning: counted, period }
    : { name, meaning: undefined };
}

function lowestLevel(meanings: readonly Meaning[]): AreaLevel | undefined {
  const levels = meanings.flatMap((meaning) => (meaning.kind === 'concept' ? [] : (meaning.level ?? [])));
  return [...AREA_LEVELS].reverse().find((level) => levels.includes(level));
}

/** A date gives the period where nothing better does, and only its year where the month has a column of its own. */
function dateConcept(meanings: readonly Meaning[]): string | undefined {
  const has = (word: string) => meanings.some((one) => one.kind === 'concept' && one.concept === word);
  if (has('period') || has('period.year')) return undefined;
  return has('period.month') || has('period.quarter') ? 'period.year' : 'period';
}

/** Which of the area columns name the area itself, which the one above it and which the kabupaten. */
function placesOf(meanings: readonly Meaning[]): ReadonlyMap<Meaning, string> {
  const areas = meanings.flatMap((meaning) => (meaning.kind === 'concept' ? [] : [meaning]));
  const lowest = lowestLevel(meanings);
  const places = new Map<Meaning, string>();
  for (const meaning of areas) {
    const { kind, level } = meaning;
    const isNamedBetter =
      level === undefined && areas.some((other) => other.kind === kind && other.level === lowest && lowest);
    if ((level === undefined && !isNamedBetter) || (level !== undefined && level === lowest)) {
      places.set(meaning, AREA_CONCEPT[kind]);
    }
  }
  const parent = PARENT_ORDER.flatMap(([kind, level]) =>
    areas.filter((meaning) => meaning.kind === kind && meaning.level === level && level !== lowest),
  )[0];
  if (parent) places.set(parent, 'area.parent');
  // Of a kabupaten's code and name any will do; its BPS code areas.csv need not have.
  const region = REGION_ORDER.flatMap((kind) =>
    areas.filter((meaning) => meaning.kind === kind && meaning.level === 'kabupaten'),
  )[0];
  if (region && lowest !== 'kabupaten') places.set(region, 'area.region');
  return places;
}

const AREA_CONCEPT = { 'area-code': 'area.code', 'bps-code': 'area.bps-code', 'area-name': 'area.name' };
const REGION_ORDER = ['area-code', 'area-name', 'bps-code'] as const;
const PARENT_ORDER = [
  ['area-code', 'kecamatan'],
  ['area-name', 'kecamatan'],
  ['area-name', 'puskesmas'],
] as const;

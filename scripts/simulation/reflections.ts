import { type RandomSource, randomSource, shuffled } from './random.ts';
import { FINDINGS, FOLLOW_UPS, type InventedWords, SOURCE, VISIT } from './reflectionWords.ts';

/** A row of the invented `reflections.csv`, in the order of its columns. */
export type ReflectionRow = readonly string[];

export const REFLECTION_COLUMNS =
  'evidence,area,round,step,finding,date,due,what_id,what_en,source,url'.split(',');

/** Days between the first planned visit and the day of the data, and between two visits. */
const [BEFORE, BETWEEN] = [385, 13];
/** Parts of the kecamatan without a plan, and of past visits that nobody published. */
const [UNPLANNED, UNPUBLISHED] = [0.1, 0.15];
/** Days until findings are published, and until a follow-up is promised and made. */
const [TO_FINDINGS, TO_FOLLOW_UP] = [21, 120];

/**
 * Invents one round of visits to kecamatan so that every state of the board can be seen: most visited, some with
 * findings, follow-ups made and overdue, visits late and still to come. Same input, same rows.
 * @param kecamatan codes
 * @param asOf ISO day: nothing has happened after it
 */
export function inventReflections(
  kecamatan: readonly string[],
  asOf: string,
  seed: number,
): readonly ReflectionRow[] {
  const random = randomSource(seed);
  const start = dayAfter(asOf, -BEFORE);
  const round = start.slice(0, 4);
  return shuffled(kecamatan, random)
    .flatMap((area, order) => visitOf(area, round, dayAfter(start, order * BETWEEN), asOf, random))
    .toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
}

function visitOf(
  area: string,
  round: string,
  planned: string,
  asOf: string,
  random: RandomSource,
): ReflectionRow[] {
  const row = (step: string, date: string, words: InventedWords | undefined, due = '', finding = '') => {
    const [id, en] = words ?? ['', ''];
    return ['simulasi', area, round, step, finding, date, due, id, en, SOURCE, ''];
  };
  const drawn = random.uniform();
  if (drawn < UNPLANNED) return [];
  const plan = row('planned', planned, undefined);
  const visited = dayAfter(planned, Math.floor(random.uniform() * 9));
  if (drawn < UNPLANNED + UNPUBLISHED || visited > asOf) return [plan];
  const visit = row('visited', visited, VISIT, dayAfter(visited, TO_FINDINGS));
  const told = dayAfter(visited, Math.floor(random.uniform() * 2 * TO_FINDINGS));
  if (told > asOf || random.uniform() < 0.2) return [plan, visit];
  const findings = shuffled(FINDINGS, random).slice(0, 1 + Math.floor(random.uniform() * 3));
  const answers = shuffled(FOLLOW_UPS, random);
  const answered = findings.flatMap((words, index) => {
    const number = String(index + 1);
    const due = dayAfter(told, TO_FOLLOW_UP);
    const made = dayAfter(told, 7 + Math.floor(random.uniform() * 1.6 * TO_FOLLOW_UP));
    const isMade = made <= asOf && random.uniform() < 0.75;
    const followUp = row('follow-up', made, answers[index], '', number);
    return [row('finding', told, words, due, number), ...(isMade ? [followUp] : [])];
  });
  return [plan, visit, ...answered];
}

/** The ISO day so many days after another. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The rows as CSV: every line starts with the mark. */
export function reflectionsText(rows: readonly ReflectionRow[]): string {
  const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `${[REFLECTION_COLUMNS, ...rows].map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;
}

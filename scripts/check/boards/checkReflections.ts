import type { Area } from '../../../src/model/area.ts';
import type { ReflectionNote } from '../../../src/model/reflection.ts';
import { checkSheet, type SheetRow } from '../checkSheet.ts';
import type { Checked, Finding, Problem } from '../finding.ts';
import { problems } from '../problems.ts';
import type { RowVocabulary } from '../vocabulary.ts';
import { reflectionRow } from './reflectionSheet.ts';

export const REFLECTIONS = 'reflections.csv';
const SIMULATED = `simulated/${REFLECTIONS}`;

type Known = Pick<RowVocabulary, 'areas' | 'region'>;

/** Checks what is told of the visits to kecamatan, published and invented. A folder may have neither. */
export function checkReflections(
  files: ReadonlyMap<string, string>,
  known: Known,
): Checked<readonly ReflectionNote[]> {
  const published = checkFile(REFLECTIONS, files, known);
  const invented = checkFile(SIMULATED, files, known);
  return {
    value: [...published.value, ...invented.value.map((note) => ({ ...note, simulated: true as const }))],
    findings: [...published.findings, ...invented.findings],
  };
}

function checkFile(
  file: string,
  files: ReadonlyMap<string, string>,
  known: Known,
): Checked<readonly ReflectionNote[]> {
  if (!files.has(file)) return { value: [], findings: [] };
  const { value: rows, findings } = checkSheet(file, files.get(file), reflectionRow);
  const steps = Map.groupBy(rows, ({ value }) => keyOf(value));
  const faults = rows.flatMap((one) =>
    faultsOf(one, steps, known, file === SIMULATED).map(
      ([column, value, problem]): Finding => ({ file, row: one.row, column, value, ...problem }),
    ),
  );
  return { value: rows.map(({ value }) => value), findings: [...findings, ...faults] };
}

type Fault = readonly [column: keyof ReflectionNote | 'what_id', value: string, problem: Problem];

function faultsOf(
  one: SheetRow<ReflectionNote>,
  steps: ReadonlyMap<string, readonly SheetRow<ReflectionNote>[]>,
  { areas, region }: Known,
  invented: boolean,
): Fault[] {
  const { area, step, date, finding, what } = one.value;
  const isNumbered = step === 'finding' || step === 'follow-up';
  const faults: (Fault | false)[] = [
    placeFault(area, areas, region, step === 'planned' && !invented),
    step !== 'planned' && date > region.asOf && ['date', date, problems.futureDay],
    (steps.get(keyBefore(one.value)) ?? []).some(({ value: before }) => isBefore(date, before.date)) && [
      'date',
      date,
      problems.tooEarly,
    ],
    isNumbered && what === undefined && ['what_id', '', problems.noWords],
    step === 'finding' && finding === undefined && ['finding', '', problems.noFinding],
    step === 'follow-up' &&
      !steps.has(keyOf({ ...one.value, step: 'finding' })) && [
        'finding',
        `${finding ?? ''}`,
        problems.noFinding,
      ],
    step !== 'follow-up' && steps.get(keyOf(one.value))?.[0] !== one && ['step', step, problems.repeatedStep],
  ];
  return faults.filter((fault) => fault !== false);
}

/** Only a plan may speak of the whole region. */
function placeFault(
  code: string,
  areas: ReadonlyMap<string, Area>,
  { area: region }: Known['region'],
  mayBeWhole: boolean,
): Fault | false {
  const found = areas.get(code);
  if (!found) return ['area', code, problems.unknownArea];
  if (mayBeWhole && code === region) return false;
  return (found.level !== 'kecamatan' || found.parent !== region) && ['area', code, problems.noKecamatan];
}

/** The step that comes before one of the same kecamatan and round; a plan may be written down at any time. */
function keyBefore(note: ReflectionNote): string {
  if (note.step === 'finding') return keyOf({ area: note.area, round: note.round, step: 'visited' });
  return note.step === 'follow-up' ? keyOf({ ...note, step: 'finding' }) : '';
}

/** True where a date surely lies before another one: of months and years only what is known is compared. */
function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) < other.slice(0, known);
}

const keyOf = ({ area, round, step, finding }: Pick<ReflectionNote, 'area' | 'round' | 'step' | 'finding'>) =>
  [area, round, step, finding ?? ''].join(' ');

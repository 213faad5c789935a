import { checkSheet, type SheetRow } from './checkSheet.ts';
import { type ContradictionRow, contradictionRow, type SideRow, sideRow } from './contradictionSheets.ts';
import type { Checked, Finding } from './finding.ts';
import { problems } from './problems.ts';
import { readComputed } from './readComputed.ts';
import { numbersOfSide, strayNumbers } from './strayNumbers.ts';

export const CONTRADICTIONS = 'contradictions.csv';
export const SIDES = 'contradiction-sides.csv';

/** A contradiction as it is written, before its sides are looked up among the figures. */
export interface WrittenContradiction extends SheetRow<ContradictionRow> {
  readonly sides: readonly SheetRow<SideRow>[];
}

/**
 * Checks the list of contradictions by itself: its form, that each has two sides, and that its sentences say no number
 * that none of its sides has. A data folder without the list has none.
 */
export function checkContradictions(
  files: ReadonlyMap<string, string>,
): Checked<readonly WrittenContradiction[]> {
  if (!files.has(CONTRADICTIONS) && !files.has(SIDES)) return { value: [], findings: [] };
  const heads = checkSheet(CONTRADICTIONS, files.get(CONTRADICTIONS), contradictionRow);
  const sides = checkSheet(SIDES, files.get(SIDES), sideRow);
  const ofId = Map.groupBy(sides.value, ({ value }) => value.contradiction);
  const value = heads.value.map((head) => ({ ...head, sides: ofId.get(head.value.id) ?? [] }));
  const ids = new Set(value.map((each) => each.value.id));
  const orphans = sides.value
    .filter((side) => !ids.has(side.value.contradiction))
    .map(({ row, value: { contradiction } }) => ({
      ...{ file: SIDES, row, column: 'contradiction', value: contradiction },
      ...problems.unknownContradiction,
    }));
  return {
    value,
    findings: [
      ...heads.findings,
      ...sides.findings,
      ...repeated(value),
      ...orphans,
      ...value.flatMap(faultsOf),
    ],
  };
}

function repeated(all: readonly WrittenContradiction[]): Finding[] {
  const known = new Set<string>();
  return all.flatMap(({ row, value: { id } }) => {
    const isNew = !known.has(id);
    known.add(id);
    return isNew ? [] : [{ file: CONTRADICTIONS, row, column: 'id', value: id, ...problems.duplicateKey }];
  });
}

function faultsOf({ row, value, sides }: WrittenContradiction): Finding[] {
  const place = { file: CONTRADICTIONS, row };
  const texts = sides.map((side) => side.value.text);
  const computed = readComputed(value.formula, texts);
  const allowed = new Set([...texts.flatMap(numbersOfSide), ...(computed ? [computed.value] : [])]);
  const stray = [
    ...strayNumbers(value.title, allowed).map((number) => ['title', number] as const),
    ...strayNumbers(value.why, allowed).map((number) => ['why', number] as const),
  ];
  return [
    ...(sides.length < 2 ? [{ ...place, column: 'id', value: value.id, ...problems.tooFewSides }] : []),
    ...(value.formula !== '' && !computed
      ? [{ ...place, column: 'computed', value: value.formula, ...problems.badComputed }]
      : []),
    ...stray.map(([column, number]) => ({ ...place, column, value: number, ...problems.strayNumber })),
    ...sides.flatMap((side) =>
      (side.value.said ? strayNumbers(side.value.said, allowed) : []).map((number) => ({
        ...{ file: SIDES, row: side.row, column: 'said', value: number },
        ...problems.strayNumber,
      })),
    ),
  ];
}

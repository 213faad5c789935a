import type { Contradiction, Side } from '../../src/model/contradiction.ts';
import type { Observation, Statement } from '../../src/model/observation.ts';
import type { Target } from '../../src/model/target.ts';
import { SIDES, type WrittenContradiction } from '../check/checkContradictions.ts';
import type { SheetRow } from '../check/checkSheet.ts';
import type { SideRow } from '../check/contradictionSheets.ts';
import type { Finding } from '../check/finding.ts';
import { problems } from '../check/problems.ts';
import { readComputed } from '../check/readComputed.ts';
import { printedText } from './printedText.ts';

/** What sides may refer to: figures after disclosure control, so that nothing withheld can be one. */
export interface Figures {
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
  readonly targets: readonly Target[];
}

/** Looks up every side among the figures. A contradiction with a side that is not there is left out, with a finding. */
export function resolveContradictions(
  written: readonly WrittenContradiction[],
  figures: Figures,
): { readonly contradictions: readonly Contradiction[]; readonly findings: readonly Finding[] } {
  const printed = Map.groupBy([...figures.observations, ...figures.statements], keyOf);
  const targets = new Map(figures.targets.map((target) => [target.id, target]));
  const findings: Finding[] = [];
  const contradictions = written.flatMap(({ value: { formula, ...head }, sides }): Contradiction[] => {
    const found = sides.map((side) =>
      side.value.target === '' ? published(side, printed) : targeted(side, targets),
    );
    findings.push(...found.flatMap((each) => ('code' in each ? [each] : [])));
    const sound = found.flatMap((each) => ('code' in each ? [] : [each]));
    if (sound.length < sides.length) return [];
    const computed = readComputed(
      formula,
      sound.map(({ text }) => text),
    );
    return [{ ...head, sides: sound, ...(computed && { computed }) }];
  });
  return { contradictions, findings };
}

type Key = { readonly [Part in 'publication' | 'indicator' | 'area' | 'period']: string };

const keyOf = ({ publication, indicator, area, period }: Key) =>
  JSON.stringify([publication, indicator, area, period]);

function published(
  { row, value }: SheetRow<SideRow>,
  printed: ReadonlyMap<string, readonly (Observation | Statement)[]>,
): Side | Finding {
  const place = { file: SIDES, row };
  const candidates = printed.get(keyOf(value)) ?? [];
  if (candidates.length === 0) {
    return { ...place, column: 'publication', value: value.publication, ...problems.sideNotFound };
  }
  const { publication, target: _, contradiction: __, ...rest } = value;
  const figure = candidates.find((each) => isSame(printedText(each, value.reads), value.text));
  if (figure) {
    const { programme, method } = figure;
    const kind = 'denominatorKind' in figure ? figure.denominatorKind : undefined;
    const counts = value.reads === 'denominator' && kind ? { denominatorKind: kind } : {};
    return { publication, programme, method, ...rest, ...counts };
  }
  // The sheet may hold the very count that is withheld: it is not repeated.
  const isWithheld = candidates.some((each) => 'state' in each && each.state === 'suppressed');
  if (isWithheld) return { ...place, column: 'value', ...problems.sideWithheld };
  return { ...place, column: 'value', value: value.text, ...problems.sideDiffers };
}

function targeted({ row, value }: SheetRow<SideRow>, targets: ReadonlyMap<string, Target>): Side | Finding {
  const place = { file: SIDES, row };
  const target = targets.get(value.target);
  if (!target) return { ...place, column: 'target', value: value.target, ...problems.unknownTarget };
  if (!isSame(String(target.value), value.text)) {
    return { ...place, column: 'value', value: value.text, ...problems.sideDiffers };
  }
  const { id, indicator, area, year } = target;
  const said = value.said ? { said: value.said } : {};
  return { target: id, indicator, area, period: year, reads: 'value', text: value.text, ...said };
}

/** The same text, or the same number written with more or fewer zeros after the point. */
function isSame(printed: string | undefined, written: string): boolean {
  if (printed === undefined) return false;
  return printed === written || (/^[\d.]+$/.test(written) && Number(printed) === Number(written));
}

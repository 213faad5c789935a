import { CONTRADICTION_KINDS, type Contradiction, type ContradictionKind } from '../model/contradiction.ts';
import type { Statement } from '../model/observation.ts';
import { openData } from './openData.ts';

/** The contradictions of each kind that has any, in the order of the page. */
export function contradictionsByKind(): readonly (readonly [ContradictionKind, readonly Contradiction[]])[] {
  const byKind = Map.groupBy(openData('contradictions'), ({ kind }) => kind);
  return CONTRADICTION_KINDS.flatMap((kind) => {
    const found = byKind.get(kind);
    return found ? [[kind, found] as const] : [];
  });
}

/** The contradictions of which a publication is a side. */
export function contradictionsOf(publication: string): readonly Contradiction[] {
  return openData('contradictions').filter(({ sides }) =>
    sides.some((side) => 'publication' in side && side.publication === publication),
  );
}

/** Statements kept for their contradiction that no contradiction names as a side. */
export function statementsWithoutSide(): readonly Statement[] {
  const named = new Set(
    openData('contradictions').flatMap(({ sides }) =>
      sides.flatMap((side) => ('publication' in side ? [keyOf(side)] : [])),
    ),
  );
  return openData('statements').filter((each) => each.use === 'contradiction' && !named.has(keyOf(each)));
}

const keyOf = ({
  publication,
  indicator,
  area,
  period,
  text,
}: Omit<Statement, 'use' | 'file' | 'row' | 'note' | 'programme' | 'method'>) =>
  JSON.stringify([publication, indicator, area, period, text]);

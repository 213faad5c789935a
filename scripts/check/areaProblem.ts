import type { Area } from '../../src/model/area.ts';
import type { AreaFound } from './areaIndex.ts';
import type { Problem } from './finding.ts';
import { problems } from './problems.ts';

/** Says that a name fits no area or several, and names those that may be meant, each with its kecamatan and code. */
export function areaProblem(
  { kind, candidates }: Exclude<AreaFound, { kind: 'found' }>,
  areas: ReadonlyMap<string, Area>,
): Problem {
  const problem = kind === 'ambiguous' ? problems.ambiguousArea : problems.unknownArea;
  if (candidates.length === 0) return problem;
  const list = candidates.map((area) => placeOf(area, areas)).join('; ');
  const words =
    kind === 'ambiguous' ? { id: 'Bisa jadi', en: 'Could be' } : { id: 'Yang mirip', en: 'Nearest' };
  return {
    ...problem,
    message: {
      id: `${problem.message.id} ${words.id}: ${list}.`,
      en: `${problem.message.en} ${words.en}: ${list}.`,
    },
  };
}

function placeOf({ code, kind, name, parent }: Area, areas: ReadonlyMap<string, Area>): string {
  const above = parent === null ? undefined : areas.get(parent);
  const within = above?.level === 'kecamatan' ? `, Kec. ${above.name}` : '';
  return `${kind} ${name}${within} (${code})`;
}

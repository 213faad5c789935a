import type { Reflection, ReflectionNote } from '../model/reflection.ts';
import { indexed } from './keyed.ts';
import { openData } from './openData.ts';

/** What the newest round of visits tells of a kecamatan, and the plan for all of them; undefined where none was told. */
export function reflectionOf(
  area: string,
): { readonly reflection: Reflection; readonly whole: ReflectionNote | undefined } | undefined {
  const rounds = openData('reflections');
  const [newest] = rounds;
  const byArea = indexed(rounds, 'newest', () => new Map(newest?.areas.map((each) => [each.area, each])));
  const reflection = byArea.get(area);
  return newest && reflection && { reflection, whole: newest.whole.find(({ step }) => step === 'planned') };
}

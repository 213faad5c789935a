import { checkVocabulary } from '../../scripts/check/checkVocabulary.ts';
import type { Vocabulary } from '../../scripts/check/vocabulary.ts';
import type { Area } from '../../src/model/area.ts';
import { sourcesWith } from '../fixtures/sources.ts';

/** Two puskesmas in one kecamatan, one in another, as areas.csv writes them. */
const PUSKESMAS = [
  '97.01.01.P01,Hulu Rekaan,puskesmas,puskesmas,97.01.01,,,',
  '97.01.01.P02,Batu Andai,puskesmas,puskesmas,97.01.01,,,',
  '97.01.02.P01,Tengah Rekaan,puskesmas,puskesmas,97.01.02,,,',
];

const areas = sourcesWith([]).files.get('areas.csv') ?? '';
const { value, findings } = checkVocabulary(
  sourcesWith([], { 'areas.csv': `${areas.trimEnd()}\n${PUSKESMAS.join('\n')}\n` }),
);
if (!value || findings.length > 0) throw new Error('the made-up region with puskesmas is not sound');

/** The made-up region, with three puskesmas. */
export const vocabulary: Vocabulary = value;

/** Areas of one level inside the region, in order of code. */
export function areasOfLevel(level: Area['level']): readonly Area[] {
  return [...vocabulary.areas.values()].filter(
    (area) => area.level === level && area.code.startsWith(`${vocabulary.region.area}.`),
  );
}

/** An area that is known to be there. */
export function areaAt(code: string): Area {
  const area = vocabulary.areas.get(code);
  if (!area) throw new Error(`no area ${code}`);
  return area;
}

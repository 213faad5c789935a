import { describe, expect, it } from 'vitest';
import { indexAreas } from '../../scripts/check/areaIndex.ts';
import { checkSources } from '../../scripts/check/checkSources.ts';
import { foldName } from '../../scripts/check/foldName.ts';
import { regionSources } from '../fixtures/sources.ts';

const areas = checkSources(regionSources).dataset?.vocabulary.areas ?? new Map();
const index = indexAreas(areas);
type Query = [name: string, level: 'desa' | 'kecamatan' | undefined, parent: string];
const codes = (...query: Query) => {
  const found = index.byName(...query);
  if (found.kind === 'found') return [found.area.code];
  return found.kind === 'ambiguous' ? found.candidates.map(({ code }) => code) : [];
};

describe('finding an area by name', () => {
  it('sees through prefixes, case, spaces and marks', () => {
    expect(['Kec. Hulu Rekaan', 'KECAMATAN HULUREKAAN', ' hulu-rekaan '].map(foldName)).toEqual([
      'hulurekaan',
      'hulurekaan',
      'hulurekaan',
    ]);
    expect(codes('DESA BATU KHAYAL', 'desa', '')).toEqual(['97.01.01.2002']);
    expect(codes('Kel. Alun-Angan', 'desa', 'Kec. Tengah Rekaan')).toEqual(['97.01.02.1004']);
  });

  it('gives every area of the name, and one where the parent is told by name or code', () => {
    expect(codes('Sukamaya', 'desa', '')).toEqual(['97.01.01.2001', '97.01.02.2002']);
    expect(codes('Sukamaya', 'desa', 'Tengah Rekaan')).toEqual(['97.01.02.2002']);
    expect(codes('Sukamaya', 'desa', '97.01.01')).toEqual(['97.01.01.2001']);
  });

  it('keeps a desa and the kecamatan of the same name apart by level', () => {
    expect(codes('Pulau Sepi', undefined, '')).toEqual(['97.01.04', '97.01.04.2001']);
    expect(codes('Pulau Sepi', 'kecamatan', '')).toEqual(['97.01.04']);
  });

  it('names the nearest where a name is unknown, first those of the same name elsewhere', () => {
    const near = (...query: Query) => {
      const found = index.byName(...query);
      return found.kind === 'found' ? [] : [found.kind, ...found.candidates.map(({ code }) => code)];
    };
    expect(near('Batu Kayal', 'desa', '')).toEqual(['unknown', '97.01.01.2002']);
    expect(near('Sukamaya', 'desa', 'Hilir Rekaan').slice(0, 3)).toEqual([
      'unknown',
      '97.01.01.2001',
      '97.01.02.2002',
    ]);
    expect(near('Sukamaya', 'desa', 'Tengah Rekan')).toEqual(['unknown-parent', '97.01.02']);
  });

  it('takes another name for an area only where no area bears it itself', () => {
    const known = indexAreas(areas, [
      { name: 'Batu Khayal', code: '97.01.02' },
      { name: 'Rekaan Lama', code: '97.01.02' },
    ]);
    expect(known.byName('Kec. Batu Khayal', 'kecamatan', '').kind).toBe('unknown');
    expect(known.byName('Sukamaya', 'desa', 'Rekaan Lama')).toMatchObject({
      area: { code: '97.01.02.2002' },
    });
    expect(known.byName('Sukamaya', 'desa', 'Batu Khayal').kind).toBe('unknown');
  });

  it('knows another name only where aliases.csv has it', () => {
    expect(codes('Batu Mimpi', 'desa', '')).toEqual([]);
    const known = indexAreas(areas, [{ name: 'Batu Mimpi', code: '97.01.01.2002' }]);
    expect(known.byName('Desa BATUMIMPI', 'desa', 'Hulu Rekaan')).toMatchObject({
      kind: 'found',
      area: { code: '97.01.01.2002' },
    });
  });

  it('knows a code with or without its points', () => {
    expect(index.byCode('97.01.01.2002')).toBe(index.byCode('9701012002'));
    expect(index.byCode('9701019999')).toBeUndefined();
  });

  it('finds none for an unknown name, an unknown parent or no name', () => {
    expect(codes('Entah', 'desa', '')).toEqual([]);
    expect(codes('Sukamaya', 'desa', 'Entah')).toEqual([]);
    expect(codes('', 'desa', '')).toEqual([]);
    expect(codes('Desa', 'desa', '')).toEqual([]);
  });
});

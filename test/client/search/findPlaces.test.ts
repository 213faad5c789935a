import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/client/search/findPlaces.ts';
import type { Place } from '../../../src/client/search/places.ts';
import { regionPaths, regionPlaces } from './regionPlaces.ts';

const found = (written: string) => findPlaces(regionPlaces, written);
const pathsOf = (written: string) =>
  found(written).places.map(({ path }) => path.replace(/^kecamatan\//, ''));
const sureOf = (written: string) => found(written).sure?.path.replace(/^kecamatan\//, '');
/** Name and kecamatan; of a kecamatan its name with the word. */
const inFull = ({ name, kecamatan }: Place) => (kecamatan ? `${name} ${kecamatan}` : `Kecamatan ${name}`);
const anyPlace = fc.constantFrom(...regionPlaces);

describe('the places that can be found', () => {
  it('are all 279, each at the address of its page', () => {
    expect(regionPlaces.map(({ path }) => path).toSorted()).toEqual(regionPaths.toSorted());
    expect(regionPlaces).toHaveLength(279);
  });

  it('are each the first and the sure one for their name with the kecamatan', () => {
    const missed = regionPlaces.filter((place) => {
      const { places, sure } = found(inFull(place));
      return places[0] !== place || sure !== place;
    });
    expect(missed.map(inFull)).toEqual([]);
  });

  it('are each the first with every prefix that offices write', () => {
    const desa = regionPlaces.filter(({ kecamatan }) => kecamatan);
    const missed = desa.filter(
      ({ name, kecamatan, path }) =>
        found(`DESA/KEL. ${name}, KEC. ${kecamatan}, KAB. JEMBER`).places[0]?.path !== path,
    );
    expect(missed.map(inFull)).toEqual([]);
  });

  it('are found by their bare name, be it shared', () => {
    const missed = regionPlaces.filter((place) => !found(place.name).places.slice(0, 3).includes(place));
    expect(missed.map(inFull)).toEqual([]);
  });

  it('are found whatever the case and the spaces', () => {
    fc.assert(
      fc.property(anyPlace, fc.infiniteStream(fc.nat({ max: 3 })), (place, dice) => {
        const written = [...inFull(place)]
          .map((letter) =>
            dice.next().value ? letter : letter === ' ' && place.kecamatan ? '' : letter.toUpperCase(),
          )
          .join('');
        expect(found(written).places[0], written).toBe(place);
      }),
      { numRuns: 500 },
    );
  });

  it('are found with one typing error in a longer name', () => {
    const longer = regionPlaces.filter(({ name, kecamatan }) => kecamatan && name.length >= 7);
    expect(longer.length).toBeGreaterThan(150);
    const letter = fc.constantFrom(...'abcdefghiklmnoprstuw');
    fc.assert(
      fc.property(
        fc.constantFrom(...longer),
        fc.nat({ max: 6 }),
        fc.constantFrom('wrong', 'missing', 'extra', 'swapped'),
        letter,
        (place, at, fault, other) => {
          const { name } = place;
          const [a, b] = [name.charAt(at), name.charAt(at + 1)];
          const mended = { wrong: other + b, missing: b, extra: a + other + b, swapped: b + a }[fault];
          const written = `${name.slice(0, at)}${mended}${name.slice(at + 2)} ${place.kecamatan}`;
          expect(found(written).places[0], written).toBe(place);
        },
      ),
      { numRuns: 800 },
    );
  });
});

describe('names that are shared', () => {
  it('are told apart by kecamatan, before or after the name', () => {
    expect(sureOf('ajung ajung')).toBe('ajung/ajung/');
    expect(sureOf('Ajung Kalisat')).toBe('kalisat/ajung/');
    expect(sureOf('kalisat ajung')).toBe('kalisat/ajung/');
    expect(sureOf('desa ajung kec. kalisat')).toBe('kalisat/ajung/');
    expect(sureOf('Kec. Ajung')).toBe('ajung/');
  });

  it('give all places of the name, the kecamatan first, and none for sure', () => {
    expect(pathsOf('ajung').slice(0, 3)).toEqual(['ajung/', 'ajung/ajung/', 'kalisat/ajung/']);
    expect(sureOf('ajung')).toBeUndefined();
    expect(pathsOf('sukoreno')).toEqual(['kalisat/sukoreno/', 'umbulsari/sukoreno/']);
    expect(sureOf('sukoreno')).toBeUndefined();
  });

  it('mean the kecamatan where the desa of the name lies in it, and the desa where it is said', () => {
    expect(sureOf('silo')).toBe('silo/');
    expect(sureOf('desa silo')).toBe('silo/silo/');
  });
});

describe('ways to write', () => {
  it.each([
    ['poeger koelon', 'puger/pugerkulon/'],
    ['Djemberlor', 'patrang/jemberlor/'],
    ['jember kidul', 'kaliwates/jemberkidul/'],
    ['gumuk mas', 'gumukmas/'],
    ['Sumber Baru', 'sumberbaru/'],
    ['kemuning sari lor', 'panti/kemuning-sari-lor/'],
    ['sumberjmbe', 'sumberjambe/'],
    ['rambipugi', 'rambipuji/'],
    ['pac', 'silo/pace/'],
    ['Plereyan', 'sumberjambe/plerean/'],
    ['kelungkung', 'sukorambi/klungkung/'],
    ['Sumber Ketempah', 'kalisat/sumberketempa/'],
    ['kecamatan wirolegi', 'pakusari/'],
    ['wirolegi', 'sumbersari/wirolegi/'],
  ])('%s is %s', (written, path) => {
    expect(pathsOf(written)[0]).toBe(path);
    expect(sureOf(written)).toBe(path);
  });

  it('lists the desa of a kecamatan below it', () => {
    const paths = pathsOf('jelbuk');
    expect(paths.slice(0, 2)).toEqual(['jelbuk/', 'jelbuk/jelbuk/']);
    expect(paths).toHaveLength(7);
  });

  it('finds beginnings before insides', () => {
    const paths = pathsOf('jember');
    expect(paths.slice(0, 2).toSorted()).toEqual(['kaliwates/jemberkidul/', 'patrang/jemberlor/']);
    expect(paths).toContain('jelbuk/sukojember/');
    expect(sureOf('jember')).toBeUndefined();
  });

  it.each(['', '  ', 'kecamatan', 'desa', 'kab. jember', 'surabaya', 'zzz', 'xqv', '😀', '...'])(
    'finds nothing for “%s”',
    (written) => {
      expect(found(written)).toEqual({ places: [], sure: undefined });
    },
  );
});

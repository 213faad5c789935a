import type { CountSet } from './dataset.ts';
import { headingOf, type Word } from './headings.ts';
import type { Column } from './layout.ts';
import { areaAt, areasOfLevel } from './region.ts';
import type { Shape } from './shape.ts';

const PREFIXES = {
  kecamatan: ['', 'Kec. ', 'Kecamatan ', 'KEC '],
  desa: ['', 'Desa ', 'Ds. ', 'Kel. ', 'DESA/KELURAHAN '],
  puskesmas: ['', 'Puskesmas ', 'UPTD Puskesmas ', 'PKM '],
  kabupaten: ['', 'Kab. ', 'KABUPATEN '],
};

/** The columns that say which area a row is about: by code, or by name within a parent. */
export function areaColumns({ level, counts }: CountSet, shape: Shape): readonly Column[] {
  const named = (word: keyof typeof PREFIXES, codeOf: (code: string) => string): Column => ({
    concept: word === level ? 'area.name' : 'area',
    top: headingOf(word, shape),
    cell: ({ area }) => nameOf(areaAt(codeOf(area)).name, word, shape),
  });
  const coded = (word: Word, textOf: (code: string) => string): Column => ({
    concept: 'area.code',
    top: headingOf(word, shape),
    cell: ({ area }) => textOf(area),
  });
  const own = (code: string) => code;
  const plain = (code: string) => code.replaceAll('.', '');
  const kabupaten = named('kabupaten', () => '97.01');
  const kecamatan = named('kecamatan', kecamatanOf);
  const ways: readonly (readonly Column[])[] =
    level === 'kecamatan'
      ? [
          [named('kecamatan', own)],
          [coded('code', own)],
          [coded('code.kecamatan', plain), named('kecamatan', own)],
          [coded('bps', (code) => areaAt(code).bpsCode ?? '')],
          [kabupaten, named('kecamatan', own)],
        ]
      : level === 'puskesmas'
        ? [[named('puskesmas', own)], [kecamatan, named('puskesmas', own)]]
        : [
            [coded('code.desa', own)],
            [coded('code', plain)],
            [coded('code.desa', plain), named('desa', own)],
            [named('desa', own), kecamatan],
            [kabupaten, kecamatan, named('desa', own)],
            [{ ...coded('code.kecamatan', kecamatanOf), concept: 'area' }, named('desa', own)],
            ...(counts.every(({ area }) => puskesmasOf(area))
              ? [[puskesmasColumn(shape), named('desa', own)]]
              : []),
          ];
  return ways[shape.area.columns % ways.length] ?? [];
}

/** The kecamatan that an area lies in, or is. */
export const kecamatanOf = (code: string) => code.split('.').slice(0, 3).join('.');

const puskesmasOf = (code: string) =>
  areasOfLevel('puskesmas').find(({ parent }) => parent === kecamatanOf(code));

function puskesmasColumn(shape: Shape): Column {
  return {
    concept: 'area',
    top: headingOf('puskesmas', shape),
    cell: ({ area }) => nameOf(puskesmasOf(area)?.name ?? '', 'puskesmas', shape),
  };
}

function nameOf(name: string, level: keyof typeof PREFIXES, { area, invisible }: Shape): string {
  const prefixes = PREFIXES[level];
  const folded = {
    'as is': name,
    upper: name.toUpperCase(),
    lower: name.toLowerCase(),
    joined: name.replaceAll(' ', ''),
    spaced: name.replaceAll(' ', '   '),
  }[area.fold];
  const hidden =
    invisible === '\u00a0' ? `${folded}\u00a0` : `${folded.slice(0, 2)}${invisible}${folded.slice(2)}`;
  return `${prefixes[area.prefix % prefixes.length]}${hidden}`;
}

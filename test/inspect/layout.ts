import { cleanCell } from '../../scripts/read/cleanCell.ts';
import { areaColumns } from './areaColumns.ts';
import type { Count, CountSet } from './dataset.ts';
import { figureColumns } from './figureColumns.ts';
import { periodColumns } from './periodColumns.ts';
import type { Shape } from './shape.ts';

/** A column of a file: its heading in one or two lines, and what stands in it. */
export interface Column {
  readonly concept?: string;
  readonly top: string;
  readonly sub?: string;
  /** Heading that spans this column and others. */
  readonly under?: string;
  readonly cell: (count: Count, index: number) => string;
  readonly total?: (counts: readonly Count[]) => string;
}

/** A line of a file, and for a record what it says. */
export interface Line {
  readonly kind: 'title' | 'blank' | 'header' | 'numbers' | 'record' | 'total' | 'footnote';
  readonly cells: readonly string[];
  readonly count?: Count;
}

/** A file before it is written: its columns as reports name them, and its lines. */
export interface Layout {
  readonly columns: readonly { readonly name: string; readonly concept?: string }[];
  readonly lines: readonly Line[];
}

/** Lays out a set of counts in a shape. */
export function layOut(set: CountSet, shape: Shape): Layout {
  const { columns: periods, title } = periodColumns(set, shape);
  const blocks = shuffle(
    [...areaColumns(set, shape), ...periods]
      .map((column) => [column])
      .concat(
        figureColumns(shape).map((block) => [...block]),
        shape.hasRowNumbers ? [[{ top: 'No', cell: (_: Count, index: number) => String(index + 1) }]] : [],
        shape.hasNotes ? [[{ top: 'Catatan petugas', cell: noteOf }]] : [],
      ),
    shape.order,
  );
  const columns: readonly Column[] = blocks.flat();
  const counts = shuffle(set.counts, shape.rowOrder);
  const empty = Array.from({ length: shape.emptyColumns }, () => '');
  const line = (kind: Line['kind'], cells: readonly string[]): Line => ({ kind, cells });
  const isDivided = columns.some(({ sub }) => sub !== undefined);
  const titles = [...shape.titles, ...(title === undefined ? [] : [title])];
  const label = columns.findIndex(({ concept }) => concept?.startsWith('area'));
  const blank = line('blank', []);
  return {
    columns: named(columns),
    lines: [
      ...titles.map((text) => line('title', [text])),
      ...(titles.length > 0 && shape.blankBelowTitles ? [blank] : []),
      line('header', [...columns.map(({ top }, index) => headed(top, index, shape)), ...empty]),
      ...(isDivided ? [line('header', [...columns.map(({ sub = '' }) => sub), ...empty])] : []),
      ...(shape.numbersColumns
        ? [line('numbers', [...columns.map((_, index) => `(${index + 1})`), ...empty])]
        : []),
      ...counts.map((count, index) => ({
        ...line('record', [...columns.map(({ cell }) => cell(count, index)), ...empty]),
        count,
      })),
      ...(shape.total === ''
        ? []
        : [
            line('total', [
              ...columns.map(({ total }, index) => (index === label ? shape.total : (total?.(counts) ?? ''))),
              ...empty,
            ]),
          ]),
      ...(shape.footnotes.length > 0 && shape.blankAboveFootnotes ? [blank] : []),
      ...shape.footnotes.map((text) => line('footnote', [text])),
    ],
  };
}

/** Columns as reports name them: both lines of a heading, a word that stands in both once, repeats with a number. */
function named(columns: readonly Column[]): Layout['columns'] {
  const seen = new Map<string, number>();
  return columns.map(({ concept, under, top, sub }) => {
    const words = [under ?? top, sub ?? ''].map(cleanCell).filter((word) => word !== '');
    const name = [...new Set(words)].join(' ');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { name: times === 1 ? name : `${name} (${times})`, ...(concept !== undefined && { concept }) };
  });
}

/** A heading with what cannot be seen in it, and where it has several words a line break. */
function headed(top: string, index: number, { breaksHeading, invisible }: Shape): string {
  const broken = breaksHeading && index === 0 ? top.trim().replace(' ', '\n') : top;
  return top === '' ? '' : `${broken}${invisible}`;
}

function noteOf(_count: Count, index: number): string {
  return ['', 'cek ulang', 'data "lama"; lihat, tanya|cari', 'baris satu\nbaris dua'][index % 4] ?? '';
}

/** The same list in another order, which the number tells. */
export function shuffle<T>(list: readonly T[], seed: number): T[] {
  let state = seed;
  const keyed = list.map((item) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return { item, key: state };
  });
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}

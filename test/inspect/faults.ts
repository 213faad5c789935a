import type { Count, CountSet } from './dataset.ts';
import { denominatorOf } from './figureColumns.ts';
import type { Layout, Line } from './layout.ts';
import type { Shape } from './shape.ts';

/** Stands in a laid out cell for a quotation mark that the writer must not double. */
export const OPEN_QUOTE = '\ue000';

/** A fault put into a file: where it must be found, and what becomes of the records. */
export interface Fault {
  readonly layout: Layout;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Lines of the layout at which it is reported. */
  readonly lines: readonly number[];
  readonly column?: string;
  /** Records that are not published. */
  readonly lost: readonly Count[];
  /** A published record whose figure is not that of its counts any more. */
  readonly changed?: Count;
}

/** The file, the line of it that is to be spoilt, and a number that makes other choices. */
export interface Target {
  readonly set: CountSet;
  readonly shape: Shape;
  readonly layout: Layout;
  readonly index: number;
  readonly line: Line & { readonly count: Count };
  readonly pick: number;
}

/** Puts a fault in; undefined where a file of this shape cannot have it. */
export type Injector = (target: Target) => Fault | undefined;

const COUNTS = ['target-population', 'weighed', 'measured', 'stunted', 'short', 'severely-stunted'];

const DENOMINATORS = ['target-population', 'weighed', 'measured'];

/** Injectors by what they do. */
export const INJECTORS: Readonly<Record<string, Injector>> = {
  'an unknown name': (at) =>
    has(at, 'area.code') ? undefined : inCell(at, ['area.name'], 'Zzqx Entah', 'unknown-area'),
  'an unknown code': (at) => inCell(at, ['area.code'], '97.01.99.2099', 'unknown-area'),
  'a code of another region': (at) => inCell(at, ['area.code'], '98.01.01', 'outside-region'),
  'a name of two desa': (at) => {
    const parents = at.layout.columns.flatMap(({ concept }, index) => (concept === 'area' ? [index] : []));
    if (at.set.level !== 'desa' || parents.length === 0) return undefined;
    const bare = parents.reduce((layout, column) => edit(layout, at.index, column, ''), at.layout);
    return inCell({ ...at, layout: bare }, ['area.name'], 'Sukamaya', 'ambiguous-area');
  },
  'a word for a count': (at) =>
    inCell(at, COUNTS, ['lima', 'abc', '12a', '1.2.3', '#NAMA?'][at.pick % 5] ?? '', 'not-a-number'),
  'a negative count': (at) => inCell(at, COUNTS, '-5', 'not-a-count'),
  'half a child': (at) => inCell(at, COUNTS, '12.5', 'not-a-count'),
  'a percentage over 100': (at) => inCell(at, ['prevalence'], '130', 'out-of-range'),
  'a period ahead': (at) => inCell(at, ['period', 'period.year'], '2027', 'future-period'),
  'a month that is none': (at) =>
    inCell(at, ['period.month'], ['Agustsu', '13', '0'][at.pick % 3] ?? '', 'bad-month'),
  'a period that is none': (at) => inCell(at, ['period'], 'entah', 'bad-period'),
  'a year that is none': (at) => inCell(at, ['period.year'], '20x4', 'bad-period'),
  // Of a row without figures nothing but its period would be left, which is no row of a table.
  'no name of an area': (at) =>
    has(at, 'area.code') || !at.line.count.measured
      ? undefined
      : unlessEmpty(at, inCell(at, ['area.name'], '', 'missing-cell')),
  'too few cells': (at) =>
    unlessEmpty(
      at,
      inLine(at, (cells) => cells.slice(0, at.layout.columns.length - 1), 'wrong-cell-count'),
    ),
  'too many cells': (at) =>
    inLine(at, (cells) => [...cells, ...['', '', 'x'].slice(at.pick % 3)], 'wrong-cell-count'),
  'an open quote': (at) =>
    inLine(at, (cells) => spoil(cells, at.pick, (cell) => `${OPEN_QUOTE}${cell}`), 'open-quote'),
  'a NUL byte': (at) => inLine(at, (cells) => spoil(cells, at.pick, (cell) => `${cell}\0`), 'nul-byte'),
  'the same area and period twice': (at) => {
    const column = at.layout.columns.findIndex(({ concept = '' }) => DENOMINATORS.includes(concept));
    const text = at.line.cells[column] ?? '';
    if (!/^\d/.test(text) || at.shape.figures.prevalence || !at.line.count.measured) return undefined;
    const cells = at.line.cells.map((cell, index) => (index === column ? '4999' : cell));
    const lines = at.layout.lines.toSpliced(at.index + 1, 0, { ...at.line, cells });
    return {
      ...{ layout: { ...at.layout, lines }, code: 'duplicate-row', severity: 'error' },
      ...{ lines: [at.index, at.index + 1], lost: [at.line.count] },
    };
  },
  'a percentage that its counts contradict': (at) => {
    const taken = at.line.count.measured;
    if (!taken) return undefined;
    const stunted = taken.short + taken.severe;
    const rate = (100 * stunted) / denominatorOf({ target: at.line.count.target, ...taken }, at.shape);
    return warning(
      inCell(at, ['prevalence'], String(Math.round(rate) + (rate > 50 ? -7 : 7)), 'printed-conflict'),
    );
  },
  'more stunted than measured': (at) => {
    const taken = at.line.count.measured;
    if (!taken || at.shape.figures.parts) return undefined;
    const whole = denominatorOf({ target: at.line.count.target, ...taken }, at.shape);
    const fault = warning(inCell(at, ['stunted'], String(whole + 1 + (at.pick % 50)), 'contradicted-counts'));
    return fault && { ...fault, changed: at.line.count };
  },
  'a printed sum that its parts contradict': (at) => {
    const taken = at.line.count.measured;
    if (!taken || !at.shape.figures.parts) return undefined;
    return warning(inCell(at, ['stunted'], String(taken.short + taken.severe + 3), 'sum-conflict'));
  },
  'a total that is not the sum': (at) => {
    const index = at.layout.lines.findIndex(({ kind }) => kind === 'total');
    const total = at.layout.lines[index];
    if (!total) return undefined;
    const fault = inCell(
      { ...at, index, line: { ...total, count: at.line.count } },
      COUNTS,
      '99999',
      'total-conflict',
    );
    return warning(fault);
  },
};

function has({ layout }: Target, concept: string): boolean {
  return layout.columns.some((column) => column.concept === concept);
}

function edit(layout: Layout, index: number, column: number, text: string): Layout {
  const line = layout.lines[index];
  if (!line) return layout;
  const cells = line.cells.map((cell, at) => (at === column ? text : cell));
  return { ...layout, lines: layout.lines.with(index, { ...line, cells }) };
}

/** Puts a text into a cell of one of the concepts. */
function inCell(at: Target, concepts: readonly string[], text: string, code: string): Fault | undefined {
  const { layout, index, line, pick } = at;
  const fitting = layout.columns.flatMap((column, place) =>
    concepts.includes(column.concept ?? '') ? [{ ...column, place }] : [],
  );
  const chosen = fitting[pick % Math.max(1, fitting.length)];
  if (!chosen) return undefined;
  return {
    ...{ layout: edit(layout, index, chosen.place, text), code, severity: 'error', lines: [index] },
    ...{ column: chosen.name, lost: [line.count] },
  };
}

function inLine(
  { layout, index, line }: Target,
  change: (cells: readonly string[]) => readonly string[],
  code: string,
): Fault {
  const lines = layout.lines.with(index, { ...line, cells: change(line.cells) });
  return { layout: { ...layout, lines }, code, severity: 'error', lines: [index], lost: [line.count] };
}

function spoil(cells: readonly string[], pick: number, change: (cell: string) => string): readonly string[] {
  const place = pick % cells.length;
  return cells.map((cell, index) => (index === place ? change(cell) : cell));
}

/** A line in which nothing stands any more, as where nobody was measured, is an empty line and no fault. */
function unlessEmpty({ index }: Target, fault: Fault | undefined): Fault | undefined {
  return fault?.layout.lines[index]?.cells.some((cell) => cell !== '') ? fault : undefined;
}

/** The same fault as one that is published with its mark. */
function warning(fault: Fault | undefined): Fault | undefined {
  return fault && { ...fault, severity: 'warning', lost: [] };
}

import type { Count } from './dataset.ts';
import { headingOf } from './headings.ts';
import type { Column } from './layout.ts';
import type { Shape } from './shape.ts';

/** The counts that a file gives, of one row or summed over several. */
interface Figures {
  readonly target: number;
  readonly weighed: number;
  readonly measured: number;
  readonly short: number;
  readonly severe: number;
}

type Part = 'all' | 'boys' | 'girls';

/** Columns of figures; those of one heading stay together. */
export function figureColumns(shape: Shape): readonly (readonly Column[])[] {
  const { figures, header } = shape;
  const sub = header === 'grouped' ? 'Jumlah Balita' : undefined;
  const count = (
    concept: string,
    word: 'target' | 'weighed' | 'measured' | 'short' | 'severe',
    part: Part = 'all',
  ) => columnOf(concept, headingOf(word, shape), shape, (of) => shareOf(of[word], part));
  const stunted = (part: Part) =>
    columnOf('stunted', headingOf('stunted', shape), shape, (of) => stuntedOf(of, part));
  const blocks: Column[][] = [];
  if (figures.target)
    blocks.push([columnOf('target-population', headingOf('target', shape), shape, (of) => of.target, true)]);
  if (figures.weighed) blocks.push([count('weighed', 'weighed')]);
  if (figures.parts) blocks.push([count('short', 'short')], [count('severely-stunted', 'severe')]);
  if (header === 'sexes') {
    if (figures.measured)
      blocks.push(divide(headingOf('measured', shape), (part) => [count('measured', 'measured', part)]));
    if (figures.stunted) {
      blocks.push(
        divide(headingOf('stunted', shape), (part) => [
          stunted(part),
          ...(figures.prevalence ? [percentOf(shape, '', part)] : []),
        ]),
      );
    } else if (figures.prevalence) blocks.push([percentOf(shape, headingOf('prevalence', shape), 'all')]);
    return blocks;
  }
  if (figures.measured) blocks.push([count('measured', 'measured')]);
  if (figures.stunted) blocks.push([stunted('all')]);
  const percent = figures.prevalence ? [[percentOf(shape, headingOf('prevalence', shape), 'all')]] : [];
  if (sub === undefined) return [...blocks, ...percent];
  return [
    blocks
      .flat()
      .map((column, index) => ({ ...column, top: index === 0 ? sub : '', under: sub, sub: column.top })),
    ...percent,
  ];
}

/** Columns for boys, girls and both below one heading. */
function divide(top: string, columnsOf: (part: Part) => readonly Column[]): Column[] {
  const parts = [
    ['boys', 'L'],
    ['girls', 'P'],
    ['all', 'L+P'],
  ] as const;
  return parts
    .flatMap(([part, word]) =>
      columnsOf(part).map((column): Column => {
        const { concept, ...rest } = column;
        return {
          ...rest,
          ...(part === 'all' && concept !== undefined && { concept }),
          sub: column.top === '' ? '%' : word,
        };
      }),
    )
    .map((column, index) => ({ ...column, top: index === 0 ? top : '', under: top }));
}

function columnOf(
  concept: string,
  top: string,
  shape: Shape,
  read: (figures: Figures) => number,
  isAlwaysKnown = false,
): Column {
  return {
    concept,
    top,
    cell: ({ target, measured }) =>
      measured || isAlwaysKnown
        ? writeCount(read({ target, ...(measured ?? NOBODY) }), shape)
        : nothingOf(shape),
    total: (counts) =>
      writeCount(
        counts.reduce((sum, one) => sum + read({ target: one.target, ...(one.measured ?? NOBODY) }), 0),
        shape,
      ),
  };
}

const NOBODY = { weighed: 0, measured: 0, short: 0, severe: 0 };

function percentOf(shape: Shape, top: string, part: Part): Column {
  const rate = (counts: readonly Count[]) => {
    const all = counts.map(({ target, measured }) => ({ target, ...(measured ?? NOBODY) }));
    const known = all.filter((_, index) => counts[index]?.measured);
    const [stunted, whole] = [
      known.map((of) => stuntedOf(of, part)),
      known.map((of) => shareOf(denominatorOf(of, shape), part)),
    ].map((list) => list.reduce((sum, one) => sum + one, 0));
    return whole ? writePercent((100 * (stunted ?? 0)) / whole, shape) : '-';
  };
  return {
    ...(part === 'all' && { concept: 'prevalence' }),
    top,
    cell: (count) => (count.measured ? rate([count]) : shape.nothing === '0' ? '0/0' : shape.nothing),
    total: rate,
  };
}

/** What a file of these columns divides by. */
export function denominatorOf(
  of: { readonly target: number; readonly weighed: number; readonly measured: number },
  { figures }: Shape,
) {
  if (figures.measured) return of.measured;
  return figures.weighed ? of.weighed : of.target;
}

const shareOf = (count: number, part: Part) =>
  part === 'all' ? count : part === 'boys' ? Math.floor(count / 2) : Math.ceil(count / 2);
const stuntedOf = ({ short, severe }: Figures, part: Part) => shareOf(short + severe, part);

/** A mark for a count that nobody took; a zero only says so beside a zero of children measured. */
function nothingOf({ nothing, figures }: Shape): string {
  return nothing === '0' && !figures.measured && !figures.weighed ? '-' : nothing;
}

function writeCount(count: number, { numbers, invisible }: Shape): string {
  const mark = { plain: '', point: '.', comma: ',', space: ' ' }[numbers];
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, mark)}${invisible}`;
}

function writePercent(percent: number, { percent: { digits, sign }, numbers }: Shape): string {
  const text = percent.toFixed(digits);
  return `${numbers === 'point' || numbers === 'space' ? text.replace('.', ',') : text}${sign}`;
}

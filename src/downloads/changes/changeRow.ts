import { openData } from '../../collections/openData.ts';
import type { Figure, FigureChange } from '../../model/figureChange.ts';
import { afterOf, beforeOf } from '../../model/netChanges.ts';

type Cell = string | number | null;

/** What a figure says, in columns; every one empty where there was none. */
function columnsOf(figure: Figure | undefined) {
  const { value, printed, numerator, denominator, denominatorKind, interval, relation, limit, text }: Wide =
    figure ?? {};
  return {
    status: figure?.state ?? null,
    value: value ?? null,
    printed: printed ?? null,
    text: text ?? null,
    limit: limit === undefined ? null : `${relation}${limit}`,
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    denominator_kind: denominatorKind ?? null,
    interval_low: interval?.low ?? null,
    interval_high: interval?.high ?? null,
    publication: figure?.publication ?? null,
  } satisfies Readonly<Record<string, Cell>>;
}

/** Everything that any figure may say. */
interface Wide {
  readonly publication?: string;
  readonly value?: number;
  readonly printed?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly denominatorKind?: string;
  readonly interval?: { readonly low: number; readonly high: number };
  readonly relation?: string;
  readonly limit?: number;
  readonly text?: string;
}

/** A change as a row of a table: which figure, what it said and says now (`old_…`, `new_…`), and why. */
export function changeRow(change: FigureChange) {
  const area = openData('areas').find(({ code }) => code === change.area);
  const unit = openData('indicators').find(({ id }) => id === change.indicator)?.unit;
  return {
    from_release: change.from,
    to_release: change.to,
    change: change.kind,
    area_code: change.area,
    area_name: area?.name ?? null,
    indicator: change.indicator,
    unit: unit ?? null,
    period: change.period,
    programme: change.programme,
    method: change.method,
    standing: change.standing,
    ...prefixed('old', columnsOf(beforeOf(change))),
    ...prefixed('new', columnsOf(afterOf(change))),
    reason: change.reason ?? null,
  };
}

/** A row of the table of changes. */
export type ChangeRow = ReturnType<typeof changeRow>;

type Columns = ReturnType<typeof columnsOf>;
type Prefixed<Prefix extends string> = {
  readonly [Name in keyof Columns & string as `${Prefix}_${Name}`]: Cell;
};

function prefixed<Prefix extends string>(prefix: Prefix, columns: Columns): Prefixed<Prefix>;
function prefixed(prefix: string, columns: Columns) {
  return Object.fromEntries(Object.entries(columns).map(([name, cell]) => [`${prefix}_${name}`, cell]));
}

/** A change of nothing: its keys are the columns of every table of changes, in their order. */
export const CHANGE_COLUMNS: readonly string[] = [
  ...['from_release', 'to_release', 'change', 'area_code', 'area_name', 'indicator', 'unit', 'period'],
  ...['programme', 'method', 'standing'],
  ...Object.keys(prefixed('old', columnsOf(undefined))),
  ...Object.keys(prefixed('new', columnsOf(undefined))),
  'reason',
];

import { type CatalogIndicator, LEVELS, type Level, MEASURES, type Measure } from '../../cube/catalog.ts';
import type { PeriodId } from '../../model/period.ts';
import { KEEPS, type Keep } from './keepRows.ts';
import { SORTS, type Sort } from './tableMarkup.ts';

/** What a reader chose. */
export interface View {
  readonly level: Level;
  readonly indicator: CatalogIndicator;
  readonly measure: Measure;
  /** Empty where nothing is published. */
  readonly period: PeriodId;
  /** The period that changes are counted from; empty for the one a year before. */
  readonly since: PeriodId;
  readonly selected: string;
  readonly compared: readonly string[];
  readonly sort: Sort;
  readonly reversed: boolean;
  readonly keep: Keep;
  /** What names are filtered by. */
  readonly words: string;
}

/** How many areas may be compared at a time. */
export const COMPARED = 4;

/** What the form of choices says. A gap where there is no target is read as the value. */
export function readView(form: HTMLFormElement, indicators: readonly CatalogIndicator[]): View | undefined {
  const said = new FormData(form);
  const text = (name: string) => String(said.get(name) ?? '');
  const chosen = <T>(name: string, [first, ...rest]: readonly [T, ...T[]]): T => {
    const field = form.elements.namedItem(name);
    return (field instanceof HTMLSelectElement ? [first, ...rest][field.selectedIndex] : undefined) ?? first;
  };
  const [first, ...rest] = indicators;
  if (!first) return undefined;
  const indicator = chosen('indikator', [first, ...rest]);
  const measure = chosen('ukuran', MEASURES);
  return {
    level: LEVELS.find((level) => level === text('tingkat')) ?? LEVELS[0],
    indicator,
    measure: measure === 'gap' && !indicator.hasTarget ? 'value' : measure,
    period: text('periode'),
    since: text('sejak'),
    selected: text('pilih'),
    compared: text('banding').split(',').filter(Boolean).slice(0, COMPARED),
    sort: chosen('urut', SORTS),
    reversed: said.has('balik'),
    keep: chosen('saring', KEEPS),
    words: text('nama'),
  };
}

import type { CountSet } from './dataset.ts';
import { headingOf } from './headings.ts';
import type { Column } from './layout.ts';
import type { Shape } from './shape.ts';

/** Names of the months as offices write them; each month has as many. */
const MONTHS =
  'Januari Jan|Februari Pebruari|Maret Mar|April Apr|Mei Mei|Juni Jun|Juli Jul|Agustus Agt|September Sept|Oktober Okt|November Nopember|Desember Des'
    .split('|')
    .map((names) => names.split(' '));
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** The columns that say which period a row is about, and the title that does where no column does. */
export interface PeriodColumns {
  readonly columns: readonly Column[];
  readonly title?: string;
}

/** One of the ways in which offices write a period of this unit. */
export function periodColumns({ unit, counts }: CountSet, shape: Shape): PeriodColumns {
  const column = (
    concept: string,
    word: Parameters<typeof headingOf>[0],
    textOf: (period: string) => string,
  ) => ({
    concept,
    top: headingOf(word, shape),
    cell: ({ period }: { readonly period: string }) => textOf(period),
  });
  const year = column('period.year', 'year', yearOf);
  const month = (textOf: (period: string) => string) => column('period.month', 'month', textOf);
  const quarter = (textOf: (period: string) => string) => column('period.quarter', 'quarter', textOf);
  const whole = (textOf: (period: string) => string) => column('period', 'period', textOf);
  const day = (textOf: (period: string) => string) => column('period', 'date', textOf);
  const first = counts[0]?.period ?? '';
  const isOne = counts.every(({ period }) => period === first);
  const isOneYear = counts.every(({ period }) => yearOf(period) === yearOf(first));
  const titled = isOne ? [{ columns: [], title: `KEADAAN ${spoken(first).toUpperCase()}` }] : [];
  const ofYear = isOneYear ? { title: `LAPORAN TAHUN ${yearOf(first)}` } : undefined;
  const ways: Record<CountSet['unit'], readonly PeriodColumns[]> = {
    year: [{ columns: [year] }, { columns: [whole((p) => p)] }, ...titled],
    quarter: [
      { columns: [year, quarter((p) => roman(p))] },
      { columns: [quarter((p) => `TW ${numberOf(p)}`), year] },
      { columns: [whole((p) => `TW ${roman(p)} ${yearOf(p)}`)] },
      { columns: [whole((p) => `Triwulan ${roman(p)} Tahun ${yearOf(p)}`)] },
      { columns: [whole((p) => p)] },
      ...(ofYear ? [{ columns: [quarter(roman)], ...ofYear }] : []),
      ...titled,
    ],
    month: [
      { columns: [year, month((p) => nameOf(p, 0))] },
      { columns: [month((p) => nameOf(p, 1).toUpperCase()), year] },
      { columns: [year, month((p) => String(numberOf(p)))] },
      { columns: [year, month((p) => p.slice(5))] },
      { columns: [year, month((p) => `${nameOf(p, 1).slice(0, 3)}.`)] },
      { columns: [month(spoken)] },
      { columns: [whole((p) => p)] },
      { columns: [whole(spoken)] },
      { columns: [whole((p) => `${p.slice(5)}/${yearOf(p)}`)] },
      { columns: [day((p) => String(serialOf(p)))] },
      { columns: [day((p) => `28/${p.slice(5)}/${yearOf(p)}`)] },
      { columns: [day((p) => `${p}-28`)] },
      { columns: [day((p) => `05 ${spoken(p)}`)] },
      {
        columns: [
          { ...day(() => `01/01/${yearOf(first)}`), concept: 'unread' },
          month((p) => nameOf(p, 0)),
          year,
        ],
      },
      ...(ofYear ? [{ columns: [month((p) => nameOf(p, 0))], ...ofYear }] : []),
      ...titled,
    ],
  };
  return ways[unit][shape.period % ways[unit].length] ?? { columns: [] };
}

const yearOf = (period: string) => period.slice(0, 4);
const numberOf = (period: string) => Number(period.slice(period.includes('Q') ? 6 : 5));
const roman = (period: string) => QUARTERS[numberOf(period) - 1] ?? '';
const nameOf = (period: string, index: number) => MONTHS[numberOf(period) - 1]?.[index] ?? '';

/** `Agustus 2024`, `TW II 2024` or `Tahun 2024`. */
function spoken(period: string): string {
  if (period.length === 4) return `Tahun ${period}`;
  return period.includes('Q')
    ? `TW ${roman(period)} ${yearOf(period)}`
    : `${nameOf(period, 0)} ${yearOf(period)}`;
}

/** What a spreadsheet counts from the end of 1899 to the tenth of the month. */
function serialOf(period: string): number {
  return 25_569 + Date.UTC(Number(yearOf(period)), numberOf(period) - 1, 10) / 86_400_000;
}

import type { PeriodId } from '../../model/period.ts';
import { formatCount, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';

/** Pictures that go with a shared link: few words, read at the size of a thumb. */
export const card = {
  mark: 'SIMULASI · bukan hasil ukur',
  base: (stunted: number, measured: number, of: string) =>
    `${formatCount(stunted, 'id')} dari ${formatCount(measured, 'id')} ${of}`,
  of: (measured: number, of: string) => `dari ${formatCount(measured, 'id')} ${of}`,
  coverage: (percent: number) => `cakupan ${formatShort(percent, 'id')}%`,
  figures: 'Angka stunting',
  counted: (n: number, period: PeriodId) =>
    `${formatCount(n, 'id')} balita stunting (${formatPeriod(period, 'id')}), tanpa persentase`,
  notNone: 'Bukan berarti tidak ada anak stunting.',
  reaching: (n: number, total: number, target: number) =>
    `${formatCount(n, 'id')} dari ${formatCount(total, 'id')} berada di ${formatShort(target, 'id')}% atau lebih.`,
  without: 'tanpa angka',
  target: (value: number, year: string) => `target ${year}: ${formatShort(value, 'id')}%`,
};

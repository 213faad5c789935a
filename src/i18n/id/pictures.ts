import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatDate } from '../format/period.ts';

/** Words of pictures of a page: their credit, and what they show for those who do not see them. */
export const pictures = {
  labels: { svg: 'SVG', png: 'PNG' },
  credit: {
    sources: (names: readonly string[], more: number) =>
      `Sumber: ${names.join('; ')}${more > 0 ? `; dan ${formatCount(more, 'id')} lainnya` : ''}`,
    approximate: 'Batas perkiraan',
    asOf: (day: string) => `keadaan data ${formatDate(day, 'id')}`,
    licence: 'CC BY 4.0',
  },
  alternative: {
    area: (name: string, within: string) => `${name}, ${within}`,
    figure: (label: string, value: number) =>
      `${label}: ${formatDecimal(value, 'id')} persen balita stunting`,
    words: (label: string, words: string) => `${label}: ${words}`,
    against: (target: number) => `garis putus menandai ${formatShort(target, 'id')} persen`,
    place: 'Peta kecil menunjukkan letaknya.',
    map: (heading: string, period: string) => `Peta ${heading}. ${period}`,
    nothing: (words: string) => `${words} untuk semuanya. Bukan berarti tidak ada anak stunting.`,
    range: (n: number, low: number, high: number) =>
      `${formatCount(n, 'id')} punya angka, dari ${formatDecimal(low, 'id')} sampai ${formatDecimal(high, 'id')} persen`,
    without: (n: number) => `${formatCount(n, 'id')} tanpa angka`,
    simulated: 'Simulasi, bukan hasil ukur.',
  },
  trend: {
    heading: (place: string) => `Stunting di ${place} dari tahun ke tahun`,
    survey: 'survei',
    weighing: 'penimbangan',
  },
  comparison: {
    heading: (place: string) => `Banding kecamatan dan desa di ${place}`,
    group: { kecamatan: 'kecamatan', desa: 'desa dan kelurahan' },
    row: (n: number, group: string) => `${formatCount(n, 'id')} ${group}`,
    note: 'jumlah wilayah tiap dua poin persen',
    said: (group: string, words: string) => `${group}: ${words}.`,
  },
};

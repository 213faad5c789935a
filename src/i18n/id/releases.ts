import type { PeriodId } from '../../model/period.ts';
import type { Method } from '../../model/publication.ts';
import { formatCount, formatDecimal } from '../format/number.ts';
import { formatDate, formatPeriod } from '../format/period.ts';

/** Releases: their list, their pages, and what stands above a frozen page. */
export const releases = {
  list: {
    title: 'Rilis: angka yang tidak berubah lagi',
    description: 'Semua rilis data: keadaan angka pada satu hari, dibekukan dengan sidiknya, untuk dikutip.',
    heading: 'Rilis',
    lead: 'Satu rilis adalah keadaan semua angka situs ini pada satu hari. Berkasnya tidak pernah berubah dan tetap di alamatnya, jadi kutiplah rilis, bukan halaman yang berganti bersama data.',
    none: 'Belum ada rilis.',
    newest: 'terbaru',
    withdrawn: (day: string) => `ditarik ${formatDate(day, 'id')}`,
    same: 'Angka di situs sama dengan rilis terbaru.',
    changed:
      'Data situs sudah berubah sejak rilis terbaru. Angka yang berubah dapat dikutip sesudah rilis berikutnya.',
    simulated: 'Angka simulasi tidak pernah masuk rilis.',
    hash: 'Sidik',
    release: 'Rilis',
    note: 'Keterangan',
    all: 'Semua rilis, yang terbaru di atas',
  },
  day: (iso: string) => formatDate(iso, 'id'),
  /** Above a frozen page. */
  banner: {
    old: 'Rilis lama.',
    newest: 'Ini rilis terbaru.',
    current: 'Angka sekarang',
    changes: 'Yang berubah',
  },
  page: {
    title: (place: string, day: string) => `${place}, rilis ${formatDate(day, 'id')}`,
    stamp: (day: string) => `Rilis ${formatDate(day, 'id')}`,
    contents: 'isi rilis ini',
    figures: 'Angka dalam rilis ini',
    area: 'Wilayah',
    period: 'Periode',
    figure: 'Angka',
    base: 'Dari',
    source: 'Sumber',
    method: 'Cara',
    methods: {
      survey: 'survei',
      registry: 'penimbangan',
      administrative: 'catatan',
    } satisfies Record<Method, string>,
    row: (indicator: string, method: Method, period: PeriodId, figure: string, base: string) =>
      `${indicator}, ${releases.page.methods[method]} ${formatPeriod(period, 'id')}: ${figure}${base === '' ? '' : ` (${base})`}.`,
    others: (n: number) => `${formatCount(n, 'id')} angka yang lebih lama ada di CSV dan JSON.`,
    headline: (percent: number) => `${formatDecimal(percent, 'id')}%`,
    at: (period: string) => formatPeriod(period, 'id'),
    counts: (part: number | undefined, whole: number) =>
      `${part === undefined ? '' : `${formatCount(part, 'id')} / `}${formatCount(whole, 'id')}`,
    files: 'Berkas',
    text: 'kutipan',
    desa: 'Desa dan kelurahan',
    kecamatan: 'Kecamatan',
  },
  verify: {
    heading: 'Berkas dan cara memeriksanya',
    lead: 'Berkas di bawah tetap sama bita demi bita. Nama rilis memuat delapan angka pertama SHA-256 seluruh datanya (published.json).',
    caption: 'Berkas rilis ini',
    file: 'Berkas',
    bytes: 'Bita',
    rows: 'Baris',
    hash: 'SHA-256',
    areas: (n: number) =>
      `CSV, JSON, dan teks kutipan tiap wilayah (${formatCount(n, 'id')} wilayah) ada di halamannya masing-masing.`,
    how: 'Unduh berkas dan SHA256SUMS ke satu folder, lalu jalankan:',
    cite: (site: string, day: string) => `Sebutkan: ${site}, rilis ${formatDate(day, 'id')}.`,
  },
  withdrawn: {
    title: (day: string) => `Rilis ${formatDate(day, 'id')} ditarik`,
    text: (day: string) =>
      `Rilis ini ditarik pada ${formatDate(day, 'id')}. Angka dan berkasnya tidak tersedia lagi.`,
    reason: 'Alasan',
    hash: 'Sidik (SHA-256) arsip yang ditarik',
    instead: 'Rilis lain',
  },
};

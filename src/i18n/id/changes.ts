import type { FigureChange } from '../../model/figureChange.ts';
import { formatCount } from '../format/number.ts';
import { formatDate, formatPeriod } from '../format/period.ts';
import { LOCALE_TAG } from '../locale.ts';
import { listed } from './words.ts';

const KIND: Readonly<Record<FigureChange['kind'] | 'suppressed', (n: string) => string>> = {
  revised: (n) => `${n} angka direvisi`,
  suppressed: (n) => `${n} angka disamarkan`,
  withdrawn: (n) => `${n} angka ditarik`,
  added: (n) => `${n} angka baru`,
};

const exact = new Intl.NumberFormat(LOCALE_TAG.id, { maximumFractionDigits: 10 });

/** What changed from release to release: the page of changes, the history of an area, the feed, and old releases. */
export const changes = {
  name: 'Perubahan angka',
  title: 'Perubahan angka: apa yang direvisi, ditarik, dan ditambahkan',
  description:
    'Setiap angka yang berubah dari satu rilis ke rilis berikutnya: angka lama, angka baru, dan alasannya.',
  lead: 'Angka resmi dapat direvisi penerbitnya, dan kami dapat keliru. Di sini tercatat setiap angka yang berubah dari satu rilis ke rilis berikutnya: angka lamanya, angka barunya, dan alasannya. Rilis lama sendiri tidak pernah diubah.',
  first: 'Baru ada satu rilis, dan angka situs ini belum berubah sejak itu.',
  noRelease: 'Belum ada rilis, jadi belum ada perubahan yang dapat dicatat.',
  protectedNote:
    'Angka yang kini disamarkan untuk melindungi jumlah kecil tidak disebut lagi di sini, juga bila pernah terbit.',
  files: 'Semua perubahan',
  feed: 'Langganan (Atom)',
  noFeed: 'Langganan Atom tersedia begitu situs ini punya alamat tetap.',
  releases: 'Semua rilis',
  day: (iso: string) => formatDate(iso, 'id'),
  /** Heading of one step. */
  release: (day: string) => `Rilis ${formatDate(day, 'id')}`,
  unreleased: 'Sejak rilis terbaru (belum dirilis)',
  since: (day: string) => `dibanding rilis ${formatDate(day, 'id')}`,
  firstRelease: 'Rilis pertama.',
  sameAsBefore: 'Tidak ada angka yang berubah; yang berubah hanya keterangan di sekitarnya.',
  withdrawn: (day: string, reason: string) =>
    `Rilis ini ditarik pada ${formatDate(day, 'id')}. Alasan: ${reason}`,
  counts: (kinds: readonly (readonly [keyof typeof KIND, number])[]) =>
    listed(kinds.filter(([, n]) => n > 0).map(([kind, n]) => KIND[kind](formatCount(n, 'id')))),
  more: (n: number) => `${formatCount(n, 'id')} perubahan lain ada di berkasnya.`,
  inPlace: (n: number, areas: number) =>
    `${formatCount(n, 'id')} perubahan${areas > 1 ? ` di ${formatCount(areas, 'id')} wilayah` : ''}`,
  figure: (indicator: string, period: string, programme: string) =>
    `${indicator}, ${formatPeriod(period, 'id')} (${programme})`,
  other: 'angka dari sumber lain, tidak digambar',
  said: 'hanya disebut sumber',
  became: (before: string, after: string) => `${before} menjadi ${after}`,
  appeared: (after: string) => `baru: ${after}`,
  gone: (before: string) => `${before}, kini ditarik`,
  nowWithheld: (words: string) => `kini ${words}`,
  samePrinted: 'angkanya tetap, rinciannya berubah',
  withheld: 'angka yang kini disamarkan',
  of: (part: number, whole: number) => `${formatCount(part, 'id')} dari ${formatCount(whole, 'id')}`,
  printed: (percent: number) => `tercetak ${exact.format(percent)}%`,
  exact: (value: number) => `tepatnya ${exact.format(value)}`,
  interval: (low: number, high: number) => `rentang ${exact.format(low)}–${exact.format(high)}`,
  from: (publisher: string) => `menurut ${publisher}`,
  quoted: (text: string) => `“${text}”`,
  reason: 'Alasan',
  noReason: 'alasan tidak disebutkan penerbit',
  summed: 'dijumlah ulang dari angka wilayah di bawahnya',
  compared: 'rilis sebelumnya',
  history: 'Riwayat perubahan',
  historyLead: 'Angka di halaman ini yang berubah dari rilis ke rilis, yang terbaru di atas.',
  older: (n: number) => `${formatCount(n, 'id')} perubahan lain tercatat di halaman`,
  /** On the frozen page of an old release. */
  later: {
    revised: (figure: string, before: string, after: string) =>
      `${figure}: angka ini kemudian direvisi menjadi ${after}; di halaman ini masih ${before}.`,
    withheld: (figure: string) => `${figure}: angka ini kemudian disamarkan untuk melindungi jumlah kecil.`,
    withdrawn: (figure: string) => `${figure}: angka ini kemudian ditarik.`,
    others: (n: number) => `${formatCount(n, 'id')} angka lain di halaman ini juga berubah.`,
    inRelease: (n: number) =>
      `${formatCount(n, 'id')} angka dalam rilis ini kemudian direvisi, disamarkan, atau ditarik.`,
    sinceBefore: (words: string) => `Dibanding rilis sebelumnya: ${words}.`,
  },
  feedWords: {
    title: (site: string) => `${site}: rilis dan perubahan angka`,
    subtitle: 'Rilis baru, angka yang direvisi atau ditarik, dan rilis yang ditarik.',
    release: (day: string, counts: string) =>
      `Rilis ${formatDate(day, 'id')}${counts === '' ? '' : `: ${counts}`}`,
    first: 'Rilis pertama.',
    same: 'Tidak ada angka yang berubah dari rilis sebelumnya.',
    areas: (names: readonly string[], more: number) =>
      `Wilayah: ${names.join(', ')}${more > 0 ? ` dan ${formatCount(more, 'id')} lainnya` : ''}.`,
    withdrawn: (day: string) => `Rilis ${formatDate(day, 'id')} ditarik`,
    withdrawnLater: 'Rilis ini kemudian ditarik.',
    rights: 'Susunan data dan teks: CC BY 4.0.',
  },
};

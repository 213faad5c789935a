import type { Area } from '../../model/area.ts';
import type { Citation } from '../../model/citation.ts';
import type { Interval, State } from '../../model/observation.ts';
import type { Method, Publication } from '../../model/publication.ts';
import { fullName } from '../format/names.ts';
import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatDate, formatPeriod } from '../format/period.ts';
import { LOCALE_TAG } from '../locale.ts';
import { area } from './area.ts';

const count = (n: number) => formatCount(n, 'id');

/** With a small letter, inside a sentence. */
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const LIST = new Intl.ListFormat(LOCALE_TAG.id);

/** Words of the sentences that are ready to quote. They are put together in `src/i18n/citation`. */
export const citation = {
  place: (places: readonly Pick<Area, 'kind' | 'name'>[]) =>
    places.map((place) => fullName(place)).join(', '),
  /** Survey and weighing are named in every sentence, and never share one. */
  method: {
    survey: (programme: string, period: string) =>
      `${/^survei /i.test(programme) ? programme.toLowerCase() : `survei ${programme}`}${programme.includes(period) ? '' : ` ${formatPeriod(period, 'id')}`}`,
    registry: (programme: string, period: string) =>
      /^catatan /i.test(programme)
        ? `${lowered(programme)} ${formatPeriod(period, 'id')}`
        : `penimbangan ${formatPeriod(period, 'id')} (${programme})`,
    administrative: (programme: string, period: string) =>
      `catatan administrasi ${formatPeriod(period, 'id')} (${programme})`,
  } satisfies Record<Method, (programme: string, period: string) => string>,
  simulated: (period: string) => `simulasi penimbangan ${formatPeriod(period, 'id')}`,
  prevalence: (method: string, place: string, percent: number, details: string) =>
    `Menurut ${method}, prevalensi stunting balita di ${place} tercatat ${formatDecimal(percent, 'id')}% (${details}).`,
  counted: (method: string, place: string, n: number) =>
    `Menurut ${method}, ${count(n)} balita di ${place} tercatat stunting; berapa balita yang diukur tidak disebut, jadi persentasenya tidak bisa dihitung.`,
  without: (method: string, place: string, words: string) =>
    `Pada ${method}, angka stunting ${place} ${words}.`,
  unpublished: (place: string, day: string) =>
    `Sampai ${formatDate(day, 'id')}, kami belum menemukan publikasi yang memuat angka stunting ${place}.`,
  detail: {
    counts: (part: number, whole: number, kind: string) => `${count(part)} dari ${count(whole)} ${kind}`,
    whole: (whole: number, kind: string) =>
      `dari ${count(whole)} ${kind}; jumlah yang stunting tidak dicantumkan`,
    part: (part: number) => `${count(part)} balita stunting; penyebutnya tidak dicantumkan`,
    noCounts: 'jumlah balita yang diukur tidak dicantumkan',
    sample: (sample: string) => `sampel ${sample} balita`,
    noSample: 'ukuran sampelnya tidak kami temukan',
    interval: (low: number, high: number, origin: string) =>
      `rentang 95% ${formatDecimal(low, 'id')}–${formatDecimal(high, 'id')}%, ${origin}`,
    noInterval: 'rentang galatnya tidak tersedia',
    origin: {
      published: () => 'menurut sumbernya',
      wilson: () => 'hitungan kami dengan cara Wilson',
      'design-effect': (effect: number) =>
        `hitungan kami dengan anggapan efek desain ${formatDecimal(effect, 'id')}`,
    } satisfies Record<Interval['origin'], (effect: number) => string>,
    coverage: (percent: number) => `cakupan ${formatShort(percent, 'id')}% balita sasaran`,
    coverageBeside: (percent: number) =>
      `menurut sumber yang sama ${formatShort(percent, 'id')}% balita ditimbang`,
    noCoverage: 'cakupannya tidak dicantumkan',
    printed: (percent: number) => `sumbernya mencetak ${formatDecimal(percent, 'id')}%`,
    summed: (present: number, total: number, parts: string) =>
      `dijumlahkan dari baris ${present} dari ${total} ${parts}, hitungan kami`,
  },
  state: {
    bound: (relation: '<' | '>', limit: number) =>
      `hanya diumumkan batasnya, ${relation === '<' ? 'di bawah' : 'di atas'} ${formatShort(limit, 'id')}%`,
    protected: () => 'disamarkan untuk melindungi jumlah kecil, dan itu tidak berarti nol',
    'small-denominator': (minimum: number) =>
      `disamarkan karena kurang dari ${minimum} anak diukur, dan itu tidak berarti nol`,
    'not-measured': 'tidak ada, karena tidak ada pengukuran',
    'not-reported': 'belum dilaporkan, dan itu tidak berarti tidak ada anak stunting',
    'not-published': 'belum dipublikasikan',
    partial: (present: number, total: number, parts: string) =>
      `belum lengkap: baru ${present} dari ${total} ${parts} punya angka`,
    contradicted: (written: string | undefined) =>
      `bertentangan${written === undefined ? '' : ` (tertulis ${written})`} sehingga tidak dipakai`,
  },
  parts: {
    kabupaten: 'kabupaten/kota',
    kecamatan: 'kecamatan',
    desa: 'desa/kelurahan',
  },
  denominator: area.denominator,
  map: {
    figures: (method: string, what: string, valued: number, range: string, rest: string) =>
      `Menurut ${method}, ${what}, ${count(valued)} punya angka stunting${range}${rest}.`,
    what: (n: number, parts: string, place: string) => `dari ${count(n)} ${parts} di ${place}`,
    range: (low: number, high: number) =>
      `, dari ${formatDecimal(low, 'id')}% sampai ${formatDecimal(high, 'id')}%`,
    rest: (states: string) => `; selebihnya ${states}`,
    tally: (n: number, state: string) => `${count(n)} ${state}`,
    unpublished: (n: number, parts: string, place: string, day: string) =>
      `Sampai ${formatDate(day, 'id')}, kami belum menemukan publikasi yang memuat persentase stunting ${count(n)} ${parts} di ${place}.`,
    state: {
      value: 'punya angka',
      bound: 'hanya diumumkan batasnya',
      suppressed: 'disamarkan',
      'not-measured': 'tidak diukur',
      'not-reported': 'belum melapor',
      'not-published': 'belum dipublikasikan',
      contradicted: 'bertentangan',
    } satisfies Record<State, string>,
    /** Of a survey, whose figures exist: we have not found them. */
    notFound: 'belum kami temukan',
  },
  sources: (sources: string) => `Sumber: ${sources}.`,
  source: ({ title, publisher, published, evidence }: Publication) =>
    `“${title}”, ${publisher}, ${published ? formatDate(published, 'id') : 'tanpa tanggal'}${evidence === 'reported' ? ' (dikutip dari pemberitaan atau pihak lain)' : ''}`,
  moreSources: (n: number) => `${count(n)} publikasi lain`,
  listed: (items: readonly string[]) => LIST.format(items),
  notToQuote: 'Selama berlabel simulasi, kalimat ini contoh bentuk dan tidak untuk dikutip.',
  released: (site: string, id: string, address: string) => `Dikutip dari ${site}, rilis ${id}: ${address}`,
  behind: (site: string, day: string, id: string, frozen: string) =>
    `Dikutip dari ${site}, keadaan data ${formatDate(day, 'id')}, yang belum dirilis. Rilis terbaru, ${id}: ${frozen}`,
  unreleased: (site: string, day: string) =>
    `Dikutip dari ${site}, keadaan data ${formatDate(day, 'id')}, belum dirilis.`,
  /** After the seventh edition of the APA's manual, 10.9: author, date, title, version, kind, address. */
  apa: ({ author, date, title, version, url }: Citation) => {
    const [year = '', ...rest] = formatDate(date, 'id').split(' ').toReversed();
    const day = rest.toReversed().join(' ');
    const named = `${title}${version ? ` (Rilis ${version})` : ''} [Kumpulan data]`;
    return `${author}. (${year}${day ? `, ${day}` : ''}). ${named}.${url ? ` ${url}` : ''}`;
  },
};

/** Words for citing in a language: another language is another object of this type. */
export type CitationWords = typeof citation;

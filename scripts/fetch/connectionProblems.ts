import { errorOf } from '../check/errorOf.ts';
import type { Problem } from '../check/finding.ts';

const LATER = [
  'Coba lagi nanti; berkas lama tetap dipakai.',
  'Try again later; the old file stays.',
] as const;
const ADDRESS = [
  'Periksa "url" di datapackage.json; berkas lama tetap dipakai.',
  'Check "url" in datapackage.json; the old file stays.',
] as const;
const BY_HAND = [
  'Unduh dengan peramban atau tanyakan kepada penerbitnya; berkas lama tetap dipakai.',
  'Download it with a browser or ask the publisher; the old file stays.',
] as const;

/** What can go wrong between us and the server, in the words the data officer reads. */
export const connectionProblems = {
  unreachable: errorOf(
    'unreachable',
    'Server tidak dapat dihubungi atau memutus sambungan.',
    'The server cannot be reached or broke the connection.',
    ...LATER,
  ),
  silent: errorOf('silent', 'Server berhenti mengirim.', 'The server stopped sending.', ...LATER),
  tooSlow: errorOf(
    'too-slow',
    'Unduhan melewati batas waktu.',
    'The download took longer than allowed.',
    ...LATER,
  ),
  truncated: errorOf(
    'truncated',
    'Unduhan terputus sebelum lengkap.',
    'The download broke off before it was complete.',
    ...LATER,
  ),
  damaged: errorOf(
    'damaged',
    'Unduhan rusak: isinya tidak dapat dibuka dari kemasannya.',
    'The download is damaged: it cannot be decompressed.',
    ...LATER,
  ),
  busy: errorOf(
    'busy',
    'Server sedang sibuk atau membatasi unduhan.',
    'The server is busy or limits downloads.',
    ...LATER,
  ),
  serverFailed: errorOf('server-failed', 'Server sedang rusak.', 'The server failed.', ...LATER),
  refused: errorOf(
    'refused',
    'Server menolak unduhan oleh program.',
    'The server refuses downloads by a program.',
    ...BY_HAND,
  ),
  gone: errorOf('gone', 'Berkas ini tidak ada di alamatnya.', 'The file is not at its address.', ...ADDRESS),
  unexpectedStatus: errorOf(
    'unexpected-status',
    'Server menjawab dengan keadaan yang tidak dikenal.',
    'The server answered with an unexpected status.',
    ...ADDRESS,
  ),
  tooManyRedirects: errorOf(
    'too-many-redirects',
    'Alamat ini terus mengalihkan ke alamat lain.',
    'The address keeps redirecting.',
    ...ADDRESS,
  ),
  redirectElsewhere: errorOf(
    'redirect-elsewhere',
    'Alamat ini mengalihkan ke tempat yang tidak aman.',
    'The address leads to an unsafe place.',
    ...ADDRESS,
  ),
  tooLarge: errorOf(
    'too-large',
    'Unduhan lebih besar dari batas.',
    'The download is larger than allowed.',
    ...BY_HAND,
  ),
  tooManyPages: errorOf(
    'too-many-pages',
    'Jumlah halaman melebihi batas.',
    'There are more pages than allowed.',
    ...BY_HAND,
  ),
} as const satisfies Record<string, Problem>;

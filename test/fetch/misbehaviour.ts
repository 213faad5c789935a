import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { send, sendPages } from './officeServer.ts';
import { FRESH } from './weighing.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A way in which a server misbehaves: what is asked for, how it answers, and what must be said, in one sentence. */
export type Misbehaviour = readonly [name: string, kind: string, answer: Answer, says: string];

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(code, headers).end('<html>rahasia</html>');
const record = (id: number) => ({ id, kode: '97.01.01', tahun: 2020 + id, diukur: 400, stunting: 40 });
const page = (ids: readonly number[], pagination: object) => ({
  message: 'ok',
  data: ids.map(record),
  pagination,
});
const head = { 'Content-Type': 'text/csv' };
const weighed = (rows: string) => `<table><tr><th>kode<th>tahun<th>diukur<th>stunting</tr>${rows}</table>`;
const row = '<tr><td>97.01.01<td>2025<td>410<td>47</tr>';
const year = (chosen: number) =>
  `<select id="_inp_sel_per"><option value="5" ${chosen === 5 ? 'selected' : ''}>2023<option value="6" ${chosen === 6 ? 'selected' : ''}>2024</select>`;

export const MISBEHAVIOURS: readonly Misbehaviour[] = [
  ['file gone', 'file', status(404), '“404”: Berkas ini tidak ada di alamatnya.'],
  ['programs refused', 'file', status(403), '“403”: Server menolak unduhan oleh program.'],
  [
    'too many requests',
    'file',
    status(429, { 'Retry-After': '120' }),
    '“429, tunggu 120 detik”: Server sedang sibuk',
  ],
  [
    'server down for an hour',
    'file',
    status(503, { 'Retry-After': new Date(Date.now() + 3600_000).toUTCString() }),
    '“503, tunggu 3',
  ],
  ['server broken', 'file', status(500), '“500”: Server sedang rusak.'],
  ['unexpected status', 'file', status(418), '“418”: Server menjawab dengan keadaan yang tidak dikenal.'],
  [
    'connection reset',
    'file',
    (request) => request.socket.resetAndDestroy(),
    'Server tidak dapat dihubungi atau memutus sambungan.',
  ],
  ['no answer', 'file', () => {}, 'Server berhenti mengirim.'],
  [
    'slow drip',
    'file',
    (_request, response) => {
      response.writeHead(200, head);
      const drip = setInterval(() => response.write('9'), 50);
      response.on('close', () => clearInterval(drip));
    },
    'Unduhan melewati batas waktu.',
  ],
  [
    'silence in the middle',
    'file',
    (_request, response) => void response.writeHead(200, head).write(FRESH.slice(0, 30)),
    'Server berhenti mengirim.',
  ],
  [
    'fewer bytes than announced',
    'file',
    (_request, response) => {
      response.writeHead(200, { ...head, 'Content-Length': 5000 }).write(FRESH);
      setTimeout(() => response.destroy(), 20);
    },
    'Unduhan terputus sebelum lengkap.',
  ],
  [
    'reset in the middle of chunks',
    'file',
    (request, response) => {
      response.writeHead(200, head).write(FRESH);
      setTimeout(() => request.socket.resetAndDestroy(), 20);
    },
    'Unduhan terputus sebelum lengkap.',
  ],
  [
    'gzip that is none',
    'file',
    (_request, response) => void response.writeHead(200, { ...head, 'Content-Encoding': 'gzip' }).end(FRESH),
    'Unduhan rusak: isinya tidak dapat dibuka dari kemasannya.',
  ],
  [
    'gzip cut off',
    'file',
    (_request, response) =>
      void response
        .writeHead(200, { ...head, 'Content-Encoding': 'gzip' })
        .end(gzipSync(FRESH).subarray(0, 30)),
    'Unduhan rusak',
  ],
  [
    'brotli that is none',
    'file',
    (_request, response) => void response.writeHead(200, { ...head, 'Content-Encoding': 'br' }).end(FRESH),
    'Unduhan rusak',
  ],
  [
    'a packing that was not asked for',
    'file',
    (_request, response) => void response.writeHead(200, { ...head, 'Content-Encoding': 'zstd' }).end(FRESH),
    'Unduhan rusak',
  ],
  [
    'gzip that grows without end',
    'file',
    (_request, response) =>
      void response
        .writeHead(200, { ...head, 'Content-Encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(9e6, '9'))),
    'Unduhan lebih besar dari batas.',
  ],
  ['too large', 'file', send(FRESH.repeat(2000)), 'Unduhan lebih besar dari batas.'],
  ['no content', 'file', send(''), 'Jawabannya kosong.'],
  ['a heading and no row', 'file', send(FRESH.slice(0, 27)), 'Jawabannya kosong.'],
  [
    'a page of an error in place of a CSV',
    'file',
    send('<!DOCTYPE html><title>Galat</title>', 'text/html'),
    'Yang datang halaman web, bukan data.',
  ],
  [
    'a page that calls itself a CSV',
    'file',
    send('\n<!-- x -->\n<html><body>Galat</body></html>'),
    'Yang datang halaman web, bukan data.',
  ],
  [
    'JSON in place of a CSV',
    'file',
    send('{"error":1}', 'application/json'),
    '“application/json”: Jenis berkas yang datang lain',
  ],
  [
    'a picture in place of a CSV',
    'file',
    send(Buffer.from([0x89, 0x50, 0, 0, 1]), 'application/octet-stream'),
    'Jenis berkas yang datang lain',
  ],
  [
    'a row cut short',
    'file',
    send(Buffer.concat([Buffer.from(FRESH), Buffer.from([0xe9, 0x0a])])),
    'Unduhan ini punya kesalahan',
  ],
  [
    'another heading',
    'file',
    send(FRESH.replace('diukur,stunting', 'ditimbang,gizi')),
    '“diukur, stunting”: Judul kolom berubah',
  ],
  [
    'a row that the checks refuse',
    'file',
    send(FRESH.replace('410,47', '410,empat')),
    'Unduhan ini punya kesalahan, maka tidak dipakai.',
  ],
  [
    'redirects in a circle',
    'file',
    (_request, response) => void response.writeHead(302, { Location: '/' }).end(),
    'Alamat ini terus mengalihkan ke alamat lain.',
  ],
  [
    'a redirect to a file of this machine',
    'file',
    (_request, response) => void response.writeHead(302, { Location: 'file:///etc/hosts' }).end(),
    'Alamat ini mengalihkan ke tempat yang tidak aman.',
  ],

  [
    'JSON that breaks off',
    'pages',
    send('{"data":[{"kode":"rahasia', 'application/json'),
    'Jawabannya bukan JSON yang benar.',
  ],
  [
    'an interface of another shape',
    'pages',
    send('{"message":"ok","hasil":[]}', 'application/json'),
    'Jawabannya tidak berbentuk halaman data',
  ],
  [
    'an interface that does not say how far it goes',
    'pages',
    sendPages([page([1], {})]),
    'Jawabannya tidak berbentuk halaman data',
  ],
  [
    'a page of HTML in place of JSON',
    'pages',
    send('<html>', 'text/html'),
    'Yang datang halaman web, bukan data.',
  ],
  ['CSV in place of JSON', 'pages', send(FRESH), '“text/csv”: Jenis berkas yang datang lain'],
  ['no record', 'pages', sendPages([page([], { total_page: 0 })]), '“halaman 1”: Jawabannya kosong.'],
  [
    'a page without a record',
    'pages',
    sendPages([page([1], { total_page: 3 }), page([], { total_page: 3 })]),
    '“halaman 2”: Jawabannya kosong.',
  ],
  [
    'pages that become more',
    'pages',
    sendPages([page([1], { total_page: 2 }), page([2], { total_page: 3 })]),
    'Jumlah halaman berubah selama diunduh.',
  ],
  [
    'the same record on two pages',
    'pages',
    sendPages([page([1, 2], { total_page: 2 }), page([2, 3], { total_page: 2 })]),
    '“halaman 2”: Baris yang sama datang di dua halaman',
  ],
  [
    'pages without end',
    'pages',
    (request, response) =>
      send(
        JSON.stringify(
          page([Number(new URL(request.url ?? '', 'http://x').searchParams.get('page'))], { has_next: true }),
        ),
        'application/json',
      )(request, response),
    'Jumlah halaman melebihi batas.',
  ],
  [
    'a next page on another server',
    'pages',
    sendPages([page([1], { next: 'http://127.0.0.2:9/x?page=2' })]),
    'Alamat ini mengalihkan ke tempat yang tidak aman.',
  ],

  [
    'a page without a table',
    'page',
    send('<html><p>Pemeliharaan</html>', 'text/html'),
    'Halaman ini tidak memuat tabel.',
  ],
  [
    'a table with another heading',
    'page',
    send(`<html>${weighed(row).replace('diukur', 'ditimbang')}`, 'text/html'),
    '“diukur”: Judul kolom berubah',
  ],
  [
    'two tables that match',
    'page',
    send(`<html>${weighed(row)}${weighed(row)}`, 'text/html'),
    'Lebih dari satu tabel di halaman ini cocok',
  ],
  ['a table without rows', 'page', send(`<html>${weighed('')}`, 'text/html'), 'Jawabannya kosong.'],
  [
    'a page of another year',
    'page-2024',
    send(`<html>${year(5)}${weighed(row)}`, 'text/html'),
    '“_inp_sel_per”: Halaman tidak memilih isian yang diminta',
  ],
  [
    'a page that does not know the form',
    'page-2024',
    send(`<html>${weighed(row)}`, 'text/html'),
    '“_inp_sel_per”: Halaman tidak memilih isian yang diminta',
  ],

  [
    'a workbook that is none',
    'workbook',
    send(FRESH, 'application/octet-stream'),
    'Jenis berkas yang datang lain',
  ],
  [
    'a page in place of a workbook',
    'workbook',
    send('<html>', 'text/html'),
    'Yang datang halaman web, bukan data.',
  ],
];

/** Downloads with data of single persons, as they may come. The digits are no one's. */
export const PERSONAL: readonly Misbehaviour[] = [
  [
    'a heading NIK',
    'file',
    send(`NIK,${FRESH}`.replace('\n97', '\n"x",97')),
    'Unduhan ini memuat data orang satu per satu',
  ],
  [
    '16-digit numbers under an innocent heading',
    'file',
    send(FRESH.replace('410', '9999990101019999')),
    'memuat data orang',
  ],
  [
    'a 16-digit number within a note',
    'file',
    send(FRESH.replace('47\n', '"no. 9999990101019999"\n')),
    'memuat data orang',
  ],
  ...['9999990101019999 Siti', '9999 9901 0101 9999', '999999-010101-9999'].map(
    (cell): Misbehaviour => [
      `a NIK written as in “${cell}”`,
      'file',
      send(FRESH.replace(',stunting', ',stunting,catatan').replaceAll(/,(4[78])\n/g, `,$1,${cell}\n`)),
      'memuat data orang',
    ],
  ),
  [
    'names of mothers after titles, with semicolons',
    'file',
    send(`Rekap\n\nNo;Nama Ibu;Desa\n1;Siti;X\n`),
    'memuat data orang',
  ],
  [
    '16-digit numbers in JSON',
    'pages',
    sendPages([{ ...page([], { total_page: 1 }), data: [{ ...record(1), nomor: '9999990101019999' }] }]),
    'memuat data orang',
  ],
  [
    'NIK on a web page',
    'page',
    send(
      `<html>${weighed(row).replaceAll('<th>tahun', '<th>NIK<th>tahun').replace('<td>2025', '<td>1<td>2025')}`,
      'text/html',
    ),
    'memuat data orang',
  ],
];

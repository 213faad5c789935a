/** What the first file of the ZIP tells. */
export interface Contents {
  /** Name of the site. */
  readonly title: string;
  /** ISO day of the data. */
  readonly asOf: string;
  /** Id of the release that it shows; undefined before the first. */
  readonly release: string | undefined;
  readonly simulated: boolean;
  /** Address of the site, where one is known. */
  readonly online: string | undefined;
}

/** Text of `BACA-DULU.txt`: how to open the folder and what it holds. ASCII and CRLF, for the oldest of editors. */
export function readMe({ title, asOf, release, simulated, online }: Contents): string {
  const date = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(asOf),
  );
  const lines = [
    title.toUpperCase(),
    `Keadaan data: ${date}. ${release ? `Rilis: ${release}.` : 'Data ini belum dirilis.'}`,
    ...(simulated
      ? [
          '',
          'SIMULASI: ANGKA KECAMATAN DAN DESA DI SINI DIBUAT DENGAN RUMUS, BUKAN HASIL UKUR. JANGAN DIKUTIP.',
        ]
      : []),
    '',
    'CARA MEMBUKA',
    '1. Keluarkan dulu seluruh isi ZIP ini ke sebuah folder.',
    '   Windows: klik kanan berkas ZIP, pilih "Ekstrak Semua" (Extract All).',
    '2. Di folder itu, klik dua kali index.html. Situs terbuka di peramban, tanpa internet.',
    '3. Di ponsel Android: salin folder ke Download, lalu ketik di Chrome',
    '   file:///sdcard/Download/ diikuti nama folder dan /index.html',
    '   Sebagian ponsel baru menolak cara ini; pakailah laptop.',
    '',
    'ISI',
    'Semua halaman, peta, dan tabel; berkas CSV, Excel, dan kalimat kutipannya di samping tiap halaman.',
    'Tiap halaman kecamatan dan desa tercetak di satu lembar A4.',
    '',
    'YANG TIDAK ADA DI SINI',
    'Pencarian cepat, peta yang bisa digeser, gambar untuk dibagikan, berkas untuk mesin, dan rilis lama.',
    `Semua itu ada di situsnya${online ? `: ${online}` : '.'}`,
    '',
    'Bukan situs resmi pemerintah. Data dan teks berlisensi CC BY 4.0.',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

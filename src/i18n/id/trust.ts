import { formatCount } from '../format/number.ts';
import { formatDate } from '../format/period.ts';

/** The page that tells how everything here can be checked. */
export const trust = {
  name: 'Periksa kami',
  title: 'Periksa kami: sumber, neraca baris, dan sidik berkas',
  description:
    'Semua publikasi dan berkas data dengan ukuran, jumlah baris, dan sidik SHA-256, serta cara mencocokkannya.',
  lead: 'Anda tidak perlu percaya begitu saja. Setiap angka di sini dapat ditelusuri ke publikasinya, setiap baris tercatat ke mana perginya, dan sidik setiap berkas dapat dicocokkan.',
  publications: 'Publikasi dan neraca baris',
  balance:
    'Setiap baris yang masuk dari publikasi diterbitkan, disamarkan, digantikan baris lain, atau ditolak. Tidak ada yang hilang.',
  entry: (rows: number, published: number, suppressed: number, superseded: number, rejected: number) =>
    [
      `${formatCount(rows, 'id')} baris masuk = ${formatCount(published, 'id')} terbit`,
      `${formatCount(suppressed, 'id')} disamarkan`,
      `${formatCount(superseded, 'id')} digantikan`,
      `${formatCount(rejected, 'id')} ditolak`,
    ].join(' + '),
  bytes: (n: number) => `${formatCount(n, 'id')} bita`,
  withheldHash:
    'Ukuran dan sidik berkas ini tidak disebut, karena memuat jumlah kecil yang disamarkan: dari sidiknya, jumlah itu dapat ditebak dengan coba-coba.',
  by: (publisher: string, day: string) => `${publisher}, ${formatDate(day, 'id')}`,
  files: 'Berkas data sekarang',
  filesLead:
    'Sidik SHA-256 adalah 64 angka dan huruf yang berubah seluruhnya bila satu huruf saja dalam berkas berubah.',
  file: 'Berkas',
  size: 'Bita',
  rows: 'Baris',
  hash: 'Sidik SHA-256',
  list: 'Semua sidik ini dalam satu berkas',
  releases: 'Rilis',
  releasesLead:
    'Berkas di atas ikut berubah bila data berubah. Yang tidak pernah berubah adalah rilis; untuk mengutip atau memeriksa bertahun-tahun kemudian, pakailah rilis.',
  newest: (day: string) => `Rilis terbaru, ${formatDate(day, 'id')}`,
  noRelease: 'Belum ada rilis.',
  all: 'Semua rilis',
  how: 'Cara mencocokkan sidik',
  howWindows:
    'Windows: buka Command Prompt di folder unduhan, jalankan perintah ini, lalu bandingkan hasilnya dengan sidik di atas.',
  howLinux: 'Linux: unduh berkas dan SHA256SUMS ke satu folder, lalu jalankan:',
  howMac: 'macOS: sama, dengan perintah ini:',
  howReading:
    'Bila jawabannya “OK” atau sidiknya sama, berkas Anda persis sama dengan yang kami terbitkan. Bila berbeda, unduh ulang; bila tetap berbeda, beri tahu kami.',
  wrong: 'Menemukan angka yang keliru?',
  wrongText:
    'Di halaman setiap wilayah ada isian laporan yang sudah memuat nama wilayah dan rilisnya. Angka yang diperbaiki dicatat di riwayat perubahan, dengan angka lama dan alasannya.',
};

import type { Evidence } from '../../model/publication.ts';
import { formatCount } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import { formatSize } from '../format/size.ts';

/** Pages that list things: sources, files, areas; and the page about the site. */
export const documents = {
  sources: {
    title: 'Sumber: semua publikasi di balik angka',
    description: 'Daftar lengkap publikasi yang dipakai situs ini, dengan penerbit, tanggal, dan alamatnya.',
    heading: 'Sumber tiap angka',
    lead: (n: number) =>
      `Situs ini memakai ${formatCount(n, 'id')} publikasi. Sebagian besar adalah berita yang mengutip pejabat; dokumen asli penerbitnya belum bisa kami baca.`,
    evidence: {
      official: 'dibaca di dokumen penerbit',
      reported: 'dikutip dari pemberitaan atau pihak lain',
      simulated: 'simulasi, bukan hasil ukur',
    } satisfies Record<Evidence, string>,
    figures: (n: number) => `${formatCount(n, 'id')} angka`,
    alreadyPublic: (open: number) =>
      `${formatCount(open, 'id')} publikasi sudah diumumkan oleh penerbitnya; jumlah kecil di dalamnya tampil seperti tertulis di sana. Jumlah kecil dari publikasi lain disamarkan.`,
    protected: 'jumlah kecil disamarkan',
    open: 'Buka sumber',
    undated: 'tanggal tidak disebut',
    programmes: 'Survei dan catatan yang disebut',
    said: 'Disebut sumber, tidak kami gambar',
    contradicted: 'Dibandingkan dalam:',
    list: 'Daftar publikasi',
  },
  data: {
    title: 'Data: unduh semua angka',
    description: 'Semua berkas data situs ini, kamus kolom, dan lisensinya.',
    heading: 'Unduh dan periksa',
    lead: 'Semua yang tampil di situs ini dibaca dari berkas-berkas di bawah. Halaman wilayah, peta, tren, dan perbandingan juga punya berkas sendiri; alamatnya sama dengan alamat halaman, dengan akhiran .xlsx, -excel.csv, .csv, atau .json.',
    files: 'Berkas sumber situs',
    perPage: 'Berkas per peta',
    perArea: (n: number) =>
      `Berkas per wilayah: buka halaman salah satu dari ${formatCount(n, 'id')} kecamatan dan desa, lalu pilih unduhan di bagian bawah.`,
    dictionary: 'Kamus kolom',
    column: 'Kolom',
    meaning: 'Arti',
    indicators: 'Indikator',
    unit: 'Satuan',
    licence: 'Lisensi',
    licenceText:
      'Kumpulan data dan teks boleh dipakai siapa saja dengan menyebut sumber (CC BY 4.0). Hak atas angka asal tetap pada penerbitnya; sebutkan keduanya.',
    ledger: 'Neraca baris',
    ledgerText: (rows: number, published: number, suppressed: number, superseded: number, rejected: number) =>
      `Baris masuk ${formatCount(rows, 'id')} = terbit ${formatCount(published, 'id')} + disamarkan ${formatCount(suppressed, 'id')} + digantikan ${formatCount(superseded, 'id')} + ditolak ${formatCount(rejected, 'id')}.`,
    size: (bytes: number) => formatSize(bytes, 'id'),
    fileNames: {
      observations: 'Semua angka, batas, dan keadaan tanpa angka',
      statements: 'Pernyataan sumber yang tidak digambar',
      contradictions: 'Angka yang bertentangan, tiap sisi dengan sumbernya',
      commitments: 'Janji dan target yang diucapkan, masing-masing dengan angka yang menunjukkannya',
      reflections:
        'Kunjungan Refleksi Kinerja Terpadu ke tiap kecamatan: rencana, kunjungan, temuan, tindak lanjut',
      readiness:
        'Ketersediaan: data yang diharapkan, dan yang sudah dipublikasikan per kecamatan dan periode',
      actions: 'Aksi konvergensi tahun demi tahun, dan yang dipublikasikan tentangnya',
      systems: 'Layanan dan program di sekitar angka stunting, dan indikatornya',
      areas: 'Wilayah: kode, nama, nama lain, induk',
      indicators: 'Indikator dan definisinya',
      targets: 'Target dengan tahun dan dasarnya',
      publications: 'Publikasi',
      programmes: 'Survei dan catatan',
      series: 'Deret waktu',
      funnels: 'Diagram corong: angka tengah dan garis batasnya',
      ledger: 'Neraca baris per berkas',
      setAside: 'Baris yang tidak diterbitkan: digantikan atau ditolak, tanpa jumlahnya',
      releases: 'Rilis, dan sidik data sekarang',
      inputs: 'Berkas publikasi yang dibaca, dengan ukuran dan sidik SHA-256',
      changes: 'Perubahan angka dari rilis ke rilis, dengan angka lama, angka baru, dan alasannya',
      english: 'Terjemahan keterangan ke bahasa Inggris',
      region: 'Pengaturan situs',
    },
    boundaries: {
      'region.topojson': 'Batas perkiraan kecamatan dan desa (TopoJSON)',
      'province.topojson': 'Batas perkiraan kabupaten dan kota (TopoJSON)',
    },
  },
  areas: {
    title: 'Kecamatan dan desa',
    description: 'Daftar nama semua kecamatan, desa, dan kelurahan dengan halamannya masing-masing.',
    heading: (kecamatan: number, desa: number) =>
      `${formatCount(kecamatan, 'id')} kecamatan, ${formatCount(desa, 'id')} desa dan kelurahan`,
    lead: 'Pilih nama untuk membuka halamannya. Beberapa nama desa dipakai di dua kecamatan; lihat kecamatannya.',
    alphabet: 'Menurut abjad',
    letters: 'Huruf awal',
    byKecamatan: 'Menurut kecamatan',
    within: (kecamatan: string) => `Kec. ${kecamatan}`,
  },
  about: {
    title: 'Tentang situs ini',
    description: 'Siapa yang mengelola situs ini dan bagaimana menghubunginya.',
    heading: 'Tentang situs ini',
    lead: (title: string) =>
      `${title} mengumpulkan angka stunting yang sudah diumumkan, menaruh sumbernya di sampingnya, dan menunjukkan apa yang belum diumumkan.`,
    notGovernment: 'Situs ini bukan situs resmi pemerintah dan tidak mewakili dinas mana pun.',
    maintainer: 'Pengelola',
    contact: 'Kontak',
    noContact: 'Alamat kontak belum ditetapkan. Begitu ada, alamatnya tampil di sini.',
    how: 'Cara kerjanya',
    howText:
      'Angka diketik ulang dari publikasi ke berkas CSV, diperiksa oleh program, lalu dijadikan halaman ini. Tidak ada angka yang ditulis tangan di halaman. Program dan datanya terbuka.',
    privacy: 'Privasi',
    privacyText:
      'Situs ini tidak memasang kuki, tidak melacak pengunjung, dan tidak memuat apa pun dari pihak lain. “Di sekitar saya” menghitung jarak di perangkat Anda; letak Anda tidak dikirim ke mana pun. Berkas yang berisi data anak satu per satu ditolak oleh program.',
    asOf: (day: string) => `Keadaan data per ${formatDate(day, 'id')}.`,
  },
};

/** The pages with letters that ask for data; the letters themselves are in `../letter.ts`. */
export const letters = {
  name: 'Minta datanya',
  title: (what: string) => `Surat permintaan: ${what}`,
  indexTitle: 'Minta datanya: surat permohonan informasi publik',
  description: (what: string) =>
    `Surat permohonan informasi publik (UU 14/2008) untuk ${what}, siap dicetak atau disalin.`,
  indexDescription:
    'Untuk tiap data yang belum dipublikasikan ada surat permohonan informasi publik (UU 14/2008), siap dicetak atau disalin.',
  lead: 'Untuk tiap data yang belum dipublikasikan, di sini ada surat yang siap dicetak atau disalin. Isi nama, alamat, dan identitas Anda dengan tangan, lalu kirim sendiri. Situs ini tidak mengirim dan tidak menyimpan apa pun.',
  law: 'Dasarnya Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik. Cara mengajukannya dapat ditanyakan kepada PPID kantor itu.',
  none: 'Belum ada daftar data yang diharapkan untuk wilayah ini.',
  complete: 'Semua yang sudah jatuh tempo sudah dipublikasikan. Tidak ada yang perlu diminta.',
  gaps: (n: number, of: number) => `belum lengkap untuk ${n} dari ${of} kecamatan`,
  regionGap: 'belum dipublikasikan',
  to: (office: string) => `Kepada PPID ${office}.`,
  others: (offices: string) => `Yang juga mungkin memegangnya: ${offices}.`,
  how: 'Isi titik-titiknya, cetak atau salin, lalu tanda tangani. Halaman ini tercetak sebagai satu lembar A4, hanya suratnya.',
  copy: 'Salin surat',
  letter: 'Surat',
  only: 'Untuk satu kecamatan saja',
  onlyHow: 'Ganti isi butir 2 dengan baris kecamatannya.',
  all: 'Semua surat',
  after: {
    heading: 'Sesudah surat dikirim',
    steps: [
      'Simpan bukti kirim, atau minta tanda terima yang bertanggal.',
      'PPID menjawab paling lambat 10 hari kerja sejak permohonan diterima. Waktu itu dapat ditambah 7 hari kerja, asal Anda diberi tahu.',
      'Kalau permohonan ditolak, tidak dijawab, atau jawabannya lain dari yang diminta, ajukan keberatan tertulis kepada atasan PPID, paling lambat 30 hari kerja sejak Anda tahu alasannya.',
      'Kalau keberatan pun tidak ditanggapi, Anda dapat membawa sengketanya ke Komisi Informasi.',
    ],
    sources: 'Diringkas dari halaman resmi, bukan dari naskah undang-undangnya:',
  },
};

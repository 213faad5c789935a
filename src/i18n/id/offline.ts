/** Reading without a network. */
export const offline = {
  title: 'Membaca tanpa jaringan',
  description: 'Halaman yang pernah dibuka tetap terbuka tanpa jaringan. Daftar halaman yang tersimpan.',
  lead: 'Halaman situs ini yang pernah Anda buka disimpan oleh peramban, lalu tetap terbuka tanpa jaringan atau saat jaringan lambat.',
  missing:
    'Anda menuju halaman lain, tetapi sampai di sini? Berarti sekarang tidak ada jaringan dan halaman itu belum pernah dibuka di peramban ini. Muat ulang begitu jaringan kembali.',
  list: 'Halaman yang tersimpan',
  empty: 'Belum ada yang tersimpan, atau peramban ini tidak menyimpan halaman.',
  freshness:
    'Halaman tersimpan berisi keadaan saat terakhir Anda buka; tanggal datanya tertulis di kaki halaman.',
  limit:
    'Berkas unduhan tidak ikut disimpan. Bila simpanan penuh, halaman yang paling lama tidak dibuka dihapus dulu.',
  yours:
    'Simpanan itu hanya ada di perangkat Anda dan tidak dikirim ke mana pun. Menghapus data situs di setelan peramban menghapusnya.',
  home: 'Ke halaman depan',
  areas: 'Semua kecamatan dan desa',
};

/** The page on corrections. */
export const corrections = {
  title: 'Koreksi: bila ada angka yang keliru',
  name: 'Koreksi',
  description: 'Apa yang diperbaiki, bagaimana diumumkan, dan mengapa rilis lama tidak pernah diubah.',
  heading: 'Bila ada angka yang keliru',
  lead: 'Kesalahan kami perbaiki terang-terangan: angka lama, angka baru, dan alasannya bisa dibaca semua orang.',
  sections: [
    {
      heading: 'Apa yang diperbaiki',
      items: [
        'Salah ketik atau salah baca: angka di sini tidak sama dengan yang tertulis di publikasinya.',
        'Salah tempat: wilayah, periode, penyebut, atau cara ukurnya keliru.',
        'Salah hitung: persentase, rentang, jumlah, atau urutan buatan kami.',
        'Salah sumber: judul, penerbit, tanggal, atau alamat publikasi.',
      ],
    },
    {
      heading: 'Apa yang tidak diubah',
      items: [
        'Angka yang memang tertulis begitu di publikasinya. Bila ada publikasi lain yang menyebut angka berbeda, keduanya ditampilkan dengan sumbernya.',
        'Angka yang disamarkan. Kami tidak membukanya atas permintaan, sebab di baliknya ada anak yang bisa dikenali.',
      ],
    },
    {
      heading: 'Bagaimana diumumkan',
      items: [
        'Perbaikan masuk ke rilis berikutnya. Tiap rilis disertai daftar perubahan baris demi baris: ditambah, diubah, atau ditarik, dengan nilai lama, nilai baru, dan alasannya.',
        'Penerbit yang meralat angkanya sendiri diperlakukan sama: angka lama tidak dihapus diam-diam.',
      ],
    },
    {
      heading: 'Rilis tidak pernah berubah',
      items: [
        'Rilis yang sudah terbit tetap di alamatnya, bita demi bita, juga bila isinya kemudian diketahui keliru. Dengan begitu kutipan lama selalu bisa diperiksa.',
        'Siapa yang membuka rilis lama diberi tahu bahwa ada angka yang lebih baru.',
      ],
    },
    {
      heading: 'Penarikan',
      items: [
        'Hanya ada satu pengecualian: bila sebuah rilis membahayakan seseorang atau hukum mewajibkannya, berkasnya ditarik.',
        'Di alamatnya lalu berdiri pemberitahuan: tanggal penarikan, alasannya, dan sidik (SHA-256) berkas yang ditarik.',
      ],
    },
  ],
  how: {
    heading: 'Cara melapor',
    text: 'Di bagian bawah tiap halaman wilayah, peta, dan tren ada “Laporkan kesalahan angka”. Di situ sudah terisi wilayah, angka, periode, publikasi, dan rilisnya; tinggal tambahkan yang keliru, yang benar, dan sumbernya.',
    privacy: 'Jangan kirim NIK, nama, atau alamat anak. Laporan seperti itu kami hapus.',
    contact: 'Alamat laporan:',
  },
  contradictions: 'Angka yang bertentangan antarsumber',
};

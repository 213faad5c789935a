/** What the page of comparisons says. */
export const comparePage = {
  title: (region: string) => `Bandingkan wilayah di ${region}`,
  heading: 'Bandingkan wilayah',
  description: (region: string) =>
    `Sampai empat kecamatan atau desa di ${region} pada satu skala, dengan rentang ketidakpastian dan kalimat yang mengatakan apakah angkanya benar-benar berbeda.`,
  lead: 'Pilih sampai empat kecamatan atau desa. Garisnya digambar pada satu skala, dan kalimat di bawahnya mengatakan apakah perbedaannya nyata atau bisa kebetulan.',
  nothing: 'Angka per kecamatan dan desa belum kami temukan, jadi belum ada yang bisa dibandingkan.',
  without:
    'Membandingkan wilayah pilihan sendiri memerlukan JavaScript. Tanpa itu, tabel kecamatan dan desa memuat angka yang sama, dengan rentangnya.',
  choices: 'Pilihan perbandingan',
  add: 'Tambah wilayah',
  choose: 'Pilih kecamatan atau desa',
  kecamatan: (name: string) => `Kecamatan ${name}`,
  chosen: 'Wilayah yang dibandingkan',
  figures: 'Angka tiap wilayah',
  pairs: 'Pasangan demi pasangan',
  method:
    'Rentang dihitung untuk semua pasangan sekaligus (koreksi Bonferroni), agar makin banyak pasangan tidak membuat kebetulan tampak nyata. Garis tipis: rentang 95% tiap angka.',
  map: 'Pilih di peta',
  maps: 'Peta dan tabel',
};

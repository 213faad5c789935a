/** The ZIP of the whole site, on the page of data. */
export const siteZip = {
  heading: 'Tanpa internet',
  link: 'Seluruh situs dalam satu ZIP',
  explain:
    'Untuk flashdisk: ekstrak, lalu buka index.html. Semua halaman, peta, tabel, CSV, dan Excel terbaca tanpa internet; BACA-DULU.txt di dalamnya menjelaskan caranya.',
};

/** Maps and charts that stand in a frame of another site, and the code to put them there. */
export const embed = {
  title: {
    map: (heading: string) => `Peta ${heading}`,
    kecamatan: (name: string, noun: string) => `Peta ${noun} di ${name}`,
    desa: (name: string, within: string) => `Letak ${name} di ${within}`,
    trend: (place: string) => `Stunting di ${place} dari tahun ke tahun`,
    areaTrend: (name: string, within: string) => `Stunting di ${name}, ${within}`,
  },
  simulated: (title: string) => `${title} (simulasi, bukan hasil ukur)`,
  /** Heading between the title and those of the charts, for who does not see them. */
  charts: 'Grafik',
  /** The foot of what stands in a frame. */
  foot: {
    more: (site: string) => `Selengkapnya di ${site}`,
    points: 'Sumber tiap titik ada di tabel halaman itu.',
    release: (id: string) => `rilis ${id}`,
    licence: 'CC BY 4.0',
    notGovernment: 'Bukan situs resmi pemerintah.',
  },
  /** The block on pages. */
  block: {
    summary: 'Sematkan di situs lain',
    map: 'Peta dalam bingkai:',
    trend: 'Grafik dalam bingkai:',
    picture: 'Gambar, juga sebagai .svg:',
    noAddress: 'Situs ini belum punya alamat tetap: tulis alamatnya sendiri di depan src.',
    credit: 'Sumber dan lisensi sudah ada di dalamnya.',
  },
};

/** Titles of bibliography entries, and the words around the sentences of a citation file. */
export const citationFiles = {
  title: {
    area: (place: string) => `Angka stunting ${place}`,
    map: (heading: string) => `Peta stunting ${heading}`,
    comparison: (place: string) => `Perbandingan stunting kecamatan dan desa di ${place}`,
  },
  /** In front of the title of an entry whose figures are invented. */
  simulated: (mark: string, title: string) => `${mark}: ${title}`,
  note: {
    simulated: 'Angka simulasi, bukan hasil ukur; jangan dikutip.',
    behind: 'Data di situs tidak lagi sama dengan rilis ini.',
    unreleased: 'Keadaan data ini belum dirilis.',
  },
  heading: {
    newest: 'SIAP KUTIP / READY TO QUOTE',
    others: {
      area: 'TANGGAL LAIN / OTHER DATES',
      map: 'TIAP WILAYAH / EACH AREA',
      trend: 'TANGGAL DAN WILAYAH LAIN / OTHER DATES AND AREAS',
      comparison: 'WILAYAH LAIN / OTHER AREAS',
      service: '',
    },
    bibliography: 'DAFTAR PUSTAKA (APA) / BIBLIOGRAPHY (APA)',
    check: 'PERIKSA / CHECK',
  },
  /** Addresses are relative where the site has none: the files lie side by side. */
  check: {
    page: (address: string) => `Halaman / page: ${address}`,
    rows: (addresses: string) => `Angka / figures: ${addresses}`,
    bibliography: (addresses: string) => `Daftar pustaka / bibliography: ${addresses}`,
    release: (id: string, address: string) => `Rilis / release ${id}: ${address}`,
    publication: (title: string, address: string) => `${title}: ${address}`,
    note: (note: string) => `Catatan: ${note}`,
    licence: 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/',
  },
};

/** The pages of the services and programmes around the prevalence. */
export const services = {
  name: 'Layanan dan program',
  title: (place: string) => `Layanan dan program pencegahan stunting di ${place}: angka dan pemegangnya`,
  description: (place: string) =>
    `Imunisasi, ASI, sanitasi, kader desa, konvergensi, dan pelaporan di ${place}: angka terbaru yang dipublikasikan, atau siapa yang memegangnya.`,
  lead: 'Stunting dicegah oleh banyak layanan, dan tiap layanan punya catatannya sendiri. Di sini terkumpul apa yang dicatat, siapa yang menjalankannya, dan angka terbaru yang dipublikasikan. Bila belum ada, disebut siapa yang memegangnya.',
  none: 'Belum ada layanan yang didaftar untuk wilayah ini.',
  published: (n: number, of: number) =>
    `${n} dari ${of} ukuran punya angka yang dipublikasikan untuk wilayah ini.`,
  runBy: (offices: string) => `Dijalankan ${offices}.`,
  column: { indicator: 'Ukuran', definition: 'Artinya' },
  unpublished: 'belum dipublikasikan',
  held: (offices: readonly string[]) => `Dipegang ${offices.join('; ')}.`,
  ask: 'Surat untuk memintanya',
  source: 'Sumber',
};

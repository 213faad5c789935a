/** The search form, before its program has run. */
export const searchForm = {
  label: 'Cari kecamatan atau desa',
  hint: 'Kecamatan atau desa',
  button: 'Cari',
};

/** What the program of the search says. */
export const search = {
  choices: 'Pilihan',
  /** What a place is and where, for the same name may stand twice; and what else it is called. */
  place: (kind: string, kecamatan: string, others: readonly string[]) =>
    kind + (kecamatan && `, Kecamatan ${kecamatan}`) + others.map((name) => `; nama lain ${name}`).join(''),
  matches: (shown: number, all: number) => `${shown} dari ${all} nama`,
  waiting: 'Menunggu …',
  unloaded: 'Daftar nama belum termuat. Tekan Cari.',
  near: 'Di sekitar saya',
  private: 'Dihitung di perangkat ini, tidak dikirim',
  /** Never zero: nobody stands on a point. */
  far: (km: number) => ` · ± ${Math.max(0.1, km).toLocaleString('id', { maximumFractionDigits: 1 })} km`,
};

import type { search as indonesian, searchForm as indonesianForm } from '../id/search.ts';

/** The search form, before its program has run. */
export const searchForm: typeof indonesianForm = {
  label: 'Find a kecamatan or desa',
  hint: 'Kecamatan or desa',
  button: 'Find',
};

/** What the program of the search says. */
export const search: typeof indonesian = {
  choices: 'Choices',
  place: (kind, kecamatan, others) =>
    kind + (kecamatan && `, Kecamatan ${kecamatan}`) + others.map((name) => `; also called ${name}`).join(''),
  matches: (shown, all) => `${shown} of ${all} names`,
  waiting: 'Waiting …',
  unloaded: 'The list of names has not been loaded. Press Find.',
  near: 'Near me',
  private: 'Computed on this device, not sent',
  far: (km) => ` · ± ${Math.max(0.1, km).toLocaleString('en', { maximumFractionDigits: 1 })} km`,
};

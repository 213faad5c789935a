/** A sentence in Indonesian and English. */
export type InventedWords = readonly [id: string, en: string];

/** Source of every invented row. */
export const SOURCE = 'Simulasi: tidak ada dokumennya';

export const VISIT: InventedWords = ['Simulasi: kunjungan tim.', 'Simulation: the team’s visit.'];

/** Findings that could be made anywhere: no number, no person, no place. */
export const FINDINGS: readonly InventedWords[] = [
  [
    'Simulasi: jadwal penimbangan belum diketahui semua keluarga.',
    'Simulation: not every family knows the weighing schedule.',
  ],
  [
    'Simulasi: sebagian alat ukur panjang badan perlu ditera ulang.',
    'Simulation: some length boards need to be calibrated again.',
  ],
  [
    'Simulasi: catatan posyandu dan catatan puskesmas belum sama.',
    'Simulation: records of posyandu and puskesmas do not agree yet.',
  ],
  [
    'Simulasi: balita yang tidak datang belum dikunjungi di rumah.',
    'Simulation: children who were absent have not been visited at home.',
  ],
  [
    'Simulasi: hasil ukur belum dibahas dalam musyawarah desa.',
    'Simulation: results were not discussed at the village meeting yet.',
  ],
  [
    'Simulasi: penyedia air bersih dan puskesmas belum pernah duduk bersama.',
    'Simulation: the water supplier and the puskesmas have not met yet.',
  ],
];

export const FOLLOW_UPS: readonly InventedWords[] = [
  [
    'Simulasi: jadwal ditempel di balai desa dan masjid.',
    'Simulation: the schedule was put up at village halls and mosques.',
  ],
  [
    'Simulasi: catatan dicocokkan bersama tiap akhir bulan.',
    'Simulation: records are compared together at each month’s end.',
  ],
  [
    'Simulasi: kunjungan rumah dibagi antara kader dan bidan.',
    'Simulation: home visits were shared between volunteers and midwives.',
  ],
  [
    'Simulasi: hasil ukur menjadi acara tetap musyawarah desa.',
    'Simulation: results became a standing item of village meetings.',
  ],
];

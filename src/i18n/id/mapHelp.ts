/** Keys that do the same, and what they do. */
const KEYS: readonly (readonly [keys: readonly string[], action: string])[] = [
  [['←', '→', '↑', '↓'], 'ke tetangga di arah itu'],
  [['Home', 'End'], 'ke wilayah pertama atau terakhir'],
  [['A–Z'], 'ketik huruf awal nama; huruf yang sama lagi: nama berikutnya'],
  [['Spasi'], 'memilih wilayah: kartu dan trennya tetap terlihat'],
  [['Enter'], 'membuka halaman wilayah'],
  [['+', '−', '0'], 'memperbesar, memperkecil, seluruh peta'],
  [['Shift', '←', '→', '↑', '↓'], 'menggeser peta yang diperbesar'],
  [['Esc'], 'keluar dari peta'],
  [['?'], 'petunjuk ini'],
];

/** How the map is used without a mouse: keys, and what each does. */
export const mapHelp = {
  heading: 'Menjelajah peta dengan papan ketik',
  intro:
    'Peta adalah satu perhentian Tab. Di dalamnya, tanda panah berpindah dari wilayah ke tetangganya, dan pembaca layar menyebut nama serta angkanya.',
  key: 'Tombol',
  action: 'Yang terjadi',
  or: 'atau',
  keys: KEYS,
  touch:
    'Dengan jari: cubit untuk memperbesar, lalu geser. Dengan tetikus: Ctrl atau ⌘ dan roda, lalu seret. Angka yang sama ada di tabel.',
  close: 'Tutup',
};

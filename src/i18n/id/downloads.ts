import { formatSize } from '../format/size.ts';

/** Files beside a page: which there are, and how large. */
export const downloads = {
  heading: 'Unduh',
  groups: { tables: 'Tabel', shapes: 'Bentuk wilayah', pictures: 'Gambar', citations: 'Kutipan' },
  citations: { text: 'teks' },
  tables: { xlsx: 'XLSX', excelCsv: 'CSV untuk Excel Indonesia', csv: 'CSV', json: 'JSON' },
  /** A file with its size: "XLSX, 12 kB". */
  file: (label: string, bytes: number) => `${label}, ${formatSize(bytes, 'id')}`,
  simulated: 'simulasi; jangan dikutip',
};

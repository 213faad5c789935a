import type { FileColumn, LabelledValue } from '../fileColumn.ts';
import { STATUSES } from '../statusLabels.ts';

/** Word in the first column of a file for invented figures, so that a copied row keeps its warning. */
export const SIMULATED_MARK = 'SIMULASI';

const EVIDENCE_LABELS: readonly LabelledValue[] = [
  {
    value: 'official',
    label: { id: 'dibaca di dokumen penerbit', en: "read in the publisher's own document" },
  },
  {
    value: 'reported',
    label: { id: 'dikutip dari pemberitaan atau pihak lain', en: 'quoted by the press or others' },
  },
  { value: SIMULATED_MARK, label: { id: 'angka buatan', en: 'invented figure' }, simulated: true },
];

/** Level by level from the country down. */
const KIND_LABELS: readonly LabelledValue[] = [
  { value: 'negara', label: { id: 'negara', en: 'country' } },
  { value: 'provinsi', label: { id: 'provinsi', en: 'province' } },
  { value: 'kabupaten', label: { id: 'kabupaten', en: 'regency' } },
  { value: 'kota', label: { id: 'kota', en: 'city' } },
  { value: 'kecamatan', label: { id: 'kecamatan', en: 'district' } },
  { value: 'puskesmas', label: { id: 'puskesmas', en: 'area of a health centre' } },
  { value: 'desa', label: { id: 'desa', en: 'village' } },
  { value: 'kelurahan', label: { id: 'kelurahan', en: 'urban village' } },
];

const METHOD_LABELS: readonly LabelledValue[] = [
  { value: 'survey', label: { id: 'survei', en: 'sample survey' } },
  {
    value: 'registry',
    label: { id: 'penimbangan atau pencatatan rutin', en: 'routine weighing or registry' },
  },
  { value: 'administrative', label: { id: 'administrasi', en: 'administrative' } },
];

const UNIT_LABELS: readonly LabelledValue[] = [
  { value: 'percent', label: { id: 'persen, 0–100', en: 'percent, 0–100' } },
  { value: 'count', label: { id: 'jumlah', en: 'count' } },
  { value: 'rank', label: { id: 'peringkat', en: 'rank' } },
];

/** Which figure of which place and time a row is, and whether it has one. */
export const IDENTITY_COLUMNS = [
  {
    name: 'evidence',
    type: 'text',
    values: EVIDENCE_LABELS,
    description: {
      id: 'Bukti: di mana angkanya kami baca; kosong bila belum dipublikasikan',
      en: 'Evidence: where we read the figure; empty where nothing is published',
    },
  },
  {
    name: 'area_code',
    type: 'text',
    required: true,
    pattern: '^[0-9]{2}([.][0-9A-Za-z]+)*$',
    description: {
      id: 'Kode wilayah Kemendagri; puskesmas memakai kode kami sendiri',
      en: 'Area code of the Ministry of Home Affairs; health centres have codes of our own',
    },
  },
  {
    name: 'area_name',
    type: 'text',
    required: true,
    description: { id: 'Nama wilayah', en: 'Name of the area' },
  },
  {
    name: 'area_kind',
    type: 'text',
    required: true,
    values: KIND_LABELS,
    description: { id: 'Jenis wilayah', en: 'Kind of area' },
  },
  {
    name: 'parent_name',
    type: 'text',
    description: { id: 'Nama wilayah di atasnya', en: 'Name of the area above it' },
  },
  {
    name: 'indicator',
    type: 'text',
    description: {
      id: 'Id indikator, lihat daftar indikator',
      en: 'Id of the indicator, see the list of indicators',
    },
  },
  {
    name: 'period',
    type: 'text',
    pattern: '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$',
    description: {
      id: 'Periode: tahun (2024), bulan (2024-08), atau triwulan (2024-Q3)',
      en: 'Period: a year (2024), a month (2024-08) or a quarter (2024-Q3)',
    },
  },
  {
    name: 'programme',
    type: 'text',
    description: {
      id: 'Survei atau catatan asal angka',
      en: 'Survey round or registry that the figure comes from',
    },
  },
  {
    name: 'method',
    type: 'text',
    values: METHOD_LABELS,
    description: { id: 'Cara angkanya diperoleh', en: 'How the figure was obtained' },
  },
  {
    name: 'status',
    type: 'text',
    required: true,
    values: STATUSES,
    description: {
      id: 'Keadaan: ada nilainya, atau mengapa kolom value kosong',
      en: 'Status: there is a value, or why column value is empty',
    },
  },
  {
    name: 'status_label',
    type: 'text',
    required: true,
    description: { id: 'Keadaan itu dalam bahasa Indonesia', en: 'That status in Indonesian' },
  },
  {
    name: 'unit',
    type: 'text',
    values: UNIT_LABELS,
    description: { id: 'Satuan nilai', en: 'Unit of the value' },
  },
] as const satisfies readonly FileColumn[];

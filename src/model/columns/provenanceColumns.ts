import type { FileColumn } from '../fileColumn.ts';

/** What a figure was summed from, where it stands written, and in which release. */
export const PROVENANCE_COLUMNS = [
  {
    name: 'children_present',
    type: 'integer',
    unit: 'count',
    minimum: 0,
    description: {
      id: 'Banyak wilayah bawahan yang ada barisnya',
      en: 'Number of areas below that have a row',
    },
  },
  {
    name: 'children_total',
    type: 'integer',
    unit: 'count',
    minimum: 0,
    description: { id: 'Banyak wilayah bawahan seluruhnya', en: 'Number of all areas below' },
  },
  { name: 'note', type: 'text', description: { id: 'Catatan', en: 'Note, in Indonesian' } },
  {
    name: 'publication',
    type: 'text',
    description: { id: 'Id publikasi', en: 'Id of the publication' },
  },
  {
    name: 'publication_title',
    type: 'text',
    description: { id: 'Judul publikasi', en: 'Title of the publication' },
  },
  {
    name: 'publication_url',
    type: 'text',
    format: 'uri',
    description: { id: 'Alamat publikasi', en: 'Address of the publication' },
  },
  {
    name: 'release',
    type: 'text',
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}$',
    description: {
      id: 'Id rilis yang memuat baris ini; kosong bila belum dirilis atau simulasi',
      en: 'Id of the release that holds this row; empty where it is unreleased or simulated',
    },
  },
] as const satisfies readonly FileColumn[];

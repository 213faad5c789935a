import { formatSize } from '../format/size.ts';
import type { downloads as indonesian } from '../id/downloads.ts';

/** Files beside a page: which there are, and how large. */
export const downloads: typeof indonesian = {
  heading: 'Download',
  groups: { tables: 'Tables', shapes: 'Shapes', pictures: 'Pictures', citations: 'Citations' },
  citations: { text: 'text' },
  tables: { xlsx: 'XLSX', excelCsv: 'CSV for Indonesian Excel', csv: 'CSV', json: 'JSON' },
  file: (label, bytes) => `${label}, ${formatSize(bytes, 'en')}`,
  simulated: 'simulated; do not quote',
};

import { sha256 } from '../../collections/sha256.ts';
import { type DescribedFile, type FileContent, TABLE_FORMATS } from '../../model/description.ts';
import type { BulkFile } from '../bulk/bulkFile.ts';

/** Files of all figures, as descriptions speak of them. */
export function tableFiles(files: readonly BulkFile[]): readonly DescribedFile[] {
  return files.flatMap(({ name, label, mediaType, bytes, body }) => {
    const holds = contentOf(name);
    return holds ? [{ path: name, title: label, mediaType, bytes, sha256: sha256(body), holds }] : [];
  });
}

/** What a file holds by its name, `semua-excel.csv`; undefined where it only describes others. */
function contentOf(name: string): FileContent | undefined {
  if (name.endsWith('.zip')) return { kind: 'archive' };
  const format = TABLE_FORMATS.find((known) => name.replace('-', '.') === `semua.${known}`);
  return format && { kind: 'rows', format };
}

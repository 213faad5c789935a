import type { FileBody } from '../form.ts';
import type { BulkFile } from './bulkFile.ts';

/** A file that describes the bulk tables for machines: it lies beside them, and in the archive with them. */
export interface Description {
  readonly name: string;
  /** What the link to it says. */
  readonly label: string;
  readonly mediaType: string;
  /** @param tables the files that it describes, with their bytes and rows */
  readonly write: (tables: readonly BulkFile[]) => FileBody | Promise<FileBody>;
}

import type { Finding } from '../../scripts/check/finding.ts';
import type { FileInspection } from '../../scripts/inspect/inspection.ts';
import { inspectFile } from '../../scripts/inspect/inspectPath.ts';
import { readContent } from '../../scripts/read/readContent.ts';
import { vocabulary } from './region.ts';

/** All that a check says of a file without a descriptor in the made-up region. */
export async function inspected(
  bytes: Uint8Array,
  name = 'data.csv',
): Promise<{ readonly file: FileInspection; readonly findings: readonly Finding[] }> {
  const { files, findings } = inspectFile(name, await readContent(bytes), vocabulary);
  const [file] = files;
  if (!file || files.length > 1) throw new Error('one file gives one report');
  return { file, findings: [...findings, ...file.findings] };
}

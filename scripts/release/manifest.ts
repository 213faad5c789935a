import { z } from 'zod';
import type { ReleaseManifest } from '../../src/model/release.ts';

/** Name of the manifest in the folder of a release. */
export const MANIFEST = 'release.json';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const bytes = z.number().int().min(0);
const path = z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))/);

/** `release.json`. */
export const manifestDocument: z.ZodType<ReleaseManifest> = z.object({
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/),
  date: day,
  hash,
  address: z.url().endsWith('/'),
  previous: z.string().nullable(),
  withdrawn: z
    .object({ date: day, reason: z.string().min(1), sha256: hash, pages: z.array(path) })
    .exactOptional(),
  archive: z.object({ path, bytes, sha256: hash }).exactOptional(),
  files: z.array(z.object({ path, bytes, sha256: hash, rows: bytes.exactOptional() })),
});

/** Text of a manifest: one file a line, so that two can be compared line by line. */
export function manifestText({ files, ...head }: ReleaseManifest): string {
  const lines = files.map((file) => `  ${JSON.stringify(file)}`).join(',\n');
  const start = JSON.stringify(head, null, 1).replace(/\n\}$/, '');
  return `${start},\n "files": [${lines === '' ? '' : `\n${lines}\n `}]\n}\n`;
}

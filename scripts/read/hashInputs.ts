import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputFile } from '../../src/model/input.ts';
import type { Publication } from '../../src/model/publication.ts';

/**
 * Size and hash of the files of publications, for whoever compares them with their own copy. A file with counts that
 * are not public already has neither.
 * @param files paths inside the data folder, `publications/<id>/figures.csv`
 */
export function hashInputs(
  dataDir: string,
  files: readonly { readonly file: string }[],
  publications: readonly Pick<Publication, 'id' | 'alreadyPublic'>[],
): Promise<InputFile[]> {
  const open = new Set(publications.filter(({ alreadyPublic }) => alreadyPublic).map(({ id }) => id));
  return Promise.all(
    files.map(async ({ file }): Promise<InputFile> => {
      const publication = file.split('/')[1] ?? '';
      if (!open.has(publication)) return { file, publication };
      const content = await readFile(join(dataDir, file)).catch(() => undefined);
      if (!content) return { file, publication };
      const sha256 = createHash('sha256').update(content).digest('hex');
      return { file, publication, content: { bytes: content.length, sha256 } };
    }),
  );
}

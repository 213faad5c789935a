import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../site/listFiles.ts';
import type { Members } from './packArchive.ts';

/** White space before the tags of blocks, which nobody sees. */
const UNSEEN =
  /\s+(?=<\/?(?:head|body|main|meta|link|title|h1|h2|p|ul|li|table|thead|tbody|tr|th|td|blockquote)\b)/g;

/** Everything that a rendered site has for a release: what lies in its folder, its pages without unseen space. */
export async function gatherMembers(site: string, id: string): Promise<Members> {
  const own = join(site, 'rilis', id);
  const members = new Map<string, Uint8Array>();
  for (const file of await listFiles(own)) {
    const content = await readFile(join(own, file));
    members.set(
      file,
      file.endsWith('.html') ? Buffer.from(content.toString().replaceAll(UNSEEN, '')) : content,
    );
  }
  return members;
}

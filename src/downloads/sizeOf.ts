import { statSync } from 'node:fs';
import { join } from 'node:path';
import { servedFolder } from '../collections/servedFolder.ts';
import { bytesOf, fileOf } from './fileOf.ts';
import type { Form } from './form.ts';
import type { Subject } from './subject.ts';

/** Size in bytes of a page's file; of the one that the first language wrote, where this run writes none. */
export async function sizeOf(subject: Subject, form: Form): Promise<number> {
  const served = servedFolder();
  if (served !== undefined) return statSync(join(served, subject.path + form.ending)).size;
  return bytesOf(await fileOf(subject, form));
}

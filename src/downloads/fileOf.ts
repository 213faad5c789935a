import type { FileBody, Form } from './form.ts';
import type { Subject } from './subject.ts';

const written = new Map<string, Promise<FileBody>>();

/**
 * The file of a page in one form. Written once a build, though the page that tells its size and the endpoint that
 * serves it both ask; again and again during `npm run dev`, where data changes.
 */
export function fileOf(subject: Subject, form: Form): Promise<FileBody> {
  const path = subject.path + form.ending;
  const known = import.meta.env.DEV ? undefined : written.get(path);
  if (known) return known;
  const body = Promise.resolve(form.write(subject));
  written.set(path, body);
  return body;
}

/** Size of a file in bytes. */
export const bytesOf = (body: FileBody): number => Buffer.byteLength(body);

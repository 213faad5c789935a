import { openData } from '../collections/openData.ts';
import type { FileBody, Form } from './form.ts';
import type { Subject } from './subject.ts';

const written = new WeakMap<object, Map<string, Promise<FileBody>>>();

/** The file of a page in one form: written once for the page that tells its size and the endpoint that serves it. */
export function fileOf(subject: Subject, form: Form): Promise<FileBody> {
  const data = openData('observations');
  const files = written.get(data) ?? new Map<string, Promise<FileBody>>();
  written.set(data, files);
  const path = subject.path + form.ending;
  const body = files.get(path) ?? Promise.resolve(form.write(subject));
  files.set(path, body);
  return body;
}

/** Size of a file in bytes. */
export const bytesOf = (body: FileBody): number => Buffer.byteLength(body);

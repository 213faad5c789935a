import { createHash } from 'node:crypto';
import { formatJson } from './formatJson.ts';

/**
 * The text of a descriptor with hash, size in bytes and day of what was downloaded, beside each resource.
 * @param downloads bytes by path of the resource
 * @param day of the download, `2026-07-14`
 * @throws where the text is no descriptor
 */
export function noteDownloads(text: string, downloads: ReadonlyMap<string, Uint8Array>, day: string): string {
  const descriptor: unknown = JSON.parse(text);
  if (!isObject(descriptor) || !Array.isArray(descriptor['resources'])) throw new Error('no descriptor');
  const resources = descriptor['resources'].map((resource: unknown) => {
    const path = isObject(resource) ? resource['path'] : undefined;
    const bytes = typeof path === 'string' ? downloads.get(path) : undefined;
    if (!isObject(resource) || !bytes) return resource;
    return { ...resource, hash: hashOf(bytes), bytes: bytes.length, retrieved: day };
  });
  return formatJson({ ...descriptor, resources }, text);
}

/** Hash of bytes as a Data Package writes it: `sha256:` and 64 hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

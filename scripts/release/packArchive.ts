import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';
import { packTar, unpackTar } from 'modern-tar';

/** Content of files by their path. */
export type Members = ReadonlyMap<string, Uint8Array>;

/** Times that say nothing, so that the same files give the same bytes. */
const EPOCH = new Date(0);
const MODE = 0o644;

/**
 * Files as one compressed archive that any `tar xz` opens. The same files give the same bytes on every machine:
 * fflate compresses alike everywhere, which the zlib of Node does not promise.
 */
export async function packArchive(members: Members): Promise<Uint8Array> {
  const entries = [...members]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, body]) => ({ header: { name, size: body.length, mtime: EPOCH, mode: MODE }, body }));
  return gzipSync(await packTar(entries), { level: 9, mtime: 0 });
}

/** Files of an archive, in its order. @throws where it is no such archive, or incomplete */
export async function unpackArchive(archive: Uint8Array): Promise<Members> {
  const entries = await unpackTar(gunzipSync(archive), { strict: true });
  return new Map(entries.map(({ header, data }) => [header.name, data ?? new Uint8Array()]));
}

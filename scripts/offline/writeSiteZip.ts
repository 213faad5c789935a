import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { z } from 'zod';
import { listFiles } from '../site/listFiles.ts';
import { fileAddress } from './fileAddress.ts';
import { isTaken } from './isTaken.ts';
import { mapAddresses } from './mapAddresses.ts';
import { megabytes } from './megabytes.ts';
import { packFolder } from './packFolder.ts';
import { readMe } from './readMe.ts';
import { withoutPrograms } from './withoutPrograms.ts';

/** The page that offers the ZIP. */
const OFFER = 'data/index.html';
const LINK = /<a id="situs-zip" href="([^"]+)" download="([^"]+)\.zip"/;
const SIZE = /(<span id="besar-situs-zip">)[^<]*/;

const regionFile = z.object({ title: z.string(), asOf: z.iso.date(), simulated: z.boolean() });

/** What was written. */
export interface SiteZip {
  /** Path inside the site. */
  readonly path: string;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes the ZIP of a built site that opens from a flash drive, where the page of data links it and under the name
 * that this offers, and tells its size there.
 * @param online address of the site, where one is known
 * @returns undefined where the page of data offers none
 */
export async function writeSiteZip(folder: string, online: URL | undefined): Promise<SiteZip | undefined> {
  const offer = await readFile(join(folder, OFFER), 'utf8');
  const [, href, name] = LINK.exec(offer) ?? [];
  if (!href || !name) return undefined;
  const path = posix.join(dirname(OFFER), href);
  const region = regionFile.parse(JSON.parse(await readFile(join(folder, 'data/region.json'), 'utf8')));
  const root = online?.href.replace(/\/?$/, '/');
  const taken = (await listFiles(folder)).filter(isTaken);
  const known = { files: new Set(taken), online: root };
  const files = new Map<string, Uint8Array>();
  for (const file of taken) {
    const bytes = await readFile(join(folder, file));
    files.set(file, file.endsWith('.html') ? rewritten(bytes.toString('utf8'), file) : bytes);
  }
  const release = /^rilis\/([^/]+)\//.exec(path)?.[1];
  files.set('BACA-DULU.txt', encode(readMe({ ...region, release, online: root })));
  const zip = packFolder(name, files, region.asOf);
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), zip);
  await writeFile(join(folder, OFFER), offer.replace(SIZE, `$1${megabytes(zip.length)}`));
  return { path, files: files.size, bytes: zip.length };

  function rewritten(html: string, file: string): Uint8Array {
    return encode(mapAddresses(withoutPrograms(html), (address) => fileAddress(file, address, known)));
  }
}

const encode = (text: string) => new TextEncoder().encode(text);

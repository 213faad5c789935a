import type { Finding } from '../check/finding.ts';
import type { AddressedPublication, AddressedResource } from './addressed.ts';
import { contentProblems } from './contentProblems.ts';
import { decodeText } from './decodeText.ts';
import { FetchFault } from './fetchFault.ts';
import { fetchResource, isWorkbook } from './fetchResource.ts';
import { refuseText } from './refuseText.ts';
import type { Session } from './session.ts';

/** Only names of data in the folder itself: a descriptor must not be able to replace anything else. */
const SAFE_NAME = /^[^./\\][^/\\]*\.(csv|tsv|txt|xlsx)$/;

/** What was downloaded for a publication, in memory. */
export interface Downloads {
  /** Bytes by path of the resource. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Texts of those that are text. */
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** Downloads the resources of a publication one after the other, up to the first that cannot be used. */
export async function downloadResources(
  { folder, resources }: AddressedPublication,
  session: Session,
): Promise<Downloads> {
  const bytes = new Map<string, Uint8Array>();
  const texts = new Map<string, string>();
  for (const { resource, address } of resources) {
    try {
      const download = await usable({ resource, address }, session);
      bytes.set(resource.path, download);
      if (!isWorkbook(resource)) texts.set(resource.path, decodeText(download));
    } catch (error) {
      if (!(error instanceof FetchFault)) throw error;
      const place = { file: `${folder.room}/${folder.id}/${resource.path}` };
      const value = error.value === undefined ? {} : { value: error.value };
      return { bytes, texts, findings: [{ ...place, ...value, ...error.problem }] };
    }
  }
  return { bytes, texts, findings: [] };
}

async function usable({ resource, address }: AddressedResource, session: Session): Promise<Uint8Array> {
  if (!SAFE_NAME.test(resource.path)) throw new FetchFault(contentProblems.unsafeName);
  const download = await fetchResource(resource, address, session);
  if (!isWorkbook(resource)) refuseText(decodeText(download), resource);
  return download;
}

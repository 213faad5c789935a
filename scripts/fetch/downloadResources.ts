import type { Finding } from '../check/finding.ts';
import type { FileContent } from '../read/fileContent.ts';
import { readContent } from '../read/readContent.ts';
import type { AddressedPublication } from './addressed.ts';
import { contentProblems } from './contentProblems.ts';
import { FetchFault } from './fetchFault.ts';
import { fetchResource } from './fetchResource.ts';
import { refuseContent } from './refuseContent.ts';
import type { Session } from './session.ts';

/** Only names of data in the folder itself: a descriptor must not be able to replace anything else. */
const SAFE_NAME = /^[^./\\][^/\\]*\.(csv|tsv|txt|xlsx)$/;

/** What was downloaded for a publication, in memory. */
export interface Downloads {
  /** Bytes by path of the resource, and what they hold. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly contents: ReadonlyMap<string, FileContent>;
  readonly findings: readonly Finding[];
}

/** Downloads the resources of a publication one after the other, up to the first that cannot be used. */
export async function downloadResources(
  { folder, resources }: AddressedPublication,
  session: Session,
): Promise<Downloads> {
  const bytes = new Map<string, Uint8Array>();
  const contents = new Map<string, FileContent>();
  for (const { resource, address } of resources) {
    try {
      if (!SAFE_NAME.test(resource.path)) throw new FetchFault(contentProblems.unsafeName);
      const download = await fetchResource(resource, address, session);
      const content = await readContent(download);
      refuseContent(content, resource);
      bytes.set(resource.path, download);
      contents.set(resource.path, content);
    } catch (error) {
      if (!(error instanceof FetchFault)) throw error;
      const place = { file: `${folder.room}/${folder.id}/${resource.path}` };
      const value = error.value === undefined ? {} : { value: error.value };
      return { bytes, contents, findings: [{ ...place, ...value, ...error.problem }] };
    }
  }
  return { bytes, contents, findings: [] };
}

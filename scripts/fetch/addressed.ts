import { checkDocument } from '../check/checkDocument.ts';
import { descriptorDocument, type Resource } from '../check/documents.ts';
import type { FetchAddress } from '../check/fetchAddress.ts';
import type { Finding } from '../check/finding.ts';
import type { PublicationFolder } from '../read/sources.ts';

/** A resource and where to get it. */
export interface AddressedResource {
  readonly resource: Resource;
  readonly address: FetchAddress;
}

/** A publication that names at least one address. */
export interface AddressedPublication {
  readonly folder: PublicationFolder;
  readonly resources: readonly AddressedResource[];
  /** Faults of its descriptor; with any of them nothing is downloaded. */
  readonly findings: readonly Finding[];
}

/** The publications that name a machine-readable address, in the order of their folders. */
export function addressedPublications(folders: readonly PublicationFolder[]): AddressedPublication[] {
  return folders.flatMap((folder): AddressedPublication[] => {
    const text = folder.files.get('datapackage.json');
    if (typeof text !== 'string' || !/"fetch"\s*:/.test(text)) return [];
    const file = `${folder.room}/${folder.id}/datapackage.json`;
    const { value, findings } = checkDocument(file, text, descriptorDocument);
    const resources = (value?.resources ?? []).flatMap((resource) =>
      resource.fetch ? [{ resource, address: resource.fetch }] : [],
    );
    return resources.length > 0 || findings.length > 0 ? [{ folder, resources, findings }] : [];
  });
}

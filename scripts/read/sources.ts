import type { FileContent } from './fileContent.ts';

/** A publication folder as it lies on disk. */
export interface PublicationFolder {
  readonly id: string;
  /** Which part of the data folder it lies in: public, not to be committed, or invented. */
  readonly room: Room;
  /** Its files by name, `datapackage.json` among them. */
  readonly files: ReadonlyMap<string, FileContent>;
}

export const ROOMS = ['publications', 'restricted', 'simulated'] as const;
export type Room = (typeof ROOMS)[number];

/** What a production build reads: no invented value can get anywhere. */
export const PRODUCTION: readonly Room[] = ['publications', 'restricted'];

/** Everything that a build reads, before anything is checked. */
export interface Sources {
  /** Texts of the files that lie in the data folder itself, and, with simulation, of `simulated/….csv`; by name. */
  readonly files: ReadonlyMap<string, string>;
  readonly publications: readonly PublicationFolder[];
  /** TopoJSON texts of the boundaries folder, by name. */
  readonly boundaries: ReadonlyMap<string, string>;
}

import { posix } from 'node:path';
import { parseXml } from './parseXml.ts';

/** A part of the package that another part refers to. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type: `worksheet`, `styles`, `sharedStrings`. */
  readonly type: string;
  readonly path: string;
}

/** Where the relationships of a part stand; those of the whole package for ''. */
export function relationshipsPath(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

/** Parts inside the package that a part refers to, by paths from the package's root (ECMA-376 part 2, 6.5). */
export function readRelationships(bytes: Uint8Array, part: string): Relationship[] {
  const found: Relationship[] = [];
  parseXml(bytes, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name !== 'Relationship' || mode === 'External') return;
      const path = posix.resolve('/', posix.dirname(part), target).slice(1);
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), path });
    },
  });
  return found;
}

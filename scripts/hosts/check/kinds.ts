import { basename, extname } from 'node:path';
import { mediaType, UNKNOWN_TYPE } from '../../site/mediaType.ts';
import { isFramed, isHashed } from '../headersFor.ts';

/** Comes only with the status that it is for. */
const NOT_FOUND = '404.html';

/**
 * One file of every kind that the site holds: each ending, and of each whatever has headers of its own.
 * @param files paths inside the site
 */
export function oneOfEachKind(files: readonly string[]): readonly string[] {
  const kindOf = (file: string) =>
    [extname(file) || basename(file), isHashed(file), isFramed(file), file.startsWith('rilis/')].join(' ');
  const asked = files.filter((file) => file !== NOT_FOUND).toSorted();
  return [...Map.groupBy(asked, kindOf).values()].flatMap(([first]) => first ?? []);
}

/** Files of which nobody has said what they are. */
export const unknownKinds = (files: readonly string[]): readonly string[] =>
  files.filter((file) => mediaType(file) === UNKNOWN_TYPE);

/** Address at which a file is asked for: a page at its folder's. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

import { UnreadableFile } from '../unreadableFile.ts';
import type { Unpack } from './openZip.ts';
import { parseXml } from './parseXml.ts';
import { type Relationship, readRelationships, relationshipsPath } from './relationships.ts';

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: Uint8Array;
}

/** What a workbook consists of: its sheets in order, and the parts that their cells refer to. */
export interface Contents {
  readonly sheets: Iterable<Sheet>;
  readonly strings: Uint8Array | undefined;
  readonly styles: Uint8Array | undefined;
  /** Its days are counted from 1904, as old Excel for the Mac did. */
  readonly is1904: boolean;
}

/**
 * Finds the parts of a workbook; charts and macros are passed over, sheets are unpacked one at a time.
 * @throws UnreadableFile `not-a-workbook` where a part is missing, now or when a sheet is reached
 */
export function readContents(unpack: Unpack): Contents {
  const demand = (path: string) => {
    const bytes = unpack(path);
    if (!bytes) throw new UnreadableFile('not-a-workbook', `Part of the workbook missing: ${path}`);
    return bytes;
  };
  const path = readRelationships(demand(relationshipsPath('')), '').find(
    ({ type }) => type === 'officeDocument',
  )?.path;
  if (path === undefined) throw new UnreadableFile('not-a-workbook', 'No office document in the zip');
  const { is1904, listed } = readWorkbookPart(demand(path));
  const parts = readRelationships(demand(relationshipsPath(path)), path);
  const partOf = (fits: (part: Relationship) => boolean) => {
    const part = parts.find(fits);
    return part && demand(part.path);
  };
  return {
    is1904,
    strings: partOf(({ type }) => type === 'sharedStrings'),
    styles: partOf(({ type }) => type === 'styles'),
    sheets: unpackSheets(listed, parts, demand),
  };
}

interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly id: string;
}

function readWorkbookPart(bytes: Uint8Array): { is1904: boolean; listed: readonly ListedSheet[] } {
  let is1904 = false;
  let root: string | undefined;
  const listed: ListedSheet[] = [];
  parseXml(bytes, {
    open: (element, attributes) => {
      root ??= element;
      if (element === 'workbookPr') is1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (element !== 'sheet') return;
      const { name = '', state = 'visible' } = attributes;
      const [, id = ''] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
      listed.push({ name, id, isHidden: state !== 'visible' });
    },
  });
  if (root !== 'workbook')
    throw new UnreadableFile('not-a-workbook', `Office document of another kind: ${root}`);
  return { is1904, listed };
}

function* unpackSheets(
  listed: readonly ListedSheet[],
  parts: readonly Relationship[],
  demand: (path: string) => Uint8Array,
): Generator<Sheet> {
  for (const { name, isHidden, id } of listed) {
    const part = parts.find((each) => each.id === id);
    if (!part) throw new UnreadableFile('not-a-workbook', `Sheet listed but missing: ${name}`);
    if (part.type === 'worksheet') yield { name, isHidden, part: demand(part.path) };
  }
}

import type { Publication } from '../../src/model/publication.ts';
import { type FileContent, isTableFile } from '../read/fileContent.ts';
import type { PublicationFolder } from '../read/sources.ts';
import { checkDocument } from './checkDocument.ts';
import { checkDescribed } from './checkFile.ts';
import { type Content, rejectedFile } from './checkResource.ts';
import { type Descriptor, descriptorDocument } from './documents.ts';
import type { Finding } from './finding.ts';
import { holdsPersonalData } from './personalData.ts';
import { problems } from './problems.ts';
import type { Quoting } from './quoteRows.ts';
import type { RowVocabulary } from './vocabulary.ts';

/** The content of a publication's files, row by row. */
export interface PublicationContent extends Content {
  readonly publication: Publication | undefined;
}

/** Reads a publication folder against its descriptor and the vocabulary. */
export function checkPublication(
  folder: PublicationFolder,
  vocabulary: RowVocabulary,
  quoting: Quoting,
): PublicationContent {
  const path = `${folder.room}/${folder.id}`;
  const file = `${path}/datapackage.json`;
  const { value: descriptor, findings } = checkDocument(
    file,
    textOf(folder.files.get('datapackage.json')),
    descriptorDocument,
  );
  if (!descriptor) return { ...joinContents([]), publication: undefined, findings };

  const faults: Finding[] = [...findings];
  if (descriptor.name !== folder.id) {
    faults.push({ file, column: 'name', value: descriptor.name, ...problems.wrongName });
  }
  if ((descriptor.evidence === 'simulated') !== (folder.room === 'simulated')) {
    faults.push({ file, column: 'evidence', value: descriptor.evidence, ...problems.simulatedOutside });
  }
  const described = new Set(descriptor.resources.map((resource) => resource.path));
  for (const [name, text] of folder.files) {
    if (described.has(name) || !isTableFile(name)) continue;
    const problem = holdsPersonalData(text) ? problems.personalData : problems.undescribed;
    faults.push({ file: `${path}/${name}`, ...problem });
  }
  const asked = descriptor.disclosure === 'already-public' ? 'whole' : quoting;
  const tables = descriptor.resources.map((resource) => {
    const table = `${path}/${resource.path}`;
    const content = folder.files.get(resource.path);
    if (content !== undefined) {
      return checkDescribed(table, content, resource, descriptor, vocabulary, asked);
    }
    const report = { file: table, rows: 0, ignored: [], isRejected: true as const };
    return rejectedFile(report, [{ file: table, ...problems.noFile }]);
  });
  return {
    publication: publicationOf(descriptor),
    ...joinContents(tables),
    findings: [...faults, ...tables.flatMap((table) => table.findings)].map((finding) =>
      acknowledge(finding, descriptor.acknowledged),
    ),
  };
}

/** The contents of several files as one. */
export function joinContents(contents: readonly Content[]): Content {
  return {
    observations: contents.flatMap((content) => content.observations),
    tallies: contents.flatMap((content) => content.tallies),
    statements: contents.flatMap((content) => content.statements),
    files: contents.flatMap((content) => content.files),
    findings: contents.flatMap((content) => content.findings),
  };
}

function publicationOf(descriptor: Descriptor): Publication {
  const url = descriptor.sources.find((source) => source.path)?.path;
  const licence = descriptor.licenses[0]?.title ?? descriptor.licenses[0]?.name;
  return {
    id: descriptor.name,
    title: descriptor.title,
    publisher: descriptor.contributors[0]?.title ?? '',
    evidence: descriptor.evidence,
    ...(descriptor.published && { published: descriptor.published }),
    ...(url && { url }),
    ...(licence && { licence }),
    ...(descriptor.description && { note: descriptor.description }),
    ...(descriptor.revision && { revision: descriptor.revision }),
    alreadyPublic: descriptor.disclosure === 'already-public',
  };
}

/** Puts the reason to a warning that somebody has looked into. */
function acknowledge(finding: Finding, acknowledged: Descriptor['acknowledged']): Finding {
  if (finding.severity === 'error') return finding;
  const known = acknowledged.find(
    ({ code, row }) => code === finding.code && (row === undefined || row === finding.row),
  );
  return known ? { ...finding, acknowledged: known.reason } : finding;
}

const textOf = (content: FileContent | undefined) => (typeof content === 'string' ? content : undefined);

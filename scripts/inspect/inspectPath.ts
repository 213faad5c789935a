import type { Publication } from '../../src/model/publication.ts';
import { checkUndescribed, type Source } from '../check/checkFile.ts';
import { checkPublication } from '../check/checkPublication.ts';
import type { Vocabulary } from '../check/vocabulary.ts';
import type { FileContent } from '../read/fileContent.ts';
import type { PublicationFolder } from '../read/sources.ts';
import { type Inspection, inspect } from './inspection.ts';

/** Programme of a file that names none: its figures are read, but cannot be published before it has one. */
export const UNNAMED_PROGRAMME = 'program-belum-disebut';

/** Checks a publication folder. */
export function inspectPublication(
  folder: PublicationFolder,
  vocabulary: Vocabulary,
  prefix: string,
): Inspection {
  const { publication, ...content } = checkPublication(folder, vocabulary, 'whole');
  const path = `${folder.room}/${folder.id}`;
  const inspected = inspect(publication ?? unnamed(folder.id), content, vocabulary);
  const rename = (file: string) => (file.startsWith(path) ? `${prefix}${file.slice(path.length)}` : file);
  return {
    findings: inspected.findings.map((finding) => ({ ...finding, file: rename(finding.file) })),
    files: inspected.files.map((file) => ({
      ...file,
      file: rename(file.file),
      findings: file.findings.map((finding) => ({ ...finding, file: rename(finding.file) })),
    })),
  };
}

/** Checks a file that has no descriptor, as far as its own headings allow. */
export function inspectFile(file: string, content: FileContent, vocabulary: Vocabulary): Inspection {
  const id = nameOf(file);
  const programmes = new Map(vocabulary.programmes).set(UNNAMED_PROGRAMME, {
    id: UNNAMED_PROGRAMME,
    label: '',
    method: 'registry',
    series: null,
    runBy: '',
  });
  const known = { ...vocabulary, programmes };
  const source: Source = { name: id, evidence: 'reported', programme: UNNAMED_PROGRAMME };
  const { content: read, resource } = checkUndescribed(file, content, source, known);
  const { files, findings } = inspect(unnamed(id), read, known);
  return {
    findings,
    files: files.map((one) => (resource ? { ...one, described: resource } : one)),
  };
}

function unnamed(id: string): Publication {
  return { id, title: id, publisher: '', evidence: 'reported', alreadyPublic: false };
}

/** A file's name without folders and ending. */
function nameOf(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? file).replace(/\.[^.]+$/, '');
}

import { chooseGrid } from '../discover/chooseGrid.ts';
import { discoverResource, undescribedReader } from '../discover/discoverResource.ts';
import { describedReader, tableOf } from '../discover/tableOf.ts';
import type { FileContent } from '../read/fileContent.ts';
import { type Content, checkResource, rejectedFile } from './checkResource.ts';
import type { Descriptor, Resource } from './documents.ts';
import { hasErrors } from './finding.ts';
import { holdsPersonalData } from './personalData.ts';
import { problems } from './problems.ts';
import type { Quoting } from './quoteRows.ts';
import type { RowVocabulary } from './vocabulary.ts';

/** What a file's rows need to know of the publication that it is part of. */
export type Source = Pick<Descriptor, 'name' | 'evidence' | 'programme'>;

/** Reads a file as its descriptor says. A list of children is refused before anything of it is parsed. */
export function checkDescribed(
  file: string,
  content: FileContent,
  resource: Resource,
  source: Source,
  vocabulary: RowVocabulary,
  quoting: Quoting,
): Content {
  if (holdsPersonalData(content)) return refusedFile(file);
  const reader = describedReader(resource);
  const chosen = chooseGrid(file, content, reader, resource.dialect);
  if ('findings' in chosen) return rejectedFile(emptyReport(file), chosen.findings);
  const table = tableOf(chosen.grid, reader, resource.dialect);
  if (!table) {
    const missing = resource.schema.fields.map(({ name }) => ({
      file,
      column: name,
      ...problems.missingColumn,
    }));
    return rejectedFile(
      emptyReport(file),
      chosen.grid.rows.length > 0 ? missing : [{ file, ...problems.noRows }],
    );
  }
  return checkResource(file, table, resource, source, vocabulary, quoting);
}

/** What a file that nobody described turned out to be: its content, and the description that was found. */
export interface Undescribed {
  readonly content: Content;
  readonly resource?: Resource;
}

/** Reads a file that has no descriptor, as far as its own headings allow. */
export function checkUndescribed(
  file: string,
  content: FileContent,
  source: Source,
  vocabulary: RowVocabulary,
): Undescribed {
  if (holdsPersonalData(content)) return { content: refusedFile(file) };
  const chosen = chooseGrid(file, content, undescribedReader);
  if ('findings' in chosen) return { content: rejectedFile(emptyReport(file), chosen.findings) };
  const found = discoverResource(file, chosen.grid, vocabulary);
  if (!found) {
    const problem = chosen.grid.rows.length > 0 ? problems.notATable : problems.noRows;
    return { content: rejectedFile(emptyReport(file), [{ file, ...problem }]) };
  }
  const { table, findings } = found;
  const { delimiter } = chosen;
  const name = typeof content === 'string' ? undefined : chosen.grid.name;
  const resource: Resource = {
    ...found.resource,
    dialect: {
      ...(delimiter !== undefined && { delimiter }),
      ...(name !== undefined && { sheetName: name }),
      headerRows: [...table.headerRows],
    },
  };
  if (hasErrors(findings)) {
    const report = { file, rows: table.rows.length, ignored: [], isRejected: true as const };
    return { content: rejectedFile(report, findings), resource };
  }
  return { content: checkResource(file, table, resource, source, vocabulary, 'whole'), resource };
}

function refusedFile(file: string): Content {
  return rejectedFile({ ...emptyReport(file), refused: true }, [{ file, ...problems.personalData }]);
}

const emptyReport = (file: string) => ({ file, rows: 0, ignored: [], isRejected: true as const });

import type { Resource } from '../check/documents.ts';
import { holdsPersonalData } from '../check/personalData.ts';
import { chooseGrid } from '../discover/chooseGrid.ts';
import { describedReader, tableOf } from '../discover/tableOf.ts';
import type { FileContent } from '../read/fileContent.ts';
import { contentProblems } from './contentProblems.ts';
import { FetchFault } from './fetchFault.ts';

/**
 * Refuses a file that lists persons, that is no table or an empty one, or whose heading lacks a column of the
 * descriptor. Nothing of its content is in the fault.
 * @throws {FetchFault} `personal-data`, `empty`, `heading-changed` or what the file is instead of a table
 */
export function refuseContent(content: FileContent, resource: Resource): void {
  if (holdsPersonalData(content)) throw new FetchFault(contentProblems.personalData);
  const reader = describedReader(resource);
  const chosen = chooseGrid(resource.path, content, reader, resource.dialect);
  if ('findings' in chosen) {
    for (const problem of chosen.findings) throw new FetchFault(problem);
    throw new FetchFault(contentProblems.empty);
  }
  if (chosen.grid.rows.length === 0) throw new FetchFault(contentProblems.empty);
  const table = tableOf(chosen.grid, reader, resource.dialect);
  const names = resource.schema.fields.map(({ name }) => name);
  const missing = names.filter((name) => !table?.header.includes(name));
  if (missing.length > 0) {
    throw new FetchFault(contentProblems.headingChanged, { value: missing.join(', ') });
  }
  if (table?.rows.length === 0) throw new FetchFault(contentProblems.empty);
}

import { fileRowsOfArea } from '../../collections/areaRows.ts';
import { statementRow } from '../../collections/fileRow.ts';
import { openData } from '../../collections/openData.ts';
import { areaOf } from '../../collections/vocabulary.ts';
import type { FileRow } from '../../model/fileRow.ts';

/**
 * Everything there is, one row a figure: area by area from the country down, in the order of the open data; an area
 * without any has a `not-published` row of the headline indicator. What sources say against each other comes last.
 */
export function bulkRows(): readonly FileRow[] {
  const against = openData('statements').filter(({ use }) => use === 'contradiction');
  return [
    ...openData('areas').flatMap((area) => fileRowsOfArea(area)),
    ...against.map((said) => statementRow(areaOf(said.area), said)),
  ];
}

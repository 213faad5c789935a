import { holdsSimulation } from '../../collections/download.ts';
import { dataIsReleased, newestRelease } from '../../collections/releases.ts';
import { indicatorOf, publicationOf, region } from '../../collections/vocabulary.ts';
import type { Cover, Dictionary, Workbook } from '../../files/workbook/workbook.ts';
import { t as sentences } from '../../i18n/here.ts';
import type { FileColumn, LabelledValue } from '../../model/fileColumn.ts';
import { valuesOf } from '../../model/fileColumns.ts';
import type { FileRow } from '../../model/fileRow.ts';

const t = sentences.workbook;

/** Rows about something with the cover and the dictionary that belong to them. */
export function workbookOf(about: string, rows: readonly FileRow[]): Workbook {
  const { title: site, maintainer, asOf } = region();
  const title = t.title(site, about);
  return {
    properties: { title, creator: maintainer.name, day: asOf },
    rows,
    cover: coverOf(title, rows),
    dictionary: dictionaryOf(rows),
    names: t.sheets,
  };
}

function coverOf(title: string, rows: readonly FileRow[]): Cover {
  const release = dataIsReleased() ? newestRelease() : undefined;
  const publications = [...new Set(rows.flatMap(({ publication }) => publication ?? []))].map((id) =>
    publicationOf(id),
  );
  const sources = publications.map((p) => t.sourceLine(p.publisher, p.title, p.published, p.url));
  const lines = [
    ...(holdsSimulation(rows) ? [[t.simulated, t.simulatedText] as const] : []),
    ...labelled(t.source, sources.length > 0 ? sources : [t.noSource]),
    [t.release, release ? `${release.id}, ${release.address}` : t.unreleased] as const,
    [t.asOf, t.day(region().asOf)] as const,
    [t.licence, t.licenceText] as const,
    ...labelled(t.notes, t.notesText),
  ];
  return { title, lines };
}

/** Lines of one label, which stands before the first of them. */
const labelled = (label: string, texts: readonly string[]) =>
  texts.map((text, at) => [at === 0 ? label : '', text] as const);

function dictionaryOf(rows: readonly FileRow[]): Dictionary {
  const simulated = holdsSimulation(rows);
  const indicators = [...new Set(rows.flatMap(({ indicator }) => indicator ?? []))].map(indicatorOf);
  const explained = (column: FileColumn): readonly LabelledValue[] => {
    if (column.name !== 'indicator') return valuesOf(column, simulated);
    return indicators.map(({ id, label, definition }) => ({
      value: id,
      label,
      meaning: definition,
    }));
  };
  return { header: t.header, types: t.types, units: t.units, valuesOf: explained };
}

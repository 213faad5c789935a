import { openData } from '../../collections/openData.ts';
import { areaOf } from '../../collections/vocabulary.ts';
import { SIMULATED_MARK } from '../../model/columns/identityColumns.ts';
import { isInvented, notesOf } from '../../model/reflectionNotes.ts';
import type { BoardFile } from './boardFile.ts';

/** What is told of visits to kecamatan, one row for each thing told. */
export const reflectionsFile: BoardFile = {
  path: 'refleksi',
  columns: [
    ...['evidence', 'area_code', 'area_name', 'round', 'step', 'finding', 'date', 'due'],
    ...['what_id', 'what_en', 'source', 'url'],
  ],
  rows: () =>
    openData('reflections').flatMap((round) =>
      notesOf(round).map((note) => ({
        evidence: isInvented(note) ? SIMULATED_MARK : 'reported',
        area_code: note.area,
        area_name: areaOf(note.area).name,
        round: note.round,
        step: note.step,
        finding: note.finding ?? null,
        date: note.date,
        due: note.due ?? null,
        what_id: note.what?.id ?? null,
        what_en: note.what?.en ?? null,
        source: note.source.title,
        url: note.source.url ?? null,
      })),
    ),
  simulated: () => openData('reflections').some((round) => notesOf(round).some(isInvented)),
};

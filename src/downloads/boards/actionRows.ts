import { openData } from '../../collections/openData.ts';
import { regionArea } from '../../collections/vocabulary.ts';
import type { BoardFile } from './boardFile.ts';

/** The checklist of actions, one row for each year and action; nothing of it is ever invented. */
export const actionsFile: BoardFile = {
  path: 'aksi',
  columns: [
    ...['area_code', 'area_name', 'year', 'number', 'name_id', 'name_en'],
    ...['state', 'date', 'score', 'source', 'url', 'list_source'],
  ],
  rows: () =>
    openData('actions').flatMap(({ years, actions }) =>
      years.flatMap((year, at) =>
        actions.map(({ number, name, source, statuses }) => {
          const status = statuses[at] ?? undefined;
          return {
            area_code: regionArea().code,
            area_name: regionArea().name,
            year,
            number,
            name_id: name.id,
            name_en: name.en,
            state: status?.state ?? 'not-published',
            date: status?.date ?? null,
            score: status?.score ?? null,
            source: status?.source.title ?? null,
            url: status?.source.url ?? null,
            list_source: source.title,
          };
        }),
      ),
    ),
  simulated: () => false,
};

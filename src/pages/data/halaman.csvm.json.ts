import type { APIRoute } from 'astro';
import { linksFrom } from '../../collections/links.ts';
import { describeData } from '../../downloads/description/describeData.ts';
import { subjects } from '../../downloads/subject.ts';
import { csvwGroup } from '../../files/describe/csvwTable.ts';
import { jsonText } from '../../files/describe/jsonText.ts';

/** The columns of the CSV beside every page, described once for all of them (CSVW). */
export const GET: APIRoute = () => {
  const link = linksFrom('data/');
  const urls = subjects().map(({ path }) => link(`${path}.csv`));
  return new Response(jsonText(csvwGroup(describeData([]), urls)), {
    headers: { 'Content-Type': 'application/csvm+json; charset=utf-8' },
  });
};

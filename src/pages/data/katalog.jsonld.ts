import type { APIRoute } from 'astro';
import { bulkFiles } from '../../downloads/bulk/bulkFiles.ts';
import { describeData } from '../../downloads/description/describeData.ts';
import { partFiles } from '../../downloads/description/partFiles.ts';
import { tableFiles } from '../../downloads/description/tableFiles.ts';
import { dcatCatalog } from '../../files/describe/dcatCatalog.ts';
import { jsonText } from '../../files/describe/jsonText.ts';
import { t as sentences } from '../../i18n/here.ts';

const { description } = sentences;

/** All files of the folder as a catalogue for portals (DCAT 3). */
export const GET: APIRoute = async () => {
  const data = describeData([...tableFiles(await bulkFiles()), ...partFiles()]);
  return new Response(jsonText(dcatCatalog(data, description.sets)), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
};

import { linksFrom } from '../../collections/links.ts';
import { siteBase } from '../../collections/siteBase.ts';
import { areaOf, region, regionArea } from '../../collections/vocabulary.ts';
import { type AddressOf, schemaOrgDataset, schemaOrgPage } from '../../files/describe/schemaOrgDataset.ts';
import { fullName } from '../../i18n/format/names.ts';
import { bulkFiles } from '../bulk/bulkFiles.ts';
import { formsOf } from '../forms.ts';
import type { Subject } from '../subject.ts';
import { describeData } from './describeData.ts';
import { tableFiles } from './tableFiles.ts';

/** What the page of all files says to search engines; nothing where figures are invented. */
export async function dataLinkedData(path: string): Promise<object | undefined> {
  if (region().simulated) return undefined;
  return schemaOrgDataset(describeData(tableFiles(await bulkFiles())), addressesFrom(path));
}

/** What a page with files says to search engines; nothing where it shows no figure, or invented ones. */
export function pageLinkedData(subject: Subject, title: string, description: string): object | undefined {
  if (region().simulated) return undefined;
  if (subject.rows().every(({ status }) => status === 'not-published')) return undefined;
  const files = formsOf(subject)
    .filter(({ group }) => group === 'tables')
    .map(({ ending, mediaType }) => ({ path: subject.path + ending, mediaType }));
  const path = `${subject.path}/`;
  const page = { title, description, path, place: placeOf(subject), files };
  return schemaOrgPage(describeData([]), page, addressesFrom(path));
}

/** What a page is about on the ground: its area, the province on a map of its kabupaten, else the region. */
function placeOf(subject: Subject): string {
  if (subject.kind === 'area') return subject.title;
  const ofProvince = subject.kind === 'map' && subject.level === 'kabupaten';
  return fullName(ofProvince ? areaOf(region().province) : regionArea());
}

/** Absolute addresses where the site's is known, else relative to the page. */
function addressesFrom(page: string): AddressOf {
  const base = siteBase();
  return base === undefined ? linksFrom(page) : (path) => new URL(path, base).href;
}

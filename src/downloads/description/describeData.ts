import { regionBounds } from '../../collections/boundaries.ts';
import { openData } from '../../collections/openData.ts';
import { dataIsReleased, newestRelease } from '../../collections/releases.ts';
import { siteBase } from '../../collections/siteBase.ts';
import { region, regionArea } from '../../collections/vocabulary.ts';
import { fullName } from '../../i18n/format/names.ts';
import { t as sentences } from '../../i18n/here.ts';
import type { DataDescription, DescribedFile } from '../../model/description.ts';
import { periodOf } from '../../model/period.ts';
import { periodDays } from '../../model/periodDays.ts';

const t = sentences.description;

/** What is said of these files and of the data in them, to machines. */
export function describeData(files: readonly DescribedFile[]): DataDescription {
  const { area, title, asOf, simulated, maintainer } = region();
  const place = fullName(regionArea());
  const time = timeOf(openData('observations').map(({ period }) => period));
  const released = dataIsReleased() ? newestRelease() : undefined;
  const address = process.env['RELEASE'] === undefined ? dataFolder() : released?.address;
  return {
    name: `stunting-${area}${simulated ? '-simulasi' : ''}`,
    title: t.title(title, simulated),
    description: t.about(place, simulated),
    keywords: t.keywords(place),
    ...(address && { address }),
    ...(released && { release: released.id }),
    asOf,
    simulated,
    licence: t.licence,
    publisher: maintainer.name,
    sources: openData('publications').map(({ title: said, publisher, url }) => ({
      title: said,
      publisher,
      ...(url && { url }),
    })),
    place: { code: area, name: place, bounds: regionBounds() },
    ...(time && { time }),
    measures: measured(),
    files,
  };
}

/** Absolute address of the page of all files, where the site's is known. */
function dataFolder(): string | undefined {
  const base = siteBase();
  return base && new URL('data/', base).href;
}

/** From the first to the last day of the periods; undefined without any. */
function timeOf(periods: readonly string[]): DataDescription['time'] {
  const days = periods.map((period) => periodDays(periodOf(period)));
  const from = days.map((day) => day.from).toSorted()[0];
  const to = days
    .map((day) => day.to)
    .toSorted()
    .at(-1);
  return from && to ? { from, to } : undefined;
}

/** Indicators that have figures, in the order of the open data. */
function measured(): DataDescription['measures'] {
  const known = new Set(openData('observations').map(({ indicator }) => indicator));
  return openData('indicators')
    .filter(({ id }) => known.has(id))
    .map(({ id, label, unit }) => ({ id, label, unit }));
}

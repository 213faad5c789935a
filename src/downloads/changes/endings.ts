import { siteBase } from '../../collections/siteBase.ts';
import { changesFeed } from './changesFeed.ts';
import { changesCsv, changesJson } from './changeTables.ts';

/** A file beside the page of changes. */
export interface ChangesFile {
  /** What follows `perubahan`. */
  readonly ending: string;
  readonly label: string;
  readonly mediaType: string;
  readonly isTable: boolean;
  readonly write: () => string;
}

/** Every form in which changes can be had; the feed only where the site has an address, for a feed needs one. */
export const CHANGE_ENDINGS: readonly ChangesFile[] = [
  { ending: '.csv', label: 'CSV', mediaType: 'text/csv; charset=utf-8', isTable: true, write: changesCsv },
  {
    ending: '.json',
    label: 'JSON',
    mediaType: 'application/json; charset=utf-8',
    isTable: true,
    write: changesJson,
  },
  ...(siteBase() === undefined
    ? []
    : [
        {
          ending: '.atom',
          label: 'Atom',
          mediaType: 'application/atom+xml; charset=utf-8',
          isTable: false,
          write: () => changesFeed(siteBase() ?? ''),
        },
      ]),
];

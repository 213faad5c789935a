import { description as indonesian } from '../id/description.ts';

/** What files for machines say of the data; the files themselves say it in both languages. */
export const description: typeof indonesian = {
  ...indonesian,
  labels: {
    package: 'description of the data package (Data Package 2.0)',
    csvw: 'description of the columns of semua.csv (CSVW)',
    catalog: 'data catalogue (DCAT 3)',
    pages: 'description of the columns of each page’s CSV (CSVW)',
  },
  forMachines: {
    first: 'For programs: datapackage.json names every file with its size, hash, columns and licence.',
    rest: 'There is also',
    and: 'and',
  },
};

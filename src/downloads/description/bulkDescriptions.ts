import { csvwTable } from '../../files/describe/csvwTable.ts';
import { dataPackage } from '../../files/describe/dataPackage.ts';
import { csvwPath } from '../../files/describe/dcatDistribution.ts';
import { jsonText } from '../../files/describe/jsonText.ts';
import { description as t } from '../../i18n/id/description.ts';
import type { Description } from '../bulk/description.ts';
import { describeData } from './describeData.ts';
import { partFiles } from './partFiles.ts';
import { tableFiles } from './tableFiles.ts';

/** Describes every file of the folder `data/`; in a release its tables, which are all that it has of them. */
export const DATA_PACKAGE: Description = {
  name: 'datapackage.json',
  label: t.labels.package,
  mediaType: 'application/json; charset=utf-8',
  write: (tables) => {
    const parts = process.env['RELEASE'] === undefined ? partFiles() : [];
    return jsonText(dataPackage(describeData([...tableFiles(tables), ...parts])));
  },
};

/** Describes the columns of the CSV. */
export const CSV_METADATA: Description = {
  name: csvwPath('semua.csv'),
  label: t.labels.csvw,
  mediaType: 'application/csvm+json; charset=utf-8',
  write: () => jsonText(csvwTable(describeData([]), 'semua.csv')),
};

import { csvwTable } from '../../files/describe/csvwTable.ts';
import { dataPackage } from '../../files/describe/dataPackage.ts';
import { csvwPath } from '../../files/describe/dcatDistribution.ts';
import { jsonText } from '../../files/describe/jsonText.ts';
import { t as sentences } from '../../i18n/here.ts';
import type { DescribedFile } from '../../model/description.ts';
import type { BulkFile } from '../bulk/bulkFile.ts';
import type { Description } from '../bulk/description.ts';
import { isMakingRelease, isReleased } from '../release/releasedBulk.ts';
import { describeData } from './describeData.ts';
import { partFiles } from './partFiles.ts';
import { tableFiles } from './tableFiles.ts';

const t = sentences.description;

/** Describes every file of the folder `data/`; in a release its tables, the columns once, for they are the same in all. */
export const DATA_PACKAGE: Description = {
  name: 'datapackage.json',
  label: t.labels.package,
  mediaType: 'application/json; charset=utf-8',
  write: (tables) =>
    jsonText(
      dataPackage(
        describeData(isMakingRelease() ? releasedTables(tables) : [...tableFiles(tables), ...partFiles()]),
      ),
    ),
};

function releasedTables(tables: readonly BulkFile[]): readonly DescribedFile[] {
  return tableFiles(tables.filter(({ name }) => isReleased(name))).map((file) =>
    file.path === 'semua.csv' ? file : { ...file, holds: { kind: 'part' } },
  );
}

/** Describes the columns of the CSV. */
export const CSV_METADATA: Description = {
  name: csvwPath('semua.csv'),
  label: t.labels.csvw,
  mediaType: 'application/csvm+json; charset=utf-8',
  write: () => jsonText(csvwTable(describeData([]), 'semua.csv')),
};

import type { FileColumn, LabelledValue } from '../../model/fileColumn.ts';
import type { FileRow } from '../../model/fileRow.ts';
import type { Properties } from '../xlsx/properties.ts';

/** Everything that a workbook says; the writer has no words of its own. */
export interface Workbook {
  readonly properties: Properties;
  readonly rows: readonly FileRow[];
  readonly cover: Cover;
  readonly dictionary: Dictionary;
  readonly names: { readonly cover: string; readonly data: string; readonly dictionary: string };
}

/** The first sheet: what the file is, where its figures come from, and how it may be used. */
export interface Cover {
  readonly title: string;
  /** Lines below the title, each a label and what it says; a line without a label goes on with the one above. */
  readonly lines: readonly (readonly [label: string, text: string])[];
}

/** The last sheet: what each column and each of its values means. */
export interface Dictionary {
  readonly header: readonly string[];
  readonly types: Readonly<Record<FileColumn['type'], string>>;
  readonly units: Readonly<Record<NonNullable<FileColumn['unit']>, string>>;
  /** The values of a column and what they mean. */
  readonly valuesOf: (column: FileColumn) => readonly LabelledValue[];
}

/** A sentence in both languages of the files. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** A value that a column may hold, and how it is said. */
export interface LabelledValue {
  readonly value: string;
  readonly label: Bilingual;
  /** What the label alone does not say. */
  readonly meaning?: Bilingual;
  /** Occurs in a build with simulated figures only: production describes nothing that it never holds. */
  readonly simulated?: true;
}

/** What a column of the files holds, whatever their form. */
export interface FileColumn {
  /** Header of the column in every file. */
  readonly name: string;
  /** Text stays text, also where it looks like a number or a date: `35.09.10`, `2024`. */
  readonly type: 'text' | 'number' | 'integer';
  /** Unit of a number; `row`: the one that the row's column `unit` names. */
  readonly unit?: 'percent' | 'points' | 'count' | 'rank' | 'row';
  /** No row is without it. */
  readonly required?: true;
  /** Every value that occurs, where they can be listed. */
  readonly values?: readonly LabelledValue[];
  /** What every text matches, written as JSON Schema and XML Schema both read it: anchored on either side. */
  readonly pattern?: string;
  /** The text is an absolute address. */
  readonly format?: 'uri';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description: Bilingual;
}

/** A sentence in both languages; staff read the Indonesian first. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** Where in the data something is wrong. `row` is the line of the file, 1 for the first. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  /** The row itself, as much of it as may be shown. */
  readonly quote?: string;
}

/** What is wrong and how to mend it, apart from where. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: Bilingual;
  readonly mend: Bilingual;
}

/** One thing that is wrong at one place. An `error` stops the build; a `warning` is published with its mark. */
export type Finding = Place &
  Problem & {
    /** Why a warning may stand, where somebody has looked into it. */
    readonly acknowledged?: string;
  };

/** Result of a step that may find faults: `value` is only complete where no finding is an error. */
export interface Checked<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** True where at least one finding is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** Orders findings by file, row and column, so that one run reads like another. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    compareText(a.column ?? '', b.column ?? '') ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True where somebody has to do something about a finding: an error, or a warning that nobody has looked into. */
export function isOpen({ severity, acknowledged }: Finding): boolean {
  return severity === 'error' || acknowledged === undefined;
}

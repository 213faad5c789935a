/** What a source says of an action in a year. */
export const ACTION_STATES = ['done', 'partly', 'not-done'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

interface Source {
  readonly title: string;
  readonly url?: string;
}

/** An action that a kabupaten is to take each year: a row of `actions.csv`. */
export interface ConvergenceAction {
  /** Years in which the list has it, both included; open where the source does not say. */
  readonly from?: number;
  readonly to?: number;
  readonly number: number;
  readonly name: { readonly id: string; readonly en: string };
  readonly source: Source;
}

/** What was published of an action: a row of `action-status.csv`. */
export interface ActionStatus {
  readonly area: string;
  readonly year: number;
  /** Number of the action in the list of that year. */
  readonly action: number;
  readonly state: ActionState;
  /** ISO day, month or year, where it was told. */
  readonly date?: string;
  /** As the source gives it. */
  readonly score?: number;
  readonly source: Source;
}

/** The checklist of years that share one list of actions; no action where the list of those years is not known. */
export interface ActionChecklist {
  /** Newest first. */
  readonly years: readonly number[];
  readonly actions: readonly (ConvergenceAction & {
    /** In the order of the years; `null` where nothing was published. */
    readonly statuses: readonly (ActionStatus | null)[];
  })[];
}

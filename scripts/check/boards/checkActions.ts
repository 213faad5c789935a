import { isInForce } from '../../../src/model/actionInForce.ts';
import type { ActionStatus, ConvergenceAction } from '../../../src/model/convergenceAction.ts';
import { checkSheet, type SheetRow } from '../checkSheet.ts';
import type { Checked, Finding, Problem } from '../finding.ts';
import { problems } from '../problems.ts';
import type { RowVocabulary } from '../vocabulary.ts';
import { actionRow, actionStatusRow } from './actionSheets.ts';

export const ACTIONS = 'actions.csv';
export const ACTION_STATUS = 'action-status.csv';

/** The lists of actions of all years, and what was published of them. */
export interface Actions {
  readonly actions: readonly ConvergenceAction[];
  readonly statuses: readonly ActionStatus[];
}

/** Checks both sheets of actions. A folder may have neither. */
export function checkActions(
  files: ReadonlyMap<string, string>,
  known: Pick<RowVocabulary, 'areas' | 'region'>,
): Checked<Actions> {
  const optional = <T>(name: string, check: () => Checked<readonly SheetRow<T>[]>) =>
    files.has(name) ? check() : { value: [], findings: [] };
  const listed = optional(ACTIONS, () => checkSheet(ACTIONS, files.get(ACTIONS), actionRow));
  const told = optional(ACTION_STATUS, () =>
    checkSheet(ACTION_STATUS, files.get(ACTION_STATUS), actionStatusRow),
  );
  const actions = listed.value.map(({ value }) => value);
  const findings = (file: string, row: number, faults: readonly (Fault | false)[]): Finding[] =>
    faults
      .filter((fault) => fault !== false)
      .map(([column, value, problem]) => ({ file, row, column, value, ...problem }));
  const keys = Map.groupBy(told.value, ({ value: { area, year, action } }) => `${area} ${year} ${action}`);
  return {
    value: { actions, statuses: told.value.map(({ value }) => value) },
    findings: [
      ...listed.findings,
      ...told.findings,
      ...listed.value.flatMap(({ row, value }) =>
        findings(ACTIONS, row, [
          actions.slice(0, actions.indexOf(value)).some((other) => overlaps(other, value)) && [
            'number',
            `${value.number}`,
            problems.sameAction,
          ],
        ]),
      ),
      ...told.value.flatMap(({ row, value }) => {
        const { area, year, action, date } = value;
        const found = known.areas.get(area);
        return findings(ACTION_STATUS, row, [
          found
            ? found.level !== 'kabupaten' && ['area', area, problems.noKabupaten]
            : ['area', area, problems.unknownArea],
          !actions.some((each) => each.number === action && isInForce(each, year)) && [
            'action',
            `${action}`,
            problems.unknownAction,
          ],
          date !== undefined && date > known.region.asOf && ['date', date, problems.futureDay],
          keys.get(`${area} ${year} ${action}`)?.[0]?.value !== value && [
            'action',
            `${action}`,
            problems.repeatedStep,
          ],
        ]);
      }),
    ],
  };
}

type Fault = readonly [column: string, value: string, problem: Problem];

/** True where two rows give one number to the same year. */
function overlaps(a: ConvergenceAction, b: ConvergenceAction): boolean {
  const { from = 0, to = 9999 } = b;
  return a.number === b.number && (a.from ?? 0) <= to && from <= (a.to ?? 9999);
}

import type { Finding } from '../check/finding.ts';
import { problems } from '../check/problems.ts';

/** A row of a publication, as far as it matters which of several rows counts. */
export interface Row {
  readonly area: string;
  readonly period: string;
  readonly publication: string;
  readonly programme: string;
  readonly indicator?: string;
  readonly enteredAt?: string;
  readonly file?: string;
  readonly row?: number;
}

/** The rows that count, those that a later entry replaced, and rows that contradict each other. */
export interface Resolved<T> {
  readonly rows: readonly T[];
  readonly superseded: readonly T[];
  readonly findings: readonly Finding[];
}

/**
 * Of several rows for one area and period (and indicator) in one publication the latest entry counts.
 * Rows without a time of entry may repeat each other word for word; where they differ none of them counts.
 */
export function resolveRevisions<T extends Row>(all: readonly T[]): Resolved<T> {
  const rows: T[] = [];
  const superseded: T[] = [];
  const findings: Finding[] = [];
  for (const group of groupsOf(all)) {
    if (!Array.isArray(group)) {
      rows.push(group);
      continue;
    }
    const latest = group.reduce((best, next) => (isAfter(next, best) ? next : best));
    const rivals = group.filter((row) => row.enteredAt === latest.enteredAt);
    const content = contentOf(latest);
    const isDisputed = rivals.some((rival) => contentOf(rival) !== content);
    if (isDisputed) findings.push(...rivals.map(duplicateOf));
    else rows.push(latest);
    for (const row of group)
      if (row !== latest && !(isDisputed && rivals.includes(row))) superseded.push(row);
  }
  return { rows, superseded, findings };
}

/** Words in a tree: the same few strings come over and over, and one by one they are found faster than joined. */
interface Branch {
  readonly inner: Map<string, Branch>;
  place?: number;
}

/** Rows that tell of the same: one alone as it is, several as a list. Most are alone, and there may be a million. */
function groupsOf<T extends Row>(all: readonly T[]): readonly (T | T[])[] {
  const groups: (T | T[])[] = [];
  const root: Branch = { inner: new Map() };
  for (const row of all) {
    const subject = branchOf(branchOf(branchOf(root, row.publication), row.programme), row.indicator ?? '');
    const branch = branchOf(branchOf(subject, row.period), row.area);
    const known = branch.place === undefined ? undefined : groups[branch.place];
    if (known === undefined) branch.place = groups.push(row) - 1;
    else if (Array.isArray(known)) known.push(row);
    else if (branch.place !== undefined) groups[branch.place] = [known, row];
  }
  return groups;
}

function branchOf({ inner }: Branch, word: string): Branch {
  const known = inner.get(word);
  if (known) return known;
  const fresh: Branch = { inner: new Map() };
  inner.set(word, fresh);
  return fresh;
}

/** The later entry, or of two without a difference the one further down. */
function isAfter(a: Row, b: Row): boolean {
  const left = a.enteredAt ?? '';
  const right = b.enteredAt ?? '';
  return left === right ? (a.row ?? 0) > (b.row ?? 0) : left > right;
}

const contentOf = ({ row: _row, file: _file, ...content }: Row) => JSON.stringify(content);

function duplicateOf({ file = '', row, area, period }: Row): Finding {
  return { file, value: `${area} ${period}`, ...(row !== undefined && { row }), ...problems.duplicate };
}

import { t as sentences } from '../../i18n/here.ts';
import type { Difference } from '../../model/figureChange.ts';

const t = sentences.changes;

const KINDS = ['revised', 'suppressed', 'withdrawn', 'added'] as const;

/** How many figures were revised, withheld, withdrawn and added: "3 angka direvisi dan 1 angka baru"; empty for none. */
export function countWords(changes: readonly Difference[]): string {
  const kinds = changes.map(kindOf);
  return t.counts(KINDS.map((kind) => [kind, kinds.filter((one) => one === kind).length] as const));
}

/** A revision after which disclosure control withholds the figure is told as what it is. */
function kindOf(change: Difference): (typeof KINDS)[number] {
  return change.kind === 'revised' && change.after.state === 'suppressed' ? 'suppressed' : change.kind;
}

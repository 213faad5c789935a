import { citedOn } from '../citations/citedOn.ts';
import { quotationsOf, releaseOf } from '../citations/quotations.ts';
import type { Subject } from '../subject.ts';

/** Sentences ready to quote, of all dates, in Indonesian and English: a blank line between figures. */
export function areaCitation(subject: Subject): string {
  const { newest, others } = quotationsOf(citedOn(subject), releaseOf(subject));
  return `${[...newest, ...others].map(({ id, en }) => `${id}\n${en}`).join('\n\n')}\n`;
}

import { errorOf } from '../check/errorOf.ts';
import type { Finding } from '../check/finding.ts';
import type { Audit } from './auditDisclosure.ts';

/** An error for every area and period of which a withheld count could be guessed; it does not tell the count. */
export function auditFindings({ exposed, required }: Audit): Finding[] {
  const problem = errorOf(
    'exposed-count',
    `Jumlah yang disamarkan di sini masih dapat ditebak: kurang dari ${required} kemungkinan nilai.`,
    `A count withheld here could still be guessed: fewer than ${required} values are possible.`,
    'Hapus jumlah induknya dari publikasi ini, atau jangan terbitkan periode ini.',
    'Take the sum above it out of this publication, or do not publish this period.',
  );
  const places = new Map(
    exposed.map(({ tally }): [string, Finding] => {
      const value = `${tally.area} ${tally.period}`;
      return [`${tally.publication} ${value}`, { file: tally.file ?? tally.publication, value, ...problem }];
    }),
  );
  return [...places.values()];
}

import type { PeriodId } from '../../model/period.ts';
import type { Programme } from '../../model/publication.ts';
import type { CitationWords } from '../id/citation.ts';

/** What a figure is, with its programme and date: "penimbangan Agustus 2026 (…)", "survei SSGI 2024". */
export function methodWords(
  { method, label }: Programme,
  period: PeriodId,
  isInvented: boolean,
  words: CitationWords,
): string {
  return isInvented ? words.simulated(period) : words.method[method](label, period);
}

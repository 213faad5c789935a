import type { Bilingual, FileColumn } from '../../model/fileColumn.ts';

/** A column in few words: what its description says before it explains. "Periode: tahun (2024), …" → "Periode". */
export function columnTitle({ description }: FileColumn): Bilingual {
  return { id: beginning(description.id), en: beginning(description.en) };
}

function beginning(sentence: string): string {
  const [first = sentence] = sentence.split(/[:;]| \(|, /);
  return first;
}

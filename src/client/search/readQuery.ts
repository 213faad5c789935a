import { fold } from './fold.ts';

/** What somebody looks for. */
export interface Query {
  /** The folded text without words such as "desa"; empty where nothing else was written. */
  readonly text: string;
  /** The level that the text begins with, where it names one. */
  readonly level: 'kecamatan' | 'desa' | undefined;
}

/** Words that say what a place is, not what it is called. */
const KIND = /\b(kec(amatan)?|desa|ds|kel(urahan)?)\b/gi;
const KECAMATAN = /^\W*kec(amatan)?\b/i;
const DESA = /^\W*(desa|ds|kel(urahan)?)\b/i;
/** What all places lie in, at the end of an address. */
const REGION = /\bkab(upaten)?\b.*/i;

/** Reads what was written. */
export function readQuery(written: string): Query {
  return {
    text: fold(written.replace(REGION, '').replace(KIND, '')),
    level: KECAMATAN.test(written) ? 'kecamatan' : DESA.test(written) ? 'desa' : undefined,
  };
}

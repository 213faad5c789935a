import { locale } from '../i18n/here.ts';
import { bundle } from './bundle.ts';
import { contentHash } from './contentHash.ts';
import { worksOffline } from './worksOffline.ts';

/** The programs that run in a browser, by the name of their file, and where each begins: one on a page. */
const ENTRIES = {
  situs: 'src/client/site.ts',
  wilayah: 'src/client/area.ts',
  jelajah: 'src/client/explorer.ts',
  banding: 'src/client/compare.ts',
} as const;
export type ScriptName = keyof typeof ENTRIES;
export const SCRIPT_NAMES: readonly ScriptName[] = ['situs', 'wilayah', 'jelajah', 'banding'];

/** Programs that draw, and make up the names of classes while they do. */
const DRAWING: readonly ScriptName[] = ['jelajah', 'banding'];

/** A program as it is served. */
export interface Script {
  /** Its name with the hash of its text: `situs.1a2b3c4d`. */
  readonly file: string;
  readonly text: string;
}

const built = new Map<ScriptName, Promise<Script>>();

/** One program with everything it imports, as one small ES module. Built once; in development at every call. */
export function script(name: ScriptName): Promise<Script> {
  const known = built.get(name);
  if (known && !import.meta.env.DEV) return known;
  const made = bundle(ENTRIES[name], { OFFLINE: worksOffline(), LOCALE: locale }, locale).then((text) => ({
    file: `${name}.${contentHash(text)}`,
    text,
  }));
  built.set(name, made);
  return made;
}

/** Path of a program inside the site. */
export async function scriptPath(name: ScriptName): Promise<string> {
  return `skrip/${(await script(name)).file}.js`;
}

/**
 * Whether the program of a page may give a class to an element.
 * @param html the page, which names its program
 */
export async function mayName(html: string): Promise<(className: string) => boolean> {
  const name = SCRIPT_NAMES.find((each) => html.includes(`skrip/${each}.`));
  if (name === undefined) return () => false;
  if (DRAWING.includes(name)) return () => true;
  const words = new Set((await script(name)).text.match(/[a-z][\w-]*/gi));
  return (className) => words.has(className);
}

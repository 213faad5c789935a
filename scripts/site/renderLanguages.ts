import { join, resolve } from 'node:path';
import { LANGUAGE_FOLDER, LOCALES, type Locale } from '../../src/model/language.ts';
import { type Rendered, renderPages } from './renderPages.ts';

/** The site in every language, and what came of the work beside it. */
export interface RenderedSite<T> extends Rendered {
  /** Undefined where the first language failed. */
  readonly beside?: T;
}

/**
 * Renders the site in every language: first all files and the pages of the first one, then the pages of the others,
 * which tell sizes and hashes of those files.
 * @param onFile called for every page and file that was written
 * @param meanwhile work on what the first run has written; done beside the others, which leave a core free
 * @throws (rejects) with what that work throws, once nothing runs any more
 */
export async function renderLanguages<T>(
  outDir: string,
  onFile: () => void,
  meanwhile: () => Promise<T>,
): Promise<RenderedSite<T>> {
  const first = await renderInTurn(LOCALES.slice(0, 1), outDir, onFile);
  if (first.code !== 0) return first;
  const [beside, others] = await Promise.allSettled([
    meanwhile(),
    renderInTurn(LOCALES.slice(1), outDir, onFile),
  ]);
  if (beside.status === 'rejected') throw beside.reason;
  if (others.status === 'rejected') throw others.reason;
  return { ...joined([first, others.value]), beside: beside.value };
}

async function renderInTurn(
  languages: readonly Locale[],
  outDir: string,
  onFile: () => void,
): Promise<Rendered> {
  const runs: Rendered[] = [];
  for (const language of languages) {
    const folder = LANGUAGE_FOLDER[language];
    const env = folder === '' ? {} : { BAHASA: language, SERVED_DIR: resolve(outDir) };
    const run = await renderPages(join(outDir, folder), onFile, env);
    runs.push(run);
    if (run.code !== 0) break;
  }
  return joined(runs);
}

/** Runs as one: it failed where the last one did. */
const joined = (runs: readonly Rendered[]): Rendered => ({
  code: runs.at(-1)?.code ?? 0,
  remarks: runs.flatMap(({ remarks }) => (remarks === '' ? [] : [remarks])).join('\n'),
});

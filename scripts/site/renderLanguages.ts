import { join, resolve } from 'node:path';
import { LANGUAGE_FOLDER, LOCALES } from '../../src/model/language.ts';
import { type Rendered, renderPages } from './renderPages.ts';

/**
 * Renders the site in every language: first all files and the pages of the first one, then the pages of the others,
 * which tell sizes and hashes of those files.
 * @param onFile called for every page and file that was written
 */
export async function renderLanguages(outDir: string, onFile: () => void): Promise<Rendered> {
  const remarks: string[] = [];
  for (const language of LOCALES) {
    const folder = LANGUAGE_FOLDER[language];
    const env = folder === '' ? {} : { BAHASA: language, SERVED_DIR: resolve(outDir) };
    const rendered = await renderPages(join(outDir, folder), onFile, env);
    if (rendered.remarks !== '') remarks.push(rendered.remarks);
    if (rendered.code !== 0) return { code: rendered.code, remarks: remarks.join('\n') };
  }
  return { code: 0, remarks: remarks.join('\n') };
}

import { type Plugin, rolldown } from 'rolldown';
import type { Locale } from '../i18n/locale.ts';

/** Browsers of the web platform's widely available baseline. */
const BASELINE = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** Sentences of the first language, which programs import; another language stands in their place. */
const SENTENCES = /\/i18n\/id\/(?=\w+\.ts$)/;

/**
 * A program with everything it imports, as one small ES module.
 * @param entry path of the file where it begins
 * @param constants what stands for the names that it only declares
 * @param language of the sentences that it brings with it
 */
export async function bundle(
  entry: string,
  constants: Readonly<Record<string, boolean | string | readonly string[]>> = {},
  language: Locale = 'id',
): Promise<string> {
  const define = Object.fromEntries(
    Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const plugins = language === 'id' ? [] : [speaking(language)];
  const bundled = await rolldown({ input: entry, plugins, transform: { target: BASELINE, define } });
  const { output } = await bundled.generate({ format: 'esm', minify: true, comments: false });
  await bundled.close();
  return output
    .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
    .join('')
    .trimEnd();
}

/** Puts the sentences of a language in the place of the Indonesian ones. */
const speaking = (language: Locale): Plugin => ({
  name: 'speaking',
  resolveId: {
    filter: { id: SENTENCES },
    handler(source, importer) {
      return this.resolve(source.replace(SENTENCES, `/i18n/${language}/`), importer, { skipSelf: true });
    },
  },
});

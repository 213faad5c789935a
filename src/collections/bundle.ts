import { buildSync } from 'esbuild';

/** Browsers of the web platform's widely available baseline. */
const BASELINE = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/**
 * A program with everything it imports, as one small ES module.
 * @param entry path of the file where it begins
 * @param constants what stands for the names that it only declares
 */
export function bundle(
  entry: string,
  constants: Readonly<Record<string, boolean | string | readonly string[]>> = {},
): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: BASELINE,
    charset: 'utf8',
    legalComments: 'none',
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    write: false,
  });
  return outputFiles
    .map(({ text }) => text)
    .join('')
    .trimEnd();
}

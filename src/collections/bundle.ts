import { rolldown } from 'rolldown';

/** Browsers of the web platform's widely available baseline. */
const BASELINE = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/**
 * A program with everything it imports, as one small ES module.
 * @param entry path of the file where it begins
 * @param constants what stands for the names that it only declares
 */
export async function bundle(
  entry: string,
  constants: Readonly<Record<string, boolean | string | readonly string[]>> = {},
): Promise<string> {
  const define = Object.fromEntries(
    Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const bundled = await rolldown({ input: entry, transform: { target: BASELINE, define } });
  const { output } = await bundled.generate({ format: 'esm', minify: true, comments: false });
  await bundled.close();
  return output
    .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
    .join('')
    .trimEnd();
}

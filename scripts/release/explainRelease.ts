import { ReleaseFault } from './releaseFault.ts';

/**
 * Runs a command; where a release is not what was frozen, says so in one sentence.
 * @returns the command's exit code, or 1
 * @throws every other error
 */
export async function explainRelease(
  say: (line: string) => void,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ReleaseFault)) throw error;
    say(`✗ ${error.message}`);
    return 1;
  }
}

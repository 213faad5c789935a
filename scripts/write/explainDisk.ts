import { formatFinding } from '../check/formatFinding.ts';
import { diskProblem } from './diskProblem.ts';

/**
 * Runs a command; where the disk refuses something, says what and where in one sentence.
 * @param place what the command writes
 * @returns the command's exit code, or 1
 * @throws every other error: it is a fault of the program
 */
export async function explainDisk(place: string, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    const problem = diskProblem(error, place);
    if (!problem) throw error;
    console.log(formatFinding(problem));
    return 1;
  }
}

import { errorOf } from '../check/errorOf.ts';
import { formatFinding } from '../check/formatFinding.ts';
import { diskProblem } from './diskProblem.ts';

const unheard = errorOf(
  'unheard',
  'Laporan perintah ini tidak dapat disimpan.',
  'The report of this command cannot be stored.',
  'Kosongkan ruang lalu ulangi untuk membacanya.',
  'Free some space and run it again to read it.',
);

/**
 * Runs a command; where the disk refuses something, says what and where in one sentence. That holds for what the
 * command prints too, where it is written into a file; a reader who has seen enough of it stops nothing.
 * @param place what the command writes
 * @returns the command's exit code, or 1
 * @throws every other error: it is a fault of the program
 */
export async function explainDisk(place: string, run: () => Promise<number>): Promise<number> {
  let isHeard = true;
  const onError = (error: Error) => {
    const problem = diskProblem(error, 'stdout');
    if (problem && isHeard) console.error(formatFinding({ ...problem, ...unheard }));
    if (problem) isHeard = false;
  };
  process.stdout.on('error', onError);
  try {
    const code = await run();
    return isHeard ? code : 1;
  } catch (error) {
    const problem = diskProblem(error, place);
    if (!problem) throw error;
    console.log(formatFinding(problem));
    return 1;
  }
}

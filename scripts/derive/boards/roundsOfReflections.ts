import type {
  Progress,
  Reflection,
  ReflectionFinding,
  ReflectionNote,
  ReflectionRound,
} from '../../../src/model/reflection.ts';

/**
 * Puts what is told of visits together: rounds newest first, each with every kecamatan, told of or not.
 * @param kecamatan codes, in their order
 * @param asOf ISO day: a day before it is past
 */
export function roundsOfReflections(
  notes: readonly ReflectionNote[],
  kecamatan: readonly string[],
  asOf: string,
): readonly ReflectionRound[] {
  const rounds = Map.groupBy(notes.toSorted(byContent), ({ round }) => round);
  return [...rounds]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([round, told]) => ({
      round,
      whole: told.filter(({ area }) => !kecamatan.includes(area)),
      areas: kecamatan.map((area) =>
        reflectionOf(
          area,
          round,
          told.filter((note) => note.area === area),
          asOf,
        ),
      ),
    }));
}

function reflectionOf(
  area: string,
  round: string,
  notes: readonly ReflectionNote[],
  asOf: string,
): Reflection {
  const planned = notes.find(({ step }) => step === 'planned');
  const visited = notes.find(({ step }) => step === 'visited');
  const followUps = notes.filter(({ step }) => step === 'follow-up');
  const findings = notes
    .filter(({ step }) => step === 'finding')
    .toSorted((a, b) => (a.finding ?? 0) - (b.finding ?? 0))
    .map((note): ReflectionFinding => {
      const answers = followUps.filter(({ finding }) => finding === note.finding);
      return { ...note, followUps: answers, followedUp: progressOf(answers.length > 0, note.due, asOf) };
    });
  return {
    area,
    round,
    ...(planned && { planned }),
    ...(visited && { visited }),
    findings,
    progress: {
      planned: progressOf(planned !== undefined, undefined, asOf),
      visited: progressOf(visited !== undefined, planned?.date, asOf),
      findings: progressOf(findings.length > 0, visited?.due, asOf),
      followedUp: worstOf(findings.map(({ followedUp }) => followedUp)),
    },
  };
}

/** A due month or year is past when it is over. */
function progressOf(isPublished: boolean, due: string | undefined, asOf: string): Progress {
  if (isPublished) return 'published';
  if (due === undefined) return 'not-published';
  return due < asOf.slice(0, due.length) ? 'late' : 'not-yet-due';
}

/** What stands for several findings: the one that most wants an answer. */
function worstOf(progress: readonly Progress[]): Progress {
  const order: readonly Progress[] = ['late', 'not-published', 'not-yet-due', 'published'];
  return order.find((each) => progress.includes(each)) ?? 'not-published';
}

/** By what they say, so that the order of rows in the file makes no difference. */
function byContent(a: ReflectionNote, b: ReflectionNote): number {
  const [first, second] = [a, b].map(({ date, ...rest }) => `${date} ${JSON.stringify(rest)}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

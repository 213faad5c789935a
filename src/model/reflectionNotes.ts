import type { ReflectionNote, ReflectionRound } from './reflection.ts';

/** Everything that a round tells, of the whole region first, then kecamatan by kecamatan in the order of the steps. */
export function notesOf({ whole, areas }: ReflectionRound): readonly ReflectionNote[] {
  const told = areas.flatMap(({ planned, visited, findings }) => [
    ...(planned ? [planned] : []),
    ...(visited ? [visited] : []),
    ...findings.flatMap((finding): ReflectionNote[] => [finding, ...finding.followUps]),
  ]);
  return [...whole, ...told];
}

/** True where it was invented. */
export const isInvented = ({ simulated }: ReflectionNote): boolean => simulated === true;

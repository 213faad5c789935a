/** Says why nothing was done. @returns the exit code that goes with it */
export function refuse(sentence: string): 1 {
  console.error(`✗ ${sentence}`);
  return 1;
}

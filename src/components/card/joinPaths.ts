/** One path of many. Each begins at a point counted from zero, so the pen goes back there first. */
export function joinPaths(paths: readonly string[]): string {
  return paths.join('M0 0');
}

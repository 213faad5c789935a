/** Printed and recomputed percentages may differ by this many points before we call it a conflict. */
const CONFLICT_POINTS = 0.1;

/** True where a printed percentage differs from the one computed from its own counts by more than rounding explains. */
export function contradictsPrinted(printed: number, computed: number): boolean {
  // The last digit of a binary fraction must not decide: 4.8 and 4.9 are 0.1 apart.
  return Math.abs(printed - computed) > CONFLICT_POINTS + 1e-9;
}

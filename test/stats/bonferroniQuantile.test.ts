import { describe, expect, it } from 'vitest';
import { bonferroniQuantile } from '../../src/stats/bonferroniQuantile.ts';

/** Probability that a standard normal variable lies beyond ±z, by Simpson's rule over its density. */
function beyond(z: number): number {
  const steps = 20_000;
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(0) + density(z);
  for (let step = 1; step < steps; step++) sum += density((z * step) / steps) * (step % 2 ? 4 : 2);
  return 1 - (2 * sum * z) / steps / 3;
}

describe('the quantile with which several intervals hold together', () => {
  it.each([1, 2, 3, 4, 5, 6])('leaves each of %i comparisons its share of 5%%', (comparisons) => {
    expect(beyond(bonferroniQuantile(comparisons)) * comparisons).toBeCloseTo(0.05, 8);
  });

  it.each([
    // Estimates, standard errors and Bonferroni limits of three pairs (111, 161 and 132 of 200), printed in the manual
    // of ci.pairs.prop.bs of the R package statpsych (D. G. Bonett), read at rdrr.io.
    [-0.2475248, 0.04482323, -0.35483065, -0.14021885],
    [-0.1039604, 0.04833562, -0.21967489, 0.01175409],
    [0.1435644, 0.04358401, 0.03922511, 0.2479036],
  ])('makes of estimate %d and error %d the published limits', (estimate, error, low, high) => {
    const z = bonferroniQuantile(3);
    expect(estimate - z * error).toBeCloseTo(low, 6);
    expect(estimate + z * error).toBeCloseTo(high, 6);
  });

  it.each([0, 7, 1.5])('refuses %d comparisons', (comparisons) => {
    expect(() => bonferroniQuantile(comparisons)).toThrow(`not 1 to 6 comparisons: ${comparisons}`);
  });
});

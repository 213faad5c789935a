import type { Topology } from 'topojson-specification';

/** Steps in a degree: five decimals, a metre on the ground; more would pretend to know better. */
export const STEPS = 100_000;

/** Longitude and latitude as whole steps of a hundred-thousandth of a degree. */
export type Step = readonly [lon: number, lat: number];

/** The arcs of a topology, each point as whole steps; neighbours that fall together are one, but ends stay. */
export function roundArcs({ arcs, transform }: Topology): Step[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    const steps = arc.map(([dx = 0, dy = 0]): Step => {
      if (!transform) return [Math.round(dx * STEPS), Math.round(dy * STEPS)];
      [x, y] = [x + dx, y + dy];
      const { scale, translate } = transform;
      return [
        Math.round((x * scale[0] + translate[0]) * STEPS),
        Math.round((y * scale[1] + translate[1]) * STEPS),
      ];
    });
    const kept = steps.filter((step, i) => i === 0 || !sameStep(step, steps[i - 1]));
    const [only] = kept;
    return only && kept.length === 1 ? [only, only] : kept;
  });
}

const sameStep = (a: Step, b: Step | undefined) => b !== undefined && a[0] === b[0] && a[1] === b[1];

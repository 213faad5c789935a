import type { Area } from '../../../src/model/area.ts';
import type { RandomSource } from '../random.ts';

/** A desa with what makes its invented figures alike over time and like those of its kecamatan. */
export interface Village {
  readonly code: string;
  readonly kecamatan: string;
  /** How well its services work, on the logit scale, 0 on average. */
  readonly quality: number;
  /** People whom its services are for; never so few that a share would point at one of them. */
  readonly target: number;
}

/** Strengths on the logit scale; none of them was measured anywhere. */
const SHARED = 0.5;
const OWN = 0.6;
/** Smallest target group, and how many more it may be. */
const [SMALLEST, MORE] = [60, 240];

/** The desa of a kabupaten, without its kelurahan, in the order of their codes. */
export function villagesOf(
  areas: readonly Area[],
  kabupaten: string,
  random: RandomSource,
): readonly Village[] {
  const kecamatan = areas.filter(({ level, parent }) => level === 'kecamatan' && parent === kabupaten);
  return kecamatan.flatMap(({ code: parent }) => {
    const shared = SHARED * random.normal();
    return areas
      .filter((area) => area.kind === 'desa' && area.parent === parent)
      .map(({ code }) => ({
        code,
        kecamatan: parent,
        quality: shared + OWN * random.normal(),
        target: SMALLEST + Math.floor(MORE * random.uniform()),
      }));
  });
}

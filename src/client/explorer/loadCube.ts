import { NOT_PUBLISHED } from '../../cube/cell.ts';
import { type Cube, readCube } from '../../cube/readCube.ts';

/** A cube without a figure: of what nobody has published. */
const EMPTY: Cube = { periods: [], sources: [], cell: () => NOT_PUBLISHED };

const cubes = new Map<string, Promise<Cube>>();

/**
 * The cube at an address, fetched once; without address an empty one.
 * @param ask how it is fetched
 * @throws (rejects) where it cannot be fetched; the next call tries again
 */
export function loadCube(
  address: string | undefined,
  ask: (address: string) => Promise<Response> = fetch,
): Promise<Cube> {
  if (address === undefined) return Promise.resolve(EMPTY);
  const known = cubes.get(address) ?? ask(address).then(cubeIn);
  cubes.set(address, known);
  known.catch(() => cubes.delete(address));
  return known;
}

async function cubeIn(response: Response): Promise<Cube> {
  if (!response.ok) throw new Error(response.url);
  return readCube(await response.json());
}

import { NOT_PUBLISHED } from '../../cube/cell.ts';
import { type Cube, readCube } from '../../cube/readCube.ts';
import { fetchOwn } from '../offline/fetchOwn.ts';

/** A cube without a figure: of what nobody has published. */
const EMPTY: Cube = { periods: [], sources: [], cell: () => NOT_PUBLISHED };

const cubes = new Map<string, Promise<Cube>>();

/**
 * The cube at an address, fetched once; without address an empty one.
 * @throws (rejects) where it cannot be fetched; the next call tries again
 */
export function loadCube(address: string | undefined): Promise<Cube> {
  if (address === undefined) return Promise.resolve(EMPTY);
  const known = cubes.get(address) ?? fetchCube(address);
  cubes.set(address, known);
  known.catch(() => cubes.delete(address));
  return known;
}

async function fetchCube(address: string): Promise<Cube> {
  const response = await fetchOwn(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return readCube(await response.json());
}

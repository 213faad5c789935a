import type { APIRoute } from 'astro';
import { cubes } from '../../collections/cubes.ts';
import type { CubeFile } from '../../cube/cubeFile.ts';

/** Every cube of the explorer, under a name that holds its hash. */
export const getStaticPaths = () =>
  cubes().map(({ path, content }) => ({
    params: { cube: path.replace(/^jelajah\/(.+)\.json$/, '$1') },
    props: { content },
  }));

export const GET: APIRoute<{ content: CubeFile }> = ({ props }) =>
  new Response(JSON.stringify(props.content), { headers: { 'Content-Type': 'application/json' } });

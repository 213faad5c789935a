import type { APIRoute } from 'astro';
import { SCRIPT_NAMES, script } from '../../collections/scripts.ts';

/** Every program under a name that holds its hash. */
export const getStaticPaths = () =>
  Promise.all(
    SCRIPT_NAMES.map(async (name) => {
      const { file, text } = await script(name);
      return { params: { script: file }, props: { text } };
    }),
  );

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
